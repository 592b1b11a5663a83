import { once } from 'node:events';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';
import { assertPortsFree, choosePorts, listeners } from './ports.mjs';
import { startPortal } from './portal.mjs';
import { fail, say } from './say.mjs';

const usage = `npm start -- [options]

  --port N          the portal's address in the browser (or PORTAL_PORT, usually 3000)
  --backend-port N  the backend (or BACKEND_PORT, usually 7007)
  --sandbox-port N  AWS on loopback (or SANDBOX_PORT, usually 4566)
  --story NAME      ai-research (usually), or organisation: a hub, three spokes and four teams
  --data DIR        keep what was launched there; without it every start begins the story anew
  --verbose         show the logs of sandbox, backend and app; they are always in .data/logs
  --help
`;

async function main() {
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(
        Object.values(listeners).map(({ flag }) => [flag, { type: 'string' }]),
      ),
      data: { type: 'string' },
      story: { type: 'string' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const ports = choosePorts(values, process.env);
  await assertPortsFree(ports);

  const environment = await prepare();
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => stopping.abort());
  }
  try {
    await run(environment, ports, values, stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) {
      throw error;
    }
  }
}

async function run(environment, ports, values, signal) {
  const portal = await startPortal(environment, ports, {
    story: values.story,
    dataFolder: values.data && path.resolve(values.data),
    logFolder: '.data/logs',
    verbose: values.verbose,
    signal,
  });
  try {
    await introduce(portal.urls);
    await Promise.race([portal.failure, once(signal, 'abort')]);
    say('stopping', 'sandbox, backend and app');
  } finally {
    await portal.stop();
  }
}

async function introduce(urls) {
  const answer = await fetch(`${urls.sandbox}/_sandbox/personas`);
  const { personas } = await answer.json();
  process.stdout.write(`
  Open ${urls.portal} and sign in as one of these people:

${Object.values(personas).map(describe).join('\n')}

  The same people with the AWS CLI: npm run -s sandbox -- credentials researcher
  Logs: .data/logs    Stop: Ctrl-C

`);
}

const describe = ({ id, description, principal }) =>
  `    ${id.padEnd(14)} ${description ?? principal}`;

main().catch(fail);
