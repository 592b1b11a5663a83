import { expect, Page } from '@playwright/test';

/** The people of the story, by the name on their card of the sign-in page. */
export const people = {
  researcher: 'Rosa Researcher',
  researcher2: 'Ravi Researcher',
  otherTeam: 'Olga Genome',
  platform: 'Pat Platform',
  nobody: 'Noah Newcomer',
} as const;

/** Signs in, from a fresh tab, and waits for the page people land on. */
export async function signIn(page: Page, person: keyof typeof people) {
  await page.goto('/');
  await page.getByRole('button', { name: people[person] }).click();
  await expect(page).toHaveURL(/\/service-catalog/);
}
