import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { inRoot, readJson, root, workspaceFolders } from '../repository.mjs';

const plugins = workspaceFolders().filter(
  folder => path.dirname(folder) === inRoot('plugins'),
);

const sources = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(tsx?|js)$/.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => !/\/(node_modules|dist|dist-types)\//.test(file));

const imported = file =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:from|import|require)\s*\(?\s*'(?<name>[^']+)'/g,
    ),
  ].map(({ groups }) => groups.name);

for (const plugin of plugins) {
  const { name, backstage, ...manifest } = readJson(
    path.join(plugin, 'package.json'),
  );

  test(`${name} knows nothing of the sandbox`, () => {
    const declared = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
    });
    assert.ok(!declared.includes('backstage-aws-sandbox'));
    const importers = sources(plugin).filter(file =>
      imported(file).some(specifier => /aws-sandbox/.test(specifier)),
    );
    assert.deepEqual(importers, []);
  });

  const runsInBrowsers = ['frontend-plugin', 'common-library'].includes(
    backstage.role,
  );
  if (runsInBrowsers) {
    test(`${name} holds no AWS client and no backend code`, () => {
      const offenders = sources(path.join(plugin, 'src')).flatMap(file =>
        imported(file)
          .filter(specifier =>
            /^@aws-sdk\/|^@smithy\/|-backend$|^@backstage\/backend/.test(
              specifier,
            ),
          )
          .map(specifier => `${path.relative(root, file)}: ${specifier}`),
      );
      assert.deepEqual(offenders, []);
    });
  }
}
