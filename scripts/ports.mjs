import { createServer } from 'node:net';
import { Refusal } from './say.mjs';

/** What listens where, and how a person moves it. */
export const listeners = {
  portal: { flag: 'port', variable: 'PORTAL_PORT', preset: 3000 },
  backend: { flag: 'backend-port', variable: 'BACKEND_PORT', preset: 7007 },
  sandbox: { flag: 'sandbox-port', variable: 'SANDBOX_PORT', preset: 4566 },
};

/** Ports by listener name: the flag, else the variable, else the usual one. */
export function choosePorts(flags, variables) {
  return Object.fromEntries(
    Object.entries(listeners).map(([name, { flag, variable, preset }]) => {
      const given = flags[flag] ?? variables[variable];
      return [
        name,
        given ? readPort(given, `--${flag} or ${variable}`) : preset,
      ];
    }),
  );
}

function readPort(text, source) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(
      `${source} has to be a port number from 1 to 65535, not "${text}".`,
    );
  }
  return port;
}

/** Refuses, naming every taken port and what moves it. */
export async function assertPortsFree(ports) {
  const taken = [];
  for (const [name, port] of Object.entries(ports)) {
    if (!(await isFree(port))) {
      const { flag, variable } = listeners[name];
      taken.push(
        `Port ${port} (${name}) is taken. Free it, or choose another one with --${flag} N or ${variable}=N, ` +
          `for example: npm start -- --${flag} ${port + 1}`,
      );
    }
  }
  if (taken.length > 0) {
    throw new Refusal(taken.join('\n'));
  }
}

/** As many free ports as there are listeners, for runs that must not meet a portal that is already up. */
export async function freePorts() {
  const names = Object.keys(listeners);
  const servers = await Promise.all(names.map(() => listen(0)));
  const ports = servers.map(server => server.address().port);
  await Promise.all(servers.map(close));
  return Object.fromEntries(names.map((name, index) => [name, ports[index]]));
}

async function isFree(port) {
  try {
    await close(await listen(port, '127.0.0.1'));
    await close(await listen(port));
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') {
      return false;
    }
    throw error;
  }
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

const close = server => new Promise(resolve => server.close(resolve));
