import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { inRoot, readJson } from './repository.mjs';
import { Refusal, say } from './say.mjs';

const nodeVersion = readFileSync(inRoot('.nvmrc'), 'utf8').trim();
const yarnVersion = readJson(inRoot('package.json')).packageManager.replace(
  'yarn@',
  '',
);
const remembered = inRoot('.toolchain', 'toolchain.json');

/**
 * The Node and Yarn this repository runs on, whatever Node started the command.
 *
 * Both are ordinary packages of the npm registry, so `npx` fetches them without root and keeps them in its own cache;
 * the places are remembered in `.toolchain/`, which makes the next start instant.
 */
export async function findToolchain() {
  const known = recall();
  if (known) {
    return known;
  }
  say(
    'toolchain',
    `fetching Node ${nodeVersion} and Yarn ${yarnVersion} (once, about 10 s)`,
  );
  const { node, searchPath } = await askNpx();
  const found = {
    nodeVersion,
    yarnVersion,
    node,
    bin: searchPath.find(
      folder =>
        existsSync(path.join(folder, 'yarn')) &&
        existsSync(path.join(folder, 'node')),
    ),
    headers: findHeaders(node),
  };
  if (!found.bin) {
    throw new Refusal(
      'npx fetched Node and Yarn, but their commands are not on its PATH. Try again after: npm cache verify',
    );
  }
  mkdirSync(path.dirname(remembered), { recursive: true });
  writeFileSync(remembered, JSON.stringify(found, null, 2));
  return found;
}

/** The environment in which `node`, `yarn` and every installed command are the repository's own. */
export function toolchainEnvironment(toolchain) {
  const environment = {
    ...process.env,
    PATH: [
      toolchain.bin,
      inRoot('node_modules', '.bin'),
      process.env.PATH,
    ].join(path.delimiter),
  };
  // A user-level npm setting may name another Node's headers: native code built against those crashes later.
  delete environment.npm_config_nodedir;
  return toolchain.headers
    ? { ...environment, npm_config_nodedir: toolchain.headers }
    : environment;
}

function recall() {
  if (!existsSync(remembered)) {
    return undefined;
  }
  const known = readJson(remembered);
  const fits =
    known.nodeVersion === nodeVersion &&
    known.yarnVersion === yarnVersion &&
    existsSync(known.node) &&
    existsSync(path.join(known.bin, 'yarn'));
  return fits ? known : undefined;
}

async function askNpx() {
  const probe =
    'JSON.stringify({ node: process.execPath, searchPath: process.env.PATH.split(path.delimiter) })';
  try {
    const { stdout } = await promisify(execFile)('npx', [
      '--yes',
      `--package=node@${nodeVersion}`,
      `--package=@yarnpkg/cli-dist@${yarnVersion}`,
      '--',
      'node',
      '-p',
      probe,
    ]);
    return JSON.parse(stdout.trim().split('\n').at(-1));
  } catch (error) {
    throw new Refusal(
      `Could not fetch Node ${nodeVersion} and Yarn ${yarnVersion} with npx. Is the npm registry reachable?\n${
        error.stderr ?? error.message
      }`,
    );
  }
}

/** The platform package behind `node` ships the headers that native code needs; no download then. */
function findHeaders(node) {
  const packageFolder = path.resolve(path.dirname(node), '..');
  const nested = path.join(packageFolder, 'node_modules');
  const candidates = [
    packageFolder,
    ...(existsSync(nested)
      ? readdirSync(nested).map(name => path.join(nested, name))
      : []),
  ];
  return candidates.find(folder =>
    existsSync(path.join(folder, 'include', 'node', 'node.h')),
  );
}
