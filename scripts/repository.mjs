import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
);

export const inRoot = (...parts) => path.join(root, ...parts);

export const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

/** Folders of every workspace, in a stable order. */
export function workspaceFolders() {
  return readJson(inRoot('package.json')).workspaces.flatMap(pattern => {
    const parent = inRoot(path.dirname(pattern));
    return readdirSync(parent)
      .sort()
      .map(name => path.join(parent, name))
      .filter(folder => existsSync(path.join(folder, 'package.json')));
  });
}
