import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { curatorVisits } from './support/curatorPages';
import { launchBucket } from './support/launches';
import { visits } from './support/pages';
import { people, signIn } from './support/people';

/** What axe finds on the page, beside the sidebar, that keeps somebody from using it, in words. */
async function seriousProblems(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map(({ target }) => target.join(' ')),
    }));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing serious on the sign-in page', async ({ page }) => {
      await page.goto('/');
      await expect(
        page.getByRole('button', { name: people.researcher }),
      ).toBeVisible();

      expect(await seriousProblems(page)).toEqual([]);
    });

    test('axe finds nothing serious on any page of the platform team', async ({
      page,
    }) => {
      await signIn(page, 'platform');

      for (const { name, open } of curatorVisits) {
        await open(page);
        expect.soft(await seriousProblems(page), name).toEqual([]);
      }
    });

    test('axe finds nothing serious on any page of a researcher', async ({
      page,
    }) => {
      const bucket = `accessible-${colorScheme}`;
      await launchBucket(bucket);
      await signIn(page, 'researcher');

      for (const { name, open } of visits(bucket)) {
        await open(page);
        expect.soft(await seriousProblems(page), name).toEqual([]);
      }
    });
  });
}
