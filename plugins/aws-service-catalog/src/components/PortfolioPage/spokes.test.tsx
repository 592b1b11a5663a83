import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Drift,
  Alignment,
  Catalog,
  PortfoliosApi,
  SharesApi,
  Spoke,
  SpokePortfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  FakeCatalogsApi,
  hubCatalog,
  spokeCatalog,
} from '../../__testUtils__/FakeCatalogsApi';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { catalogsApiRef, portfoliosApiRef, sharesApiRef } from '../../api';

const fresh = { asOf: '2026-11-25T10:00:00.000Z', stale: false };

const teams = [
  { id: 'climate', title: 'Climate', groupRef: 'group:default/climate' },
  { id: 'ocean', title: 'Ocean', groupRef: 'group:default/ocean' },
];

const spokeWith = (drift: SpokePortfolio['drift']): Spoke => ({
  catalog: 'ai-research',
  accountId: '222222222222',
  region: 'us-east-1',
  teams,
  portfolios: [
    {
      id: 'port-1',
      name: 'AI Research Team Portfolio',
      state: 'accepted',
      inStep: drift.length === 0,
      drift,
      teamsToGrant: ['climate'],
    },
  ],
});

const missing = spokeWith([
  { kind: 'access-missing', text: 'AI Research has no access there.' },
]);

const genomics: Catalog = { ...spokeCatalog, id: 'genomics' };

function open(
  shares: Partial<SharesApi>,
  catalog = 'hub',
  catalogs: readonly Catalog[] = [hubCatalog, spokeCatalog, genomics],
) {
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
      [catalogsApiRef, new FakeCatalogsApi(catalogs)],
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
    const listSpokes = jest.fn(async () => ({ items: [spoke], ...fresh }));
    open({ alignSpoke, listSpokes });
    const spokes = await screen.findByRole('region', { name: 'Spokes' });
    expect(
      await within(spokes).findByText('AI Research has no access there.'),
    ).toBeVisible();
    await userEvent.click(
      within(spokes).getByRole('button', {
        name: 'Bring in line: ai-research',
      }),
    );
    expect(listSpokes).toHaveBeenLastCalledWith(
      'hub',
      { portfolioId: 'port-1', refresh: undefined },
      expect.anything(),
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
      localPortfolioName: undefined,
      launchRoleName: undefined,
      teams: ['climate'],
      copies: [],
    });
    const [, close] = within(drawer).getAllByRole('button', { name: 'Close' });
    await userEvent.click(close);
    expect(await screen.findByText('in step')).toBeVisible();
  });

  it('give access to the teams that are chosen alone, in the portfolio that is named', async () => {
    const alignSpoke = jest.fn(async () => ({ inLine: true, steps: [] }));
    open({
      alignSpoke,
      listSpokes: async () => ({ items: [missing], ...fresh }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Bring in line: ai-research' }),
    );
    const drawer = await screen.findByRole('dialog');
    const choice = within(drawer).getByRole('group', {
      name: 'Teams that get access',
    });
    const box = (name: string) =>
      within(choice).getByRole('checkbox', { name });
    expect(box('Climate')).toBeChecked();
    expect(box('Ocean')).not.toBeChecked();
    await userEvent.click(box('Ocean'));
    await userEvent.click(box('Climate'));
    await userEvent.type(
      within(drawer).getByRole('textbox', { name: /^Local portfolio/ }),
      ' 2',
    );
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Bring in line' }),
    );
    expect(
      await within(drawer).findByText('ai-research is in line.'),
    ).toBeVisible();
    expect(alignSpoke).toHaveBeenCalledWith(
      'hub',
      'ai-research',
      expect.objectContaining({
        localPortfolioName: 'AI Research Team Portfolio 2',
        teams: ['ocean'],
      }),
    );
  });

  it.each<[Drift['kind'], string]>([
    ['version-missing', 'The copy of Notebook in the spoke has no version v2.'],
    [
      'copy-constraint-missing',
      'The hub limits Notebook by a template rule; its copy does not.',
    ],
  ])('change copies only that are chosen: %s', async (kind, text) => {
    const alignSpoke = jest.fn(async () => ({ inLine: true, steps: [] }));
    const behind = spokeWith([
      { kind, text, productId: 'prod-copy' },
      {
        kind: 'copy-constraint-unknown',
        text: 'It could not be read.',
        productId: 'prod-unread',
      },
    ]);
    open({
      alignSpoke,
      listSpokes: async () => ({ items: [behind], ...fresh }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Bring in line: ai-research' }),
    );
    const drawer = await screen.findByRole('dialog');
    const copy = within(drawer).getByRole('checkbox', {
      name: `prod-copy: ${text}`,
    });
    expect(copy).not.toBeChecked();
    expect(
      within(drawer).queryByRole('checkbox', { name: /prod-unread/ }),
    ).toBeNull();
    await userEvent.click(copy);
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Bring in line' }),
    );
    await within(drawer).findByText('ai-research is in line.');
    expect(alignSpoke).toHaveBeenCalledWith(
      'hub',
      'ai-research',
      expect.objectContaining({ copies: ['prod-copy'] }),
    );
  });

  it('say when a share with the organization may not reach them', async () => {
    const [here] = missing.portfolios;
    const unsure: Spoke = {
      ...missing,
      portfolios: [
        {
          ...here,
          state: 'unknown',
          drift: [{ kind: 'share-unknown', text: 'It does not have it.' }],
        },
      ],
    };
    open({ listSpokes: async () => ({ items: [unsure], ...fresh }) });
    expect(await screen.findByText('may not reach it')).toBeVisible();
    expect(screen.getByText('It does not have it.')).toBeVisible();
    expect(screen.queryByText('It is not shared with this spoke.')).toBeNull();
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

  it('are not offered to be brought in line by whom they do not let', async () => {
    const may = { ...spokeCatalog.may, grant: false };
    open({ listSpokes: async () => ({ items: [missing], ...fresh }) }, 'hub', [
      hubCatalog,
      { ...spokeCatalog, may },
    ]);
    expect(
      await screen.findByText(/To bring it in line you have to be allowed/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /Bring in line/ })).toBeNull();
  });

  it('are not shown where there are none', async () => {
    open({}, 'ai-research');
    expect(await screen.findByRole('region', { name: 'Shares' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Spokes' })).toBeNull();
  });
});
