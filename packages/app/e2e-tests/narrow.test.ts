import { expect, Page, test, type TestInfo } from '@playwright/test';
import { curatorVisits } from './support/curatorPages';
import { launchBucket } from './support/launches';
import { type Visit, visits } from './support/pages';
import { signIn } from './support/people';

/** Names of buttons and links that something which does not scroll cuts off at a side. */
function cutOff(page: Page) {
  return page.evaluate(() => {
    const scrolls = /auto|scroll/;
    const hides = /hidden|clip/;
    const isCut = (control: Element) => {
      const { left, right, width } = control.getBoundingClientRect();
      for (let box = control.parentElement; box; box = box.parentElement) {
        const { overflowX, position } = getComputedStyle(box);
        if (scrolls.test(overflowX) || width === 0) return false;
        const edge = box.getBoundingClientRect();
        const outside = left < edge.left - 1 || right > edge.right + 1;
        // What is a pixel wide is meant for screen readers only.
        if (hides.test(overflowX) && edge.width > 1 && outside) return true;
        if (position === 'fixed') return false;
      }
      return false;
    };
    return [...document.querySelectorAll('main button, main a[href]')]
      .filter(isCut)
      .map(control => control.textContent?.trim());
  });
}

/** Opens each page, keeps a picture of it, and looks for what does not fit. */
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
    expect.soft(await cutOff(page), name).toEqual([]);
  }
}

// Once is enough: the theme changes colours, which the tests of accessibility look at in both.
test.describe('on a telephone', () => {
  test.use({ viewport: { width: 400, height: 800 } });

  test('a researcher never scrolls sideways', async ({ page }, testInfo) => {
    const bucket = 'narrow';
    await launchBucket(bucket);
    await signIn(page, 'researcher');
    await expectNarrow(page, visits(bucket), testInfo);
  });

  test('nor does the platform team', async ({ page }, testInfo) => {
    await signIn(page, 'platform');
    await expectNarrow(page, curatorVisits, testInfo);
  });
});
