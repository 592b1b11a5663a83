import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A port that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks until the URL answers 2xx; rejects when the process ends first or after `seconds`. */
async function untilReady(url: string, child: ChildProcess, seconds: number) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Error(`The process for ${url} ended with ${child.exitCode}`);
    }
    const ready = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within ${seconds} s`);
}

export interface Started {
  pid: number;
  stop(): Promise<void>;
}

/** Starts a Node process and waits until it answers; what it prints is shown only when it fails to start. */
export async function startProcess(options: {
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  readyUrl: string;
  readyWithinSeconds?: number;
}): Promise<Started> {
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const keep = (chunk: Buffer) => {
    printed.push(chunk.toString());
    if (printed.length > 200) printed.shift();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    await untilReady(
      options.readyUrl,
      child,
      options.readyWithinSeconds ?? 120,
    );
  } catch (error) {
    await stop();
    throw new Error(`${error}\n${printed.join('')}`);
  }
  return { pid: child.pid ?? 0, stop };
}
