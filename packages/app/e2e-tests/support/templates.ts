import { expect, type Page } from '@playwright/test';
import { apiAs, scaffolderApi } from './api';

/** Fills one page of the form of a template. */
export type Fill = (page: Page) => Promise<void>;

/** How a run of a template ended. */
export interface Run {
  status: string;
  log: string;
  outputs: Record<string, Record<string, unknown>>;
}

/** Opens a template, fills its pages in and runs it. */
export async function runTemplate(
  page: Page,
  template: string,
  fills: readonly Fill[],
): Promise<Run> {
  await page.goto(`/create/templates/default/${template}`);
  return fillAndRun(page, fills);
}

/** Runs the template of the run at hand once more, with the values that it had. */
export async function runAgain(page: Page, pages: number): Promise<Run> {
  await page.getByRole('button', { name: 'more' }).click();
  await page.getByRole('menuitem', { name: 'Start Over' }).click();
  await expect(page).toHaveURL(/\/create\/templates\//);
  return fillAndRun(
    page,
    Array.from({ length: pages }, () => async () => {}),
  );
}

async function fillAndRun(page: Page, fills: readonly Fill[]): Promise<Run> {
  for (const [index, fill] of fills.entries()) {
    const isLast = index === fills.length - 1;
    await fill(page);
    await page
      .getByRole('button', { name: isLast ? 'Review' : 'Next', exact: true })
      .click();
  }
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page).toHaveURL(/\/create\/tasks\//);
  const run = await endOf(page.url().split('/tasks/')[1]);
  return run;
}

async function endOf(taskId: string): Promise<Run> {
  const api = await apiAs('platform');
  const task = `${scaffolderApi}/tasks/${taskId}`;
  const read = async () => (await api.get(task)).json();
  await expect
    .poll(async () => (await read()).status, { timeout: 120_000 })
    .not.toMatch(/open|processing/);
  const { status, state } = await read();
  const events = await (await api.get(`${task}/events`)).json();
  await api.dispose();
  return {
    status,
    log: events
      .map(({ body }: { body: { message: string; error?: object } }) =>
        [body.message, body.error && JSON.stringify(body.error)].join(' '),
      )
      .join('\n'),
    outputs: state?.outputs ?? {},
  };
}

/** Chooses one of what a field offers. */
export async function choose(page: Page, field: string, option: RegExp) {
  await page.getByRole('textbox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Chooses a value of a TagOption. */
export async function chooseTag(page: Page, key: string, value: string) {
  await page.getByRole('button', { name: key }).click();
  await page.getByRole('option', { name: value }).click();
}
