import { expect, test } from '@playwright/test';
import { launchBucket } from './support/launches';
import { signIn } from './support/people';
import { sandbox } from './support/sandbox';

test.describe('while AWS does not answer', () => {
  test.afterEach(() => sandbox.clearFaults());

  test('pages keep what they know, say so, and recover by themselves', async ({
    page,
  }) => {
    await signIn(page, 'researcher');
    await expect(page.getByText('6 products')).toBeVisible();

    await sandbox.addFault({ match: {}, effect: { type: 'drop' } });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText(/AWS does not answer just now/)).toBeVisible();
    await expect(page.getByText('Research data bucket')).toBeVisible();

    await sandbox.clearFaults();
    await expect(page.getByText(/AWS does not answer just now/)).toBeHidden({
      timeout: 60_000,
    });
    await expect(page.getByText('Research data bucket')).toBeVisible();
  });

  test('a launch goes on once AWS answers again', async ({ page }) => {
    await sandbox.addFault({
      match: { operation: 'DescribeRecord' },
      effect: { type: 'drop' },
    });
    const { address } = await launchBucket('through-the-storm');
    await signIn(page, 'researcher');
    await page.goto(address);
    await expect(
      page.getByRole('heading', { name: /^Launching/ }),
    ).toBeVisible();

    await sandbox.clearFaults();
    await expect(page.getByRole('heading', { name: /Ready/ })).toBeVisible({
      timeout: 60_000,
    });
  });
});
