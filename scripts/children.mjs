import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { inRoot } from './repository.mjs';
import { Refusal } from './say.mjs';

const patienceMs = 8000;

/**
 * Long-running processes of one command: each writes its own log, an unexpected end of one is told,
 * and all of them, with whatever they started, stop together.
 */
export class Children {
  #running = new Map();
  #stopping = false;
  #logFolder;
  #mirror;
  #died;

  /** Rejects as soon as a process ends that nobody asked to end. */
  failure = new Promise((_, reject) => {
    this.#died = reject;
  });

  constructor({ logFolder, verbose = false }) {
    this.#logFolder = inRoot(logFolder);
    this.#mirror = verbose;
    this.failure.catch(() => {});
    mkdirSync(this.#logFolder, { recursive: true });
  }

  logOf(name) {
    return path.join(this.#logFolder, `${name}.log`);
  }

  start(name, command, args, { cwd, env }) {
    const logFile = this.logOf(name);
    const log = createWriteStream(logFile);
    const recent = [];
    // Its own process group, so that stopping reaches the processes it starts as well.
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', line => {
        log.write(`${line}\n`);
        recent.push(line);
        recent.splice(0, recent.length - 20);
        if (this.#mirror) {
          process.stderr.write(`[${name}] ${line}\n`);
        }
      });
    }
    const ended = new Promise(resolve => {
      child.on('error', error => resolve(error.message));
      child.on('close', (code, signal) => resolve(signal ?? `exit ${code}`));
    }).then(how => {
      this.#running.delete(name);
      log.end();
      if (!this.#stopping) {
        this.#died(
          new Refusal(
            `The ${name} stopped by itself (${how}). Its log: ${logFile}\n${recent.join(
              '\n',
            )}`,
          ),
        );
      }
    });
    this.#running.set(name, { child, ended });
  }

  async stop() {
    this.#stopping = true;
    const all = [...this.#running.values()];
    all.forEach(({ child }) => signalGroup(child, 'SIGTERM'));
    const insist = setTimeout(
      () => all.forEach(({ child }) => signalGroup(child, 'SIGKILL')),
      patienceMs,
    );
    await Promise.all(all.map(({ ended }) => ended));
    clearTimeout(insist);
  }
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') {
      throw error;
    }
  }
}
