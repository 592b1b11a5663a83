import { expect, test } from '@playwright/test';
import { launchBucket } from './support/launches';
import { signIn } from './support/people';

test.describe('what belongs to another team', () => {
  test('is neither listed for its researchers nor opened by its address', async ({
    browser,
    page,
  }) => {
    await signIn(page, 'researcher');
    const launch = await launchBucket('isolated-bucket');

    const other = await (await browser.newContext()).newPage();
    await signIn(other, 'otherTeam');
    await expect(
      other.getByRole('heading', { name: 'Genome archive bucket' }),
    ).toBeVisible();
    await expect(other.getByText('Deep Learning Base AMI')).toHaveCount(0);
    await other.getByRole('link', { name: 'Provisioned products' }).click();
    await other.getByRole('tab', { name: 'Team' }).click();
    await expect(other.getByText('isolated-bucket')).toHaveCount(0);

    await other.goto(launch.address);
    await expect(
      other.getByText('This page belongs to a team that is not yours'),
    ).toBeVisible();
    await other.goto(
      launch.address.replace('team=ai-research', 'team=genomics'),
    );
    await expect(other.getByText('It is not there')).toBeVisible();
    await expect(other.getByText('isolated-bucket')).toHaveCount(0);
    await other.context().close();
  });

  test('is not hinted at for somebody of no team, who reads what to do', async ({
    page,
  }) => {
    await signIn(page, 'nobody');

    await expect(page.getByText('You are in no team yet')).toBeVisible();
    await expect(page.getByRole('link', { name: 'platform' })).toBeVisible();
    for (const address of ['provisioned', 'products/prod-x', 'launches/x']) {
      await page.goto(`/service-catalog/${address}?team=ai-research`);
      await expect(page.getByText('You are in no team yet')).toBeVisible();
      await expect(page.getByText('Deep Learning')).toHaveCount(0);
    }
  });
});
