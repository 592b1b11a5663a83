import { expect, test } from '@playwright/test';
import { signIn } from './support/people';
import { sandbox } from './support/sandbox';

const product = 'Deep Learning Base AMI (Amazon Linux)';
const name = 'rosas-model';

test.afterEach(() => sandbox.releaseClock());

test('a researcher finds approved software, launches it, uses it, updates it and terminates it', async ({
  page,
}) => {
  await test.step('sign in and find it', async () => {
    await signIn(page, 'researcher');
    await page
      .getByRole('searchbox', { name: 'Search products' })
      .fill('deep learning');
    await expect(page.getByText('1 product', { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/search=deep/);
    await page.getByRole('link', { name: product }).click();
    await expect(page.getByText('2026.10', { exact: true })).toBeVisible();
  });

  await test.step('fill the form, with pickers and labels', async () => {
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    const form = page.getByRole('form', { name: `Launch ${product}` });
    await form.getByRole('textbox', { name: 'Name' }).fill(name);
    await expect(form.getByText('free', { exact: true })).toBeVisible();

    for (const [field, option] of [
      ['VPC', /^research/],
      ['Subnet', /^research-a/],
      ['Key pair', /^researcher-key/],
    ] as const) {
      await form.getByRole('textbox', { name: field }).click();
      await page.getByRole('option', { name: option }).click();
    }
    const diskSize = form.getByRole('textbox', { name: 'Disk size (GiB)' });
    await diskSize.fill('5');
    await diskSize.press('Tab');
    await expect(
      form.getByText('Must be between 50 and 2000 GiB'),
    ).toBeVisible();
    await diskSize.fill('120');
    await expect(
      form.getByText('Must be between 50 and 2000 GiB'),
    ).toBeHidden();

    await form.getByRole('button', { name: 'CostCenter' }).click();
    await page.getByRole('option', { name: '4711' }).click();
    await form.getByRole('button', { name: 'Add a tag' }).click();
    await form.getByRole('textbox', { name: 'Key of tag 1' }).fill('Study');
    await form.getByRole('textbox', { name: 'Value of tag 1' }).fill('sleep');
    await expect(form.getByText(/0 blocked/)).toBeVisible();
  });

  await test.step('a double click launches once, and the timeline is live', async () => {
    await sandbox.holdClock();
    await page.getByRole('button', { name: 'Launch', exact: true }).dblclick();
    await expect(page).toHaveURL(/\/service-catalog\/launches\//);
    await expect(
      page.getByRole('heading', { name: /^Launching/ }),
    ).toBeVisible();
    await sandbox.advance(5);
    await expect(page.getByText('Creating 1 of 2 resources')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Creating 1 of 2 resources')).toBeVisible();
    await sandbox.releaseClock();
    await expect(page.getByRole('heading', { name: /^Ready/ })).toBeVisible();
    await expect(page.getByText(/ssh -i researcher-key/)).toBeVisible();
  });

  await test.step('a notification tells it too', async () => {
    await page.goto('/notifications');
    await expect(page.getByText(name).first()).toBeVisible();
  });

  await test.step('it is mine, with outputs, labels and what AWS put on it', async () => {
    await page.goto('/service-catalog/provisioned');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByText(/ssh -i researcher-key/)).toBeVisible();
    await expect(page.getByText('CostCenter')).toBeVisible();
    await expect(page.getByText('sleep', { exact: true })).toBeVisible();
    await expect(
      page.getByText(/assumed-role\/AIResearchTeam\/researcher/).first(),
    ).toBeVisible();
  });

  await test.step('update it, after a preview', async () => {
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await page.getByRole('textbox', { name: 'Disk size (GiB)' }).fill('200');
    await expect(
      page.getByText('Disk size (GiB): 120 becomes 200'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Preview the changes' }).click();
    await expect(
      page.getByText(/is changed|is replaced/).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await expect(page.getByRole('heading', { name: /^Updated/ })).toBeVisible({
      timeout: 60_000,
    });
  });

  await test.step('terminate it, by its name', async () => {
    await page
      .getByRole('button', { name: 'Open provisioned product' })
      .click();
    await page.getByRole('button', { name: 'Terminate', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Terminate ${name}?` });
    const terminate = dialog.getByRole('button', { name: 'Terminate' });
    await expect(terminate).toBeDisabled();
    await dialog
      .getByRole('textbox', { name: `Type ${name} to confirm` })
      .fill(name);
    await terminate.click();
    await expect(
      page.getByRole('heading', { name: /^Terminated/ }),
    ).toBeVisible({
      timeout: 60_000,
    });
    await page
      .getByRole('link', { name: 'Provisioned products' })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Provisioned products',
    );
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
  });
});
