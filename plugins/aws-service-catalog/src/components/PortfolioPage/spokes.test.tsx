import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Alignment,
  PortfoliosApi,
  SharesApi,
  Spoke,
} from 'backstage-plugin-aws-service-catalog-common';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { portfoliosApiRef, sharesApiRef } from '../../api';

const fresh = { asOf: '2026-11-25T10:00:00.000Z', stale: false };

const spokeWith = (drift: Spoke['portfolios'][number]['drift']): Spoke => ({
  catalog: 'ai-research',
  accountId: '222222222222',
  region: 'us-east-1',
  teams: [],
  portfolios: [
    {
      id: 'port-1',
      name: 'AI Research Team Portfolio',
      state: 'accepted',
      inStep: drift.length === 0,
      drift,
    },
  ],
});

const missing = spokeWith([
  { kind: 'access-missing', text: 'AI Research has no access there.' },
]);

function open(shares: Partial<SharesApi>, catalog = 'hub') {
  renderPage(
    new FakeServiceCatalogApi({
      teams: {
        ...storyTeams,
        person: { ...storyTeams.person, curator: true },
      },
    }),
    `/catalogs/${catalog}/portfolios/port-1`,
    [
      [
        portfoliosApiRef,
        unusedMethods<PortfoliosApi>({
          getPortfolio: async () => portfolioWith({}),
        }),
      ],
      [sharesApiRef, unusedMethods<SharesApi>(shares)],
    ],
  );
}

describe('the spokes of a portfolio', () => {
  it('are brought in line, which tells what is still to be done', async () => {
    const outcomes: Alignment[] = [
      {
        inLine: false,
        steps: [
          { step: 'share', status: 'already', text: 'It is shared.' },
          {
            step: 'access',
            status: 'failed',
            text: 'The role does not exist.',
            fix: 'Create the role.',
          },
        ],
      },
      {
        inLine: true,
        steps: [{ step: 'access', status: 'done', text: 'Access was given.' }],
      },
    ];
    let spoke = missing;
    const alignSpoke = jest.fn(async () => {
      const outcome = outcomes.shift()!;
      if (outcome.inLine) spoke = spokeWith([]);
      return outcome;
    });
    open({
      alignSpoke,
      listSpokes: async () => ({ items: [spoke], ...fresh }),
    });
    const spokes = await screen.findByRole('region', { name: 'Spokes' });
    expect(
      await within(spokes).findByText('AI Research has no access there.'),
    ).toBeVisible();
    await userEvent.click(
      within(spokes).getByRole('button', {
        name: 'Bring in line: ai-research',
      }),
    );
    const drawer = await screen.findByRole('dialog');
    const submit = within(drawer).getByRole('button', {
      name: 'Bring in line',
    });
    await userEvent.click(submit);
    expect(await within(drawer).findByText('Create the role.')).toBeVisible();
    await userEvent.click(submit);
    expect(
      await within(drawer).findByText('ai-research is in line.'),
    ).toBeVisible();
    expect(alignSpoke).toHaveBeenLastCalledWith('hub', 'ai-research', {
      portfolioId: 'port-1',
      localPortfolioName: 'AI Research Team Portfolio',
      launchRoleName: undefined,
    });
    const [, close] = within(drawer).getAllByRole('button', { name: 'Close' });
    await userEvent.click(close);
    expect(await screen.findByText('in step')).toBeVisible();
  });

  it('include those that the portfolio is not shared with, to be brought in', async () => {
    const elsewhere = { ...missing, catalog: 'genomics', portfolios: [] };
    open({ listSpokes: async () => ({ items: [elsewhere], ...fresh }) });
    const spokes = await screen.findByRole('region', { name: 'Spokes' });
    expect(
      await within(spokes).findByText('It is not shared with this spoke.'),
    ).toBeVisible();
    expect(
      within(spokes).getByRole('button', { name: 'Bring in line: genomics' }),
    ).toBeEnabled();
  });

  it('are not shown where there are none', async () => {
    open({}, 'ai-research');
    expect(await screen.findByRole('region', { name: 'Shares' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Spokes' })).toBeNull();
  });
});
