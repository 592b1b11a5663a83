import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { inRoot, readJson, root, workspaceFolders } from '../repository.mjs';

const permissive = /^(Apache-2\.0|MIT|ISC|BSD-[23]-Clause|0BSD)$/;

/** Licences beyond the permissive ones, each with its reason in docs/dependencies.md. */
const exceptions = {
  '@axe-core/playwright': 'MPL-2.0',
  'react-use': 'Unlicense',
};

const isOurs = version =>
  version.startsWith('workspace:') || version.startsWith('link:');
const isBackstage = name => name.startsWith('@backstage/');
const isTypes = name => name.startsWith('@types/');

/** Dependencies by name, each with a folder to resolve it from. */
function namedDependencies() {
  const found = new Map();
  for (const folder of [root, ...workspaceFolders()]) {
    const manifest = readJson(path.join(folder, 'package.json'));
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [name, version] of Object.entries(all)) {
      if (!isOurs(version) && !isBackstage(name)) {
        found.set(name, folder);
      }
    }
  }
  return found;
}

function licenceOf(name, folder) {
  const places = createRequire(path.join(folder, 'package.json'))
    .resolve.paths(name)
    .map(place => path.join(place, name, 'package.json'));
  for (const place of places) {
    try {
      const { license, licenses } = readJson(place);
      return license ?? licenses.map(({ type }) => type).join(' OR ');
    } catch (error) {
      if (error.code !== 'ENOENT') {
        throw error;
      }
    }
  }
  throw new Error(`${name} is not installed`);
}

const documented = new Map(
  [
    ...readFileSync(inRoot('docs', 'dependencies.md'), 'utf8').matchAll(
      /^\| `(?<name>[^`]+)` +\| (?<licence>\S+)/gm,
    ),
  ].map(({ groups }) => [groups.name, groups.licence]),
);

const dependencies = namedDependencies();

for (const [name, folder] of dependencies) {
  test(`${name} has a licence we can ship`, () => {
    const licence = licenceOf(name, folder);
    assert.ok(
      permissive.test(licence) || exceptions[name] === licence,
      `${name} is under ${licence}`,
    );
    if (!isTypes(name)) {
      assert.equal(
        documented.get(name),
        licence,
        'docs/dependencies.md has to name it with this licence',
      );
    }
  });
}

test('docs/dependencies.md names nothing that is gone', () => {
  const gone = [...documented.keys()].filter(name => !dependencies.has(name));
  assert.deepEqual(gone, []);
});
