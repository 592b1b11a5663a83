import { expect, Page, test, type TestInfo } from '@playwright/test';
import { curatorVisits } from './support/curatorPages';
import { launchBucket } from './support/launches';
import { type Visit, visits } from './support/pages';
import { signIn } from './support/people';

/** Opens each page, keeps a picture of it, and measures how wide it is. */
async function expectNarrow(
  page: Page,
  pages: readonly Visit[],
  testInfo: TestInfo,
) {
  for (const { name, open } of pages) {
    await open(page);
    const picture = await page.screenshot({ fullPage: true });
    await testInfo.attach(name, { body: picture, contentType: 'image/png' });
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect.soft(width, name).toBeLessThanOrEqual(400);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a telephone, in the ${colorScheme} theme`, () => {
    test.use({ viewport: { width: 400, height: 800 }, colorScheme });

    test('a researcher never scrolls sideways', async ({ page }, testInfo) => {
      const bucket = `narrow-${colorScheme}`;
      await launchBucket(bucket);
      await signIn(page, 'researcher');
      await expectNarrow(page, visits(bucket), testInfo);
    });

    test('nor does the platform team', async ({ page }, testInfo) => {
      await signIn(page, 'platform');
      await expectNarrow(page, curatorVisits, testInfo);
    });
  });
}
