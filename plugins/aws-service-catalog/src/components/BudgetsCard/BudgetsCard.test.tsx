import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountBudget,
  ListBudgetsQuery,
  PortfoliosApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import {
  FakeCatalogsApi,
  hubCatalog,
} from '../../__testUtils__/FakeCatalogsApi';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { catalogsApiRef, portfoliosApiRef } from '../../api';

const dollars = (amount: string) => ({ amount, unit: 'USD' });

const budget = (
  name: string,
  more: Partial<AccountBudget> = {},
): AccountBudget => ({
  name,
  type: 'COST',
  period: 'MONTHLY',
  limit: dollars('500.0'),
  actualSpend: dollars('312'),
  ...more,
});

/** A portfolio whose budgets come and go as the API is asked to. */
function open(options: {
  tied?: string[];
  listBudgets: PortfoliosApi['listBudgets'];
}) {
  const tied = new Set(options.tied);
  const api = {
    getPortfolio: async () =>
      portfolioWith({ budgets: [...tied].map(name => ({ name })) }),
    listBudgets: jest.fn(options.listBudgets),
    associatePortfolioBudget: jest.fn(
      async (_catalog: string, _id: string, body: { budgetName: string }) => {
        tied.add(body.budgetName);
      },
    ),
    disassociatePortfolioBudget: jest.fn(
      async (_catalog: string, _id: string, name: string) => {
        tied.delete(name);
      },
    ),
  };
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(
    new FakeServiceCatalogApi({ teams }),
    '/catalogs/hub/portfolios/port-1',
    [
      [catalogsApiRef, new FakeCatalogsApi([hubCatalog])],
      [portfoliosApiRef, unusedMethods<PortfoliosApi>(api)],
    ],
  );
  return api;
}

const answer =
  (...items: AccountBudget[]) =>
  async (_catalog: string, query?: ListBudgetsQuery) => {
    const found = items.filter(({ name }) =>
      name.toLowerCase().includes((query?.search ?? '').toLowerCase()),
    );
    return {
      items: found,
      total: found.length,
      asOf: '2026-11-25T10:00:00.000Z',
      stale: false,
    };
  };

const card = () => screen.findByRole('region', { name: 'Budgets' });

async function openDrawer() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add budget' }),
  );
  const drawer = await screen.findByRole('dialog', { name: 'Add budget' });
  return {
    drawer,
    field: within(drawer).getByRole('textbox', { name: /Name of the budget/ }),
    submit: () =>
      userEvent.click(
        within(drawer).getByRole('button', { name: 'Add budget' }),
      ),
  };
}

describe('budgets of a portfolio', () => {
  it('are chosen from those of the account, which tell limit and spending', async () => {
    const api = open({
      tied: ['Storage'],
      listBudgets: answer(
        budget('AI research 2026'),
        budget('Storage'),
        budget('Traffic', {
          period: 'CUSTOM',
          limit: { amount: '40', unit: 'GB' },
          actualSpend: undefined,
        }),
      ),
    });
    const { field, submit } = await openDrawer();
    await userEvent.click(field);
    const offered = await screen.findAllByRole('option');
    // What the portfolio has already is not offered once more.
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'AI research 2026 · 312 of 500 USD spent · monthly',
      'Traffic · up to 40 GB',
    ]);
    await userEvent.click(offered[0]);
    expect(field).toHaveValue('AI research 2026');
    await submit();
    expect(
      await within(await card()).findByText('AI research 2026'),
    ).toBeVisible();
    expect(api.associatePortfolioBudget).toHaveBeenCalledTimes(1);
    expect(api.associatePortfolioBudget).toHaveBeenCalledWith('hub', 'port-1', {
      budgetName: 'AI research 2026',
    });
  });

  it('are looked for in the account by what is typed', async () => {
    const { listBudgets } = open({
      listBudgets: answer(budget('AI research 2026'), budget('GPU instances')),
    });
    const { field } = await openDrawer();
    await userEvent.type(field, 'gpu');
    await waitFor(() =>
      expect(listBudgets).toHaveBeenLastCalledWith(
        'hub',
        { search: 'gpu', limit: 100 },
        expect.anything(),
      ),
    );
    expect(
      await screen.findByRole('option', { name: /^GPU instances/ }),
    ).toBeVisible();
  });

  it('are named by hand where AWS refuses the list, and the card says so', async () => {
    const refusal = await apiError(403, {
      name: 'NotAllowedError',
      message: 'The role that the portal curates with may not read budgets',
    });
    const api = open({
      listBudgets: async () => {
        throw refusal;
      },
    });
    const { drawer, field, submit } = await openDrawer();
    expect(
      await within(drawer).findByText(
        /cannot be listed here\. Write the name.*may not read budgets/,
      ),
    ).toBeVisible();
    await submit();
    expect(field).toBeInvalid();
    await userEvent.type(field, 'Known to me');
    await submit();
    expect(await within(await card()).findByText('Known to me')).toBeVisible();
    expect(api.associatePortfolioBudget).toHaveBeenCalledWith('hub', 'port-1', {
      budgetName: 'Known to me',
    });
  });

  it('that AWS does not know are told at the field', async () => {
    const api = open({ listBudgets: answer() });
    api.associatePortfolioBudget.mockRejectedValueOnce(
      await apiError(400, {
        name: 'InputError',
        message: "The account has no budget 'Typo'",
        field: 'budgetName',
      }),
    );
    const { drawer, field, submit } = await openDrawer();
    await userEvent.type(field, 'Typo');
    await submit();
    expect(
      await within(drawer).findByText("The account has no budget 'Typo'"),
    ).toBeVisible();
    expect(field).toBeInvalid();
  });

  it('are removed after a question', async () => {
    const api = open({ tied: ['Storage'], listBudgets: answer() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove the budget Storage' }),
    );
    const asked = await screen.findByRole('dialog', {
      name: 'Remove the budget Storage?',
    });
    expect(within(asked).getByText('The budget itself stays.')).toBeVisible();
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Remove' }),
    );
    expect(await within(await card()).findByText('No budget.')).toBeVisible();
    expect(api.disassociatePortfolioBudget).toHaveBeenCalledWith(
      'hub',
      'port-1',
      'Storage',
    );
  });
});
