import path from 'node:path';
import { inRoot } from './repository.mjs';
import { say } from './say.mjs';
import { waitFor } from './waitFor.mjs';

/** Where a sandbox of that port answers. */
export const sandboxUrl = port => `http://127.0.0.1:${port}`;

/**
 * Starts a sandbox among the children of a command.
 *
 * @param settings - `story` is what it tells; `dataFolder` keeps its state; `signal` gives up waiting for it
 * @returns what waits until it answers
 */
export function startSandbox(children, env, port, settings) {
  const { story, dataFolder, signal } = settings;
  const url = sandboxUrl(port);
  say('sandbox', `AWS on loopback with the story ${story}: ${url}`);
  const args = ['--import', 'tsx', 'src/cli.ts'];
  args.push('--port', String(port), '--story', story);
  if (dataFolder) args.push('--data', path.join(dataFolder, 'sandbox'));
  children.start('sandbox', 'node', args, {
    cwd: inRoot('packages', 'aws-sandbox'),
    env,
  });
  return async () => {
    await waitFor('The sandbox', `${url}/_sandbox/health`, {
      log: children.logOf('sandbox'),
      signal,
    });
    say('sandbox', 'ready');
  };
}
