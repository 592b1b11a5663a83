import { expect, type Page } from '@playwright/test';

/** Applies one guardrail of the page at hand, after its preview, and waits until it is in force. */
export async function applyGuardrail(page: Page, rule: string) {
  await page.getByRole('button', { name: `Apply: ${rule}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Apply to AIResearchTeam?' });
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('region', { name: rule }).getByText('In force'),
  ).toBeVisible();
}

/** Waits for the answer of the page at hand: whether Marketplace software starts only through Service Catalog. */
export async function expectAnswer(page: Page, answer: 'Yes' | 'No') {
  await expect(
    page.getByText(
      `Members of AI Research can start Marketplace software only through Service Catalog: ${answer}`,
    ),
  ).toBeVisible();
}
