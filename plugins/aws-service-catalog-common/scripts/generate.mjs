// Makes src/generated from src/schema/openapi.yaml: types for TypeScript and the document for run-time validation.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { parse } from 'yaml';

const source = join(
  dirname(fileURLToPath(import.meta.url)),
  '../src/schema/openapi.yaml',
);
const target = join(dirname(source), '../generated');
const notice =
  '// Generated from schema/openapi.yaml by `yarn generate`. Do not edit.\n';

const document = parse(readFileSync(source, 'utf8'));
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
    `${outdated.join(
      ', ',
    )} differ from schema/openapi.yaml; run \`yarn generate\`\n`,
  );
  process.exit(1);
}
