// Makes src/generated from src/schema: types for TypeScript and the document for run-time validation. openapi.yaml
// begins the document; every other file there adds paths and components of its own.
import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { parse } from 'yaml';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/schema');
const source = join(folder, 'openapi.yaml');
const target = join(folder, '../generated');
const notice =
  '// Generated from src/schema by `yarn generate`. Do not edit.\n';

const document = parse(readFileSync(source, 'utf8'));
for (const name of readdirSync(folder).sort()) {
  if (join(folder, name) === source) continue;
  const { paths, components } = parse(readFileSync(join(folder, name), 'utf8'));
  add(document.paths, paths, name);
  for (const [kind, definitions] of Object.entries(components ?? {})) {
    document.components[kind] ??= {};
    add(document.components[kind], definitions, name);
  }
}

function add(place, definitions, from) {
  for (const [key, definition] of Object.entries(definitions ?? {})) {
    if (key in place) throw new Error(`${from} defines ${key} a second time`);
    place[key] = definition;
  }
}

const style = await prettier.resolveConfig(source);
const format = text =>
  prettier.format(text, {
    ...style,
    parser: 'typescript',
    singleQuote: true,
    arrowParens: 'avoid',
    trailingComma: 'all',
  });

const files = {
  'schema.ts': astToString(await openapiTS(document)),
  'openapiDocument.ts': `/**
 * The OpenAPI 3.1 document of the HTTP API, for run-time validation.
 * @public
 */
export const openApiDocument = ${JSON.stringify(document, null, 2)} as const;
`,
};

const check = process.argv.includes('--check');
const outdated = [];
mkdirSync(target, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = join(target, name);
  const wanted = await format(notice + text);
  if (!check) writeFileSync(path, wanted);
  else if (readFileSync(path, 'utf8') !== wanted) outdated.push(name);
}
if (outdated.length > 0) {
  process.stderr.write(
    `${outdated.join(', ')} differ from src/schema; run \`yarn generate\`\n`,
  );
  process.exit(1);
}
