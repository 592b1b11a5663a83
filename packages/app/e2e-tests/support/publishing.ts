import { expect, type Page } from '@playwright/test';

/** What the platform engineer of a walkthrough answers. Names are its own, so that several can run against one portal. */
export interface Wanted {
  /** Catalog that is published into. */
  catalog: string;
  product: string;
  portfolio: string;
  launchRole: string;
  /** Catalogs that it is shared with. */
  spokes?: readonly string[];
}

/** Fills the wizard for the Deep Learning Base AMI as the walkthrough has it, and publishes. */
export async function publishDeepLearning(page: Page, wanted: Wanted) {
  await page.goto(`/service-catalog/catalogs/${wanted.catalog}/publish`);
  const text = (name: string) => page.getByRole('textbox', { name });

  await text('Image').fill('Deep Learning Base');
  await page.getByRole('option', { name: /20261009/ }).click();
  await text('Product name').fill(wanted.product);
  await text('Version name').fill('2026.10');
  await text('Owner').fill('Platform team');
  await text('Description').fill('Ready for training and inference');
  await text('Support e-mail').fill('platform-team@example.com');

  await text('Name of the new portfolio').fill(wanted.portfolio);
  await text('Provider of the new portfolio').fill('Platform team');
  await text('Name of the new launch role').fill(wanted.launchRole);
  for (const spoke of wanted.spokes ?? []) {
    await page
      .getByRole('group', { name: 'Share with the accounts of' })
      .getByRole('checkbox', { name: new RegExp(spoke, 'i') })
      .check();
  }
  await page
    .getByRole('group', { name: 'Give access to' })
    .getByRole('checkbox', { name: /AI Research/i })
    .check();
  await expect(
    page.getByText('A researcher will be asked for', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
}

/** Waits until the publication at hand is through, with every step done. */
export async function expectPublished(page: Page) {
  await expect(page).toHaveURL(/\/publications\//);
  await expect(
    page.getByRole('heading', { name: 'Published', exact: true }),
  ).toBeVisible({ timeout: 60_000 });
  const steps = page
    .getByRole('region', { name: 'Steps' })
    .getByRole('listitem');
  await expect(steps.filter({ hasNotText: 'done' })).toHaveCount(0);
}

/** Launches what was published, as somebody who sees it among the products of the team. */
export async function launchDeepLearning(
  page: Page,
  product: string,
  name: string,
) {
  await page.getByRole('searchbox', { name: 'Search products' }).fill(product);
  await page.getByRole('link', { name: product }).click();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  const form = page.getByRole('form', { name: `Launch ${product}` });
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  for (const [field, option] of [
    ['VPC', /^research/],
    ['Subnet', /^research-a/],
    ['Key pair', /^researcher-key/],
  ] as const) {
    await form.getByRole('textbox', { name: field }).click();
    await page.getByRole('option', { name: option }).click();
  }
  await expect(form.getByText(/0 blocked/)).toBeVisible();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
}

/** Takes a publication back, though somebody runs what came of it. */
export async function takeBack(page: Page, { catalog, product }: Wanted) {
  await page.goto(`/service-catalog/catalogs/${catalog}/publications`);
  await page.getByRole('link', { name: product }).click();
  await page.getByRole('button', { name: 'Take it all back' }).click();
  const dialog = page.getByRole('dialog', { name: `Take ${product} back?` });
  await dialog.getByRole('checkbox', { name: /^They keep running/ }).check();
  await dialog.getByRole('button', { name: 'Take it all back' }).click();
  await expect(
    page.getByRole('heading', { name: 'Taken back', exact: true }),
  ).toBeVisible({ timeout: 60_000 });
}
