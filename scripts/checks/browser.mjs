import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts } from '../ports.mjs';
import { startPortal } from '../portal.mjs';
import { inRoot, readJson, root } from '../repository.mjs';
import { say } from '../say.mjs';
import { capture } from './capture.mjs';
import { findChromium } from './chromium.mjs';
import { add, distrust, ofPlaywright, one } from './tally.mjs';

/** Marks the tests that use the portal as `npm start` gives it. */
const TAG = '@npm-start';
/** Beside what the other tests leave, which Playwright would clear away. */
const NPM_START_OUTPUT = '.data/browser-tests-npm-start';

/**
 * Drives portals of their own, on free ports, with a real browser: one with the pages as they are built for production,
 * which load in less than half the time, and one as `npm start` gives it.
 *
 * @param filters - files; with any, their tests use the pages as built
 */
export async function checkInBrowser(env, filters) {
  if (filters.length > 0) return checkBuilt(env, filters);
  return add(
    await checkBuilt(env, ['--grep-invert', TAG]),
    await drive(env, ['--grep', TAG, '--output', NPM_START_OUTPUT], {
      built: false,
    }),
  );
}

async function checkBuilt(env, args) {
  say('app', 'building the pages');
  const cwd = inRoot('packages', 'app');
  try {
    const { code, output } = await capture(
      'backstage-cli',
      ['package', 'build'],
      { cwd, env },
    );
    if (code === 0) return await drive(env, args, { built: true });
    say('FAILED', `the pages could not be built:\n${output}`);
    return one(false);
  } finally {
    // The backend of `npm start` would serve them, too, however old they are.
    rmSync(path.join(cwd, 'dist'), { recursive: true, force: true });
  }
}

async function drive(env, args, { built }) {
  let portal;
  const folder = mkdtempSync(path.join(tmpdir(), 'browser-tests-'));
  const report = path.join(folder, 'playwright.json');
  try {
    const chromium = await findChromium();
    portal = await startPortal(env, await freePorts(), {
      logFolder: built ? '.data/test-logs' : '.data/test-logs/npm-start',
      signal: new AbortController().signal,
      built,
    });
    say('tests', `browser tests with ${chromium}`);
    const { code } = await Promise.race([
      portal.failure,
      capture('playwright', ['test', ...args], {
        cwd: root,
        env: {
          ...env,
          CHROMIUM_PATH: chromium,
          PORTAL_URL: portal.urls.portal,
          BACKEND_URL: portal.urls.backend,
          SANDBOX_URL: portal.urls.sandbox,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
        live: true,
      }),
    ]);
    return distrust(ofPlaywright(readJson(report)), code);
  } catch (error) {
    say('FAILED', `browser tests: ${error.message}`);
    return one(false);
  } finally {
    await portal?.stop();
    rmSync(folder, { recursive: true });
  }
}
