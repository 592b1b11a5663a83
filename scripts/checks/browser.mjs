import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts } from '../ports.mjs';
import { startPortal } from '../portal.mjs';
import { readJson, root } from '../repository.mjs';
import { say } from '../say.mjs';
import { capture } from './capture.mjs';
import { findChromium } from './chromium.mjs';
import { distrust, ofPlaywright, one } from './tally.mjs';

/** Drives a portal of its own, on free ports, with a real browser. */
export async function checkInBrowser(env, filters) {
  let portal;
  const folder = mkdtempSync(path.join(tmpdir(), 'browser-tests-'));
  const report = path.join(folder, 'playwright.json');
  try {
    const chromium = await findChromium();
    portal = await startPortal(env, await freePorts(), {
      logFolder: '.data/test-logs',
      signal: new AbortController().signal,
    });
    say('tests', `browser tests with ${chromium}`);
    const { code } = await Promise.race([
      portal.failure,
      capture('playwright', ['test', ...filters], {
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
