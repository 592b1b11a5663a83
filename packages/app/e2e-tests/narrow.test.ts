import { expect, test } from '@playwright/test';
import { launchBucket } from './support/launches';
import { visits } from './support/pages';
import { signIn } from './support/people';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a telephone, in the ${colorScheme} theme`, () => {
    test.use({ viewport: { width: 400, height: 800 }, colorScheme });

    test('nothing has to be scrolled sideways', async ({ page }, testInfo) => {
      const bucket = `narrow-${colorScheme}`;
      await launchBucket(bucket);
      await signIn(page, 'researcher');

      for (const { name, open } of visits(bucket)) {
        await open(page);
        const picture = await page.screenshot({ fullPage: true });
        await testInfo.attach(name, {
          body: picture,
          contentType: 'image/png',
        });
        const width = await page.evaluate(
          () => document.documentElement.scrollWidth,
        );
        expect.soft(width, name).toBeLessThanOrEqual(400);
      }
    });
  });
}
