import path from 'node:path';
import { Children } from './children.mjs';
import { inRoot } from './repository.mjs';
import { sandboxUrl, startSandbox } from './sandboxServer.mjs';
import { say } from './say.mjs';
import { waitFor } from './waitFor.mjs';

/** The story that app-config.yaml is for. Others bring a configuration that comes on top of it. */
const STORY = 'ai-research';

/**
 * Starts the sandbox with its story, the backend and the app, and returns once a person could sign in.
 *
 * @param environment - of the toolchain, see prepare.mjs
 * @param ports - of portal, backend and sandbox, see ports.mjs
 * @param settings - `story` is what the sandbox tells, `ai-research` unless said otherwise; `dataFolder` keeps the state
 *   of sandbox and portal there; `logFolder` takes the logs;
 *   `verbose` shows them on the terminal as well; `signal` gives up the start; with `built` the backend serves the pages
 *   as packages/app has been built, and no others are compiled
 */
export async function startPortal(environment, ports, settings) {
  const { story = STORY, dataFolder, built = false, signal } = settings;
  const portalPort = built ? ports.backend : ports.portal;
  const { logFolder, verbose } = settings;
  const children = new Children({ logFolder, verbose });
  const urls = {
    portal: `http://localhost:${portalPort}`,
    backend: `http://localhost:${ports.backend}`,
    sandbox: sandboxUrl(ports.sandbox),
  };
  const env = {
    ...environment,
    NODE_ENV: 'development',
    PORTAL_PORT: String(portalPort),
    BACKEND_PORT: String(ports.backend),
    AWS_ENDPOINT_URL: urls.sandbox,
    BROWSER: 'none',
  };

  try {
    await Promise.race([
      children.failure,
      bringUp({ children, env, ports, urls, story, dataFolder, signal, built }),
    ]);
  } catch (error) {
    await children.stop();
    throw error;
  }
  return { urls, failure: children.failure, stop: () => children.stop() };
}

async function bringUp(start) {
  const { children, env, ports, urls, story, dataFolder, signal, built } =
    start;
  const sandboxAnswers = startSandbox(children, env, ports.sandbox, {
    story,
    dataFolder,
    signal,
  });
  say('backend', `starting at ${urls.backend}`);
  children.start('backend', 'backstage-cli', packageStart(story), {
    cwd: inRoot('packages', 'backend'),
    env: { ...env, ...databaseVariables(dataFolder) },
  });
  if (!built) {
    say('app', `compiling the pages for ${urls.portal}`);
    children.start('app', 'backstage-cli', packageStart(story), {
      cwd: inRoot('packages', 'app'),
      env,
    });
  }

  await sandboxAnswers();
  await Promise.all([
    waitFor(
      'Sign-in at the backend',
      `${urls.backend}/api/auth/personas/refresh`,
      {
        headers: { 'x-portal-persona': 'researcher' },
        log: children.logOf('backend'),
        signal,
      },
    ).then(() => say('backend', 'ready, the people of the story can sign in')),
    waitFor('The app', urls.portal, {
      log: children.logOf(built ? 'backend' : 'app'),
      signal,
    }).then(() => say('app', 'ready')),
  ]);
}

function packageStart(story) {
  const files =
    story === STORY ? [] : ['app-config.yaml', `app-config.${story}.yaml`];
  return [
    'package',
    'start',
    ...files.flatMap(file => ['--config', inRoot(file)]),
  ];
}

/** The portal remembers as long as its sandbox does: in memory, or both in the data folder. */
function databaseVariables(dataFolder) {
  if (!dataFolder) {
    return {};
  }
  const directory = path.join(dataFolder, 'portal');
  return {
    APP_CONFIG_backend_database_connection: JSON.stringify({ directory }),
  };
}
