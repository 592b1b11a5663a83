import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { installDebianPackages } from './debian.mjs';
import { inRoot, root, workspaceFolders } from './repository.mjs';
import { Refusal, say } from './say.mjs';

const stamp = inRoot('node_modules', '.installed');
const log = inRoot('.toolchain', 'install.log');

const steps = {
  'Resolution step': 'checking what is needed',
  'Fetch step': 'fetching packages',
  'Link step':
    'linking packages and compiling SQLite (the longest part, up to 3 minutes)',
};

/** Installs what yarn.lock names, unless the last installation already did. */
export async function installDependencies(environment) {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  say('install', 'the packages of yarn.lock (once, and when it changes)');
  if ((await yarnInstall(environment)) !== 0 || !sqliteLoads(environment)) {
    await repairNativeBuild(environment);
  }
  writeFileSync(stamp, wanted);
}

/** A compiler is the one thing the npm registry cannot bring; Debian can, where this user may ask it. */
async function repairNativeBuild(environment) {
  const compilers = ['g++', 'make', 'python3'];
  const missing = compilers.filter(
    command => spawnSync(command, ['--version']).error,
  );
  if (missing.length > 0 && (await installDebianPackages(missing))) {
    if ((await yarnInstall(environment)) === 0 && sqliteLoads(environment)) {
      return;
    }
  }
  const advice =
    missing.length > 0
      ? `SQLite has to be compiled here, and these commands are missing: ${missing.join(
          ', ',
        )}. Install them, then run the command again.`
      : 'The whole output stands in .toolchain/install.log.';
  throw new Refusal(
    `The packages could not be installed.\n${lastLines(log)}\n${advice}`,
  );
}

function yarnInstall(environment) {
  mkdirSync(path.dirname(log), { recursive: true });
  return new Promise((resolve, reject) => {
    const file = createWriteStream(log);
    const child = spawn('yarn', ['install'], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.on('error', reject);
    child.on('close', resolve);
    child.stderr.pipe(file, { end: false });
    createInterface({ input: child.stdout }).on('line', line => {
      file.write(`${line}\n`);
      const step = Object.keys(steps).find(name => line.includes(`┌ ${name}`));
      if (step) {
        say('install', steps[step]);
      }
    });
  });
}

function sqliteLoads(environment) {
  const { status } = spawnSync(
    'node',
    ['-e', "new (require('better-sqlite3'))(':memory:').close()"],
    { cwd: root, env: environment },
  );
  return status === 0;
}

function fingerprint() {
  const hash = createHash('sha256');
  const files = [
    '.nvmrc',
    '.yarnrc.yml',
    'package.json',
    'yarn.lock',
    ...workspaceFolders().map(folder =>
      path.relative(root, path.join(folder, 'package.json')),
    ),
  ];
  for (const file of files) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}

function lastLines(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
