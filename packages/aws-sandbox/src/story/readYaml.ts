import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, type ScalarTag } from 'yaml';

/** `!include <file>`: the content of another YAML file, by its path from the one that names it. */
function include(path: string): ScalarTag {
  return {
    tag: '!include',
    resolve: file => {
      const included = join(dirname(path), file);
      return parseYaml(readFileSync(included, 'utf8'), included);
    },
  };
}

function parseYaml(text: string, path: string): unknown {
  return parse(text, { merge: true, customTags: [include(path)] });
}

/** Reads a YAML file with what it includes. */
export async function readYaml(path: string): Promise<unknown> {
  return parseYaml(await readFile(path, 'utf8'), path);
}
