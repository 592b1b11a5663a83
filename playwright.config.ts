import { defineConfig, devices } from '@playwright/test';

const reportFile = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

/**
 * Browser tests against a running portal. `npm test` starts one of its own and names it; by hand they use the one that
 * `npm start` runs on the usual ports.
 */
export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: '.data/browser-tests',
  timeout: 300_000,
  expect: { timeout: 20_000 },
  // One portal and one sandbox serve all tests, and some of them take AWS away from it.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [
    ['list'],
    ...(reportFile ? [['json', { outputFile: reportFile }] as const] : []),
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.PORTAL_URL ?? 'http://localhost:3000',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
