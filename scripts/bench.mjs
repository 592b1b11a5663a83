import path from 'node:path';
import { runInForeground } from './foreground.mjs';
import { prepare } from './prepare.mjs';
import { inRoot } from './repository.mjs';
import { fail } from './say.mjs';

/** `npm run bench -- [FILE]` measures, prints the rows and writes them as JSON (usually bench.json). */
async function main() {
  const env = await prepare();
  const file = path.resolve(process.argv[2] ?? 'bench.json');
  await runInForeground('node', ['--import', 'tsx', 'src/index.ts', file], {
    cwd: inRoot('packages', 'bench'),
    env,
  });
}

main().catch(fail);
