import { spawn } from 'node:child_process';

/** Runs a command to its end; its output is kept, and shown as it comes only when `live`. */
export function capture(command, args, { cwd, env, live = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        output += text;
        if (live) {
          process.stderr.write(text);
        }
      });
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}
