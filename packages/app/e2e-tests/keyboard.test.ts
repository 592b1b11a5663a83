import { expect, Page, test } from '@playwright/test';

/** Presses Tab until something is focused that has this accessible name, as somebody without a mouse does. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'textbox',
  name: string | RegExp,
) {
  const target = page.getByRole(role, { name, exact: true }).first();
  await expect(target).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 30_000 });
}

// In the whole run with the pages that `npm start` compiles; all other tests use those that are built.
test('a launch needs no mouse', { tag: '@npm-start' }, async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'button', /^Rosa Researcher/);
  await page.keyboard.press('Enter');

  await tabTo(page, 'button', 'Launch Research data bucket');
  await page.keyboard.press('Enter');

  await tabTo(page, 'textbox', 'Name');
  await page.keyboard.type('without-a-mouse');
  await tabTo(page, 'button', 'CostCenter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Launch');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /^Ready/ })).toBeVisible({
    timeout: 60_000,
  });
});
