import { spawnSync } from 'node:child_process';
import { say } from './say.mjs';

/** Installs Debian packages where this user may; false where that is not possible. */
export async function installDebianPackages(names) {
  const mayInstall =
    process.getuid?.() === 0 && !spawnSync('apt-get', ['--version']).error;
  if (!mayInstall) {
    return false;
  }
  say('apt-get', `installing ${names.join(', ')}`);
  const run = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  return run('update') && run('install', '--no-install-recommends', ...names);
}
