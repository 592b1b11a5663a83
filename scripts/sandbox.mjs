import { runInForeground } from './foreground.mjs';
import { prepare } from './prepare.mjs';
import { inRoot } from './repository.mjs';
import { fail } from './say.mjs';

/** Hands everything to the sandbox's own command; `npm run sandbox -- --help` shows what that knows. */
async function main() {
  const env = await prepare();
  const given = process.argv.slice(2);
  await runInForeground(
    'node',
    ['--import', 'tsx', 'src/cli.ts', ...given, ...usualOptions(given)],
    { cwd: inRoot('packages', 'aws-sandbox'), env },
  );
}

/** Started without a subcommand, the sandbox serves: the story of the portal, on the port `npm start` would use. */
function usualOptions(given) {
  const has = option =>
    given.some(word => word === option || word.startsWith(`${option}=`));
  const serves = given.length === 0 || given[0].startsWith('--');
  if (!serves || has('--help')) {
    return [];
  }
  const { SANDBOX_PORT } = process.env;
  return [
    ...(has('--story') ? [] : ['--story', 'ai-research']),
    ...(SANDBOX_PORT && !has('--port') ? ['--port', SANDBOX_PORT] : []),
  ];
}

main().catch(fail);
