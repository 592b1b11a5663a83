import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { apiAs, serviceCatalogApi } from './api';
import type { Visit } from './pages';

const catalog = '/service-catalog/catalogs/ai-research';

/**
 * Begins a publication that stops before it makes anything, because the account holds no agreement for the software.
 *
 * @returns the address of its page
 */
async function blockedPublication() {
  const api = await apiAs('platform');
  const answer = await api.post(
    `${serviceCatalogApi}/catalogs/ai-research/publications`,
    {
      headers: { 'idempotency-key': randomUUID() },
      data: {
        source: {
          kind: 'ami',
          marketplace: { productId: 'prod-datalabstudio01', version: '7.2' },
        },
        product: { name: `DataLab Studio ${randomUUID()}`, owner: 'Platform' },
        version: { name: '7.2' },
        machine: { instanceTypes: ['t3.large'] },
        network: {
          connect: 'ssh',
          allowedCidrs: ['10.0.0.0/8'],
          publicIp: false,
        },
        portfolio: {
          create: { name: 'Never made', providerName: 'Platform' },
        },
        launchRole: {
          create: { name: 'LaunchRole-NeverMade', preset: 'derived' },
        },
        teams: [],
      },
    },
  );
  expect(answer.status(), await answer.text()).toBe(202);
  const { id } = await answer.json();
  await api.dispose();
  return `${catalog}/publications/${id}`;
}

/**
 * Makes a service action; under its key it is made once, however often the tests ask for it.
 *
 * @returns the address of its page
 */
async function serviceAction() {
  const api = await apiAs('platform');
  const answer = await api.post(
    `${serviceCatalogApi}/catalogs/ai-research/service-actions`,
    {
      headers: { 'idempotency-key': 'browser-tests-restart' },
      data: {
        name: 'Restart-machine',
        description: 'Turns it off and on again, which takes a minute or two',
        definition: {
          documentName: 'AWS-RestartEC2Instance',
          documentVersion: '$DEFAULT',
          assumeRole: 'LAUNCH_ROLE',
          parameters: [{ name: 'InstanceId', type: 'TARGET' }],
        },
      },
    },
  );
  expect(answer.status(), await answer.text()).toBe(201);
  const { id } = await answer.json();
  await api.dispose();
  return `${catalog}/service-actions/${id}`;
}

async function openGuardrails(page: Page, view: string) {
  await page.goto(`${catalog}/guardrails?view=${view}`);
  await expect(page.getByRole('tabpanel')).toBeVisible();
}

/** The pages of those who decide what is approved. */
export const curatorVisits: Visit[] = [
  {
    name: 'portfolios',
    async open(page) {
      await page.goto(`${catalog}/portfolios`);
      await expect(
        page.getByRole('link', { name: 'AI Research Team Portfolio' }).first(),
      ).toBeVisible();
    },
  },
  {
    name: 'portfolio',
    async open(page) {
      await page
        .getByRole('link', { name: 'AI Research Team Portfolio', exact: true })
        .first()
        .click();
      await expect(
        page
          .getByRole('region', { name: 'Access' })
          .getByText('AIResearchTeam')
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: 'product',
    async open(page) {
      await page
        .getByRole('region', { name: 'Products' })
        .getByRole('link', { name: /^Deep Learning Base AMI/ })
        .first()
        .click();
      await expect(page.getByText('2026.10').first()).toBeVisible();
    },
  },
  {
    name: 'launch role',
    async open(page) {
      await page
        .getByRole('link', { name: /LaunchRole-DeepLearning/ })
        .first()
        .click();
      await expect(
        page.getByRole('heading', { name: /LaunchRole-DeepLearning/ }).first(),
      ).toBeVisible();
    },
  },
  {
    name: 'all products',
    async open(page) {
      await page.goto(`${catalog}/products`);
      await expect(
        page
          .getByRole('table', { name: 'All products' })
          .getByRole('link', { name: /^Deep Learning Base AMI/ })
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: 'service action',
    async open(page) {
      await page.goto(await serviceAction());
      await expect(
        page
          .getByRole('region', { name: 'What it runs' })
          .getByText('AWS-RestartEC2Instance'),
      ).toBeVisible();
    },
  },
  {
    name: 'service actions',
    async open(page) {
      await page.goto(`${catalog}/service-actions`);
      await expect(
        page.getByRole('cell', { name: /^AWS-RestartEC2Instance/ }).first(),
      ).toBeVisible();
    },
  },
  {
    name: 'what runs',
    async open(page) {
      await page.goto(`${catalog}/running`);
      // Whether anything does depends on what other tests have launched by now.
      await expect(
        page
          .getByRole('table', { name: 'What runs' })
          .or(page.getByRole('list', { name: 'What runs' }))
          .or(page.getByText('Nothing of this catalog runs')),
      ).toBeVisible();
    },
  },
  {
    name: 'publish',
    async open(page) {
      await page.goto(`${catalog}/publish`);
      await page.getByRole('textbox', { name: 'Image' }).fill('20261009');
      await page.getByRole('option', { name: /20261009/ }).click();
      await expect(
        page.getByText('A researcher will be asked for', { exact: false }),
      ).toBeVisible();
    },
  },
  {
    name: 'publication',
    async open(page) {
      await page.goto(await blockedPublication());
      await expect(
        page.getByRole('heading', { name: 'Waits for somebody' }),
      ).toBeVisible();
    },
  },
  {
    name: 'correcting a publication',
    async open(page) {
      await page
        .getByRole('button', { name: 'Correct the answers' })
        .first()
        .click();
      await expect(
        page.getByRole('textbox', { name: 'Product name' }),
      ).toHaveValue(/^DataLab Studio/);
    },
  },
  {
    name: 'publications',
    async open(page) {
      await page.goto(`${catalog}/publications`);
      await expect(page.getByText('Waits for somebody').first()).toBeVisible();
    },
  },
  {
    name: 'guardrails',
    async open(page) {
      await openGuardrails(page, 'rules');
      await expect(page.getByText('What this does not see')).toBeVisible();
    },
  },
  {
    name: 'readiness',
    async open(page) {
      await openGuardrails(page, 'readiness');
      await expect(
        page.getByRole('list', { name: 'Seven steps to a custom catalog' }),
      ).toBeVisible();
    },
  },
  {
    name: 'who launched what',
    async open(page) {
      await openGuardrails(page, 'launches');
      await expect(page.getByText('Group by').first()).toBeVisible();
    },
  },
];
