import { expect, type Page, test } from '@playwright/test';
import { apiAs, serviceCatalogApi } from './support/api';
import { signIn } from './support/people';
import { TeamRole } from './support/teamRole';
import { choose, chooseTag, runAgain, runTemplate } from './support/templates';

// Of its own, because other tests look at the same portal, too.
const run = Date.now().toString(36);

// The guardrails that a team is onboarded with stand on a role that other tests look at, too.
test.afterEach(() => new TeamRole().restore());

/** Everything of a list that a person sees. */
async function listOf(persona: string, path: string) {
  const api = await apiAs(persona);
  const answer = await api.get(`${serviceCatalogApi}${path}`);
  expect(answer.status(), await answer.text()).toBe(200);
  const { items } = await answer.json();
  await api.dispose();
  return items as { id: string; name: string }[];
}

const running = async (...names: string[]) =>
  (
    await listOf(
      'researcher',
      '/teams/ai-research/provisioned-products?scope=team&refresh=true&limit=100',
    )
  )
    .map(({ name }) => name)
    .filter(name => names.includes(name))
    .sort();

/** Chooses the cheapest product; version and portfolio follow by themselves. */
async function chooseBucket(page: Page) {
  await choose(page, 'Product', /^Research data bucket/);
  await expect(page.getByRole('textbox', { name: 'Version' })).toHaveValue(
    'v2',
  );
  await expect(page.getByRole('textbox', { name: 'Portfolio' })).toHaveValue(
    'AI Research Team Portfolio',
  );
}

test('a template launches an approved product, once', async ({ page }) => {
  await signIn(page, 'researcher');
  const name = `launched-${run}`;
  const first = await runTemplate(page, 'launch-product', [
    () => chooseBucket(page),
    async () => {
      await page.getByRole('textbox', { name: 'Name' }).fill(name);
      await chooseTag(page, 'CostCenter', '4711');
    },
  ]);
  expect(first, first.log).toMatchObject({ status: 'completed' });
  await expect(
    page.getByRole('button', { name: /What now runs/i }),
  ).toBeVisible();
  await expect(page.getByText('BucketArn')).toBeVisible();

  const second = await runAgain(page, 2);
  expect(second, second.log).toMatchObject({ status: 'completed' });
  expect(second.log).toContain('runs already');
  expect(await running(name)).toEqual([name]);
});

test('a template makes a research workspace, with an entity for both parts, once', async ({
  page,
}) => {
  await signIn(page, 'researcher');
  const study = `study-${run}`;
  const first = await runTemplate(page, 'research-workspace', [
    async () => {
      await page.getByRole('textbox', { name: 'Study' }).fill(study);
    },
    async () => {
      await choose(page, 'VPC', /^research/);
      await choose(page, 'Subnet', /^research-a/);
      await choose(page, 'Key pair', /^researcher-key/);
      await chooseTag(page, 'CostCenter', '4711');
    },
    async () => {
      await expect(
        page.getByRole('heading', { name: 'Tags of the bucket' }),
      ).toBeVisible();
      await chooseTag(page, 'CostCenter', '4712');
    },
  ]);
  expect(first, first.log).toMatchObject({ status: 'completed' });
  const parts = [`${study}-data`, `${study}-machine`];
  expect(await running(...parts)).toEqual(parts);

  const second = await runAgain(page, 3);
  expect(second, second.log).toMatchObject({ status: 'completed' });
  expect(await running(...parts)).toEqual(parts);

  await page.goto(`/catalog/default/component/ai-research.${study}`);
  for (const part of parts) {
    await expect(page.getByText(part).first()).toBeVisible({ timeout: 60_000 });
  }
});

test('a template publishes a Marketplace image, once', async ({ page }) => {
  await signIn(page, 'platform');
  const product = `Deep Learning by template ${run}`;
  const first = await runTemplate(page, 'publish-marketplace-product', [
    async () => {
      await page
        .getByRole('textbox', { name: 'Image' })
        .fill('ami-0d1e2a3b4c5d60002');
      await page.getByRole('textbox', { name: 'Product name' }).fill(product);
      await page.getByRole('textbox', { name: 'Version name' }).fill('2026.10');
    },
    async () => {},
    async () => {
      await page
        .getByRole('textbox', { name: 'Portfolio' })
        .fill(`By template ${run}`);
      await page
        .getByRole('textbox', { name: 'Launch role' })
        .fill(`LaunchRole-published-${run}`);
    },
  ]);
  expect(first, first.log).toMatchObject({ status: 'completed' });
  const second = await runAgain(page, 3);
  expect(second, second.log).toMatchObject({ status: 'completed' });

  const products = await listOf(
    'platform',
    `/catalogs/ai-research/products?search=${encodeURIComponent(product)}`,
  );
  expect(products.map(({ name }) => name)).toEqual([product]);
  const portfolios = await listOf(
    'platform',
    `/catalogs/ai-research/portfolios?search=${run}`,
  );
  expect(portfolios.map(({ name }) => name)).toEqual([`By template ${run}`]);
});

test('a template onboards a team, once', async ({ page }) => {
  await signIn(page, 'platform');
  const portfolio = `Onboarded ${run}`;
  const first = await runTemplate(page, 'onboard-team', [
    async () => {},
    async () => {
      await page.getByRole('textbox', { name: 'Portfolio' }).fill(portfolio);
      await page
        .getByRole('textbox', { name: 'Launch role' })
        .fill(`LaunchRole-onboarded-${run}`);
    },
  ]);
  expect(first, first.log).toMatchObject({ status: 'completed' });
  const second = await runAgain(page, 2);
  expect(second, second.log).toMatchObject({ status: 'completed' });

  const found = await listOf(
    'platform',
    `/catalogs/ai-research/portfolios?search=${encodeURIComponent(portfolio)}`,
  );
  expect(found.map(({ name }) => name)).toEqual([portfolio]);
  const api = await apiAs('platform');
  const { products, constraints, principals } = await (
    await api.get(
      `${serviceCatalogApi}/catalogs/ai-research/portfolios/${found[0].id}`,
    )
  ).json();
  await api.dispose();
  expect(products).toHaveLength(1);
  expect(constraints).toHaveLength(1);
  expect(principals).toHaveLength(1);
});

test('a template cleans up what was launched, and has nothing to do again', async ({
  page,
}) => {
  await signIn(page, 'researcher');
  const name = `unneeded-${run}`;
  await runTemplate(page, 'launch-product', [
    () => chooseBucket(page),
    async () => {
      await page.getByRole('textbox', { name: 'Name' }).fill(name);
      await chooseTag(page, 'CostCenter', '4711');
    },
  ]);
  expect(await running(name)).toEqual([name]);

  const first = await runTemplate(page, 'clean-up', [
    async () => {
      // The list draws only what is in view, and much may run by now.
      await page.getByRole('textbox', { name: 'What to terminate' }).fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).click();
      await page
        .getByRole('checkbox', { name: 'It is deleted with all its data' })
        .check();
    },
  ]);
  expect(first, first.log).toMatchObject({ status: 'completed' });
  expect(await running(name)).toEqual([]);

  const second = await runAgain(page, 1);
  expect(second, second.log).toMatchObject({ status: 'completed' });
  expect(second.log).toContain('there is nothing to do');
});
