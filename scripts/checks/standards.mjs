import { root } from '../repository.mjs';
import { say } from '../say.mjs';
import { capture } from './capture.mjs';
import { add, nothing, one } from './tally.mjs';

/** Each of these is right or wrong as a whole, and counts as one. Two lanes, since most of them use one core. */
const lanes = [
  [
    // From scratch: an incremental compilation lists translation keys in another order, and the report of the API with it.
    ['types', 'tsc', '--pretty', 'false', '--incremental', 'false'],
    [
      'public API as reported',
      'backstage-repo-tools',
      'api-reports',
      '--ci',
      '--omit-messages',
      'ae-undocumented,ae-forgotten-export,ae-wrong-input-file-type',
      'plugins/*',
    ],
    ['configuration', 'backstage-cli', 'config:check', '--lax', '--strict'],
    [
      'configuration of production',
      'backstage-cli',
      'config:check',
      '--lax',
      '--strict',
      '--config',
      'app-config.yaml',
      '--config',
      'app-config.production.yaml',
    ],
  ],
  [
    ['formatting', 'prettier', '--check', '--loglevel', 'warn', '.'],
    ['commands', 'node', '--test', 'scripts/**/*.test.mjs'],
    [
      'lint',
      'backstage-cli',
      'repo',
      'lint',
      '--max-warnings',
      '0',
      '--format',
      'stylish',
    ],
  ],
];

export async function checkStandards(env) {
  const tallies = await Promise.all(lanes.map(lane => runLane(lane, env)));
  return tallies.reduce(add, nothing);
}

async function runLane(lane, env) {
  let tally = nothing;
  for (const [name, command, ...args] of lane) {
    say('check', name);
    const { code, output } = await capture(command, args, { cwd: root, env });
    if (code !== 0) {
      process.stderr.write(`${output}\n`);
      say('FAILED', name);
    }
    tally = add(tally, one(code === 0));
  }
  return tally;
}
