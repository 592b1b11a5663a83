import { expect, Page } from '@playwright/test';
import { launchBucket } from './launches';

/** One page of the plugin, and how to tell that it has everything it waits for. */
export interface Visit {
  name: string;
  open(page: Page): Promise<void>;
}

const team = 'team=ai-research&region=us-east-1';

async function openProduct(page: Page) {
  await page.goto(`/service-catalog?${team}`);
  await page
    .getByRole('button', { name: 'Details of Deep Learning Base AMI' })
    .click();
  await expect(page.getByText('Ready to launch?')).toBeVisible();
}

async function openLaunchForm(page: Page) {
  await openProduct(page);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Review' })).toBeVisible();
}

async function openProvisioned(page: Page, bucket: string) {
  await page.goto(`/service-catalog/provisioned?${team}`);
  await page.getByRole('link', { name: bucket, exact: true }).click();
  await expect(page.getByText('History')).toBeVisible();
}

/** Every page of the plugin, looking at the bucket of that name. */
export const visits = (bucket: string): Visit[] => [
  {
    name: 'products',
    async open(page) {
      await page.goto(`/service-catalog?${team}`);
      await expect(page.getByText('6 products')).toBeVisible();
    },
  },
  { name: 'product', open: openProduct },
  { name: 'launch form', open: openLaunchForm },
  {
    name: 'launch',
    async open(page) {
      const { address } = await launchBucket(`${bucket}-launch`);
      await page.goto(address);
      await expect(page.getByText('Ready', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'provisioned products',
    async open(page) {
      await page.goto(`/service-catalog/provisioned?${team}`);
      await expect(page.getByText(bucket, { exact: true })).toBeVisible();
    },
  },
  {
    name: 'provisioned product',
    open: page => openProvisioned(page, bucket),
  },
  {
    name: 'update',
    async open(page) {
      await openProvisioned(page, bucket);
      await page.getByRole('button', { name: 'Update', exact: true }).click();
      await expect(page.getByText('What changes')).toBeVisible();
    },
  },
];
