import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

// Starting compiles sources, on a busy machine for the first time.
const START_DEADLINE_MS = 120_000;

/**
 * What a process announces on a line of its output once it has started.
 *
 * @param name - of the process, for the message
 * @param pattern - of the line; its first group is what is announced
 */
export function announcedBy(
  child: ChildProcess,
  name: string,
  pattern: RegExp,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const fail = (why: string) =>
      reject(new Error(`${name} ${why}: ${said.join('\n')}`));
    const deadline = setTimeout(() => {
      child.kill('SIGKILL');
      fail('did not start in time');
    }, START_DEADLINE_MS);
    child.once('exit', () => {
      clearTimeout(deadline);
      fail('ended');
    });
    child.stderr?.on('data', chunk => said.push(String(chunk)));
    if (!child.stdout) {
      fail('has no output');
      return;
    }
    createInterface({ input: child.stdout }).on('line', line => {
      said.push(line);
      const match = pattern.exec(line);
      if (match) {
        clearTimeout(deadline);
        resolve(match[1]);
      }
    });
  });
}

/** Ends a process at once, without a chance to tidy up, as `kill -9` does. */
export async function killNow(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
