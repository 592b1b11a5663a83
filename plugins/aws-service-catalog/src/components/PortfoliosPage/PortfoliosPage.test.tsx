import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  IncomingShare,
  SharesApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import {
  aiResearchPortfolio,
  FakePortfoliosApi,
} from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { portfoliosApiRef, sharesApiRef } from '../../api';

function open(
  portfolios: FakePortfoliosApi,
  address = '',
  shares?: Partial<SharesApi>,
) {
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  return renderPage(
    new FakeServiceCatalogApi({ teams }),
    `/catalogs/hub/portfolios${address}`,
    [
      [portfoliosApiRef, portfolios.api],
      ...(shares
        ? [[sharesApiRef, unusedMethods<SharesApi>(shares)] as const]
        : []),
    ],
  );
}

describe('PortfoliosPage', () => {
  it('lists portfolios with what is in them and where they come from', async () => {
    open(new FakePortfoliosApi());
    const table = await screen.findByRole('table', { name: 'Portfolios' });
    const own = within(table).getByRole('row', { name: /AI Research Team/ });
    expect(
      within(own).getByRole('link', { name: 'AI Research Team Portfolio' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/catalogs/hub/portfolios/port-1'),
    );
    expect(
      within(own)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual(expect.arrayContaining(['Platform team', '2', '1']));
    const imported = within(table).getByRole('row', { name: /Organization/ });
    expect(within(imported).getByText('from 999999999999')).toBeVisible();
    expect(screen.getByText('2 portfolios')).toBeVisible();
  });

  it('fills in by itself what is still being read, and rests where AWS tells no more', async () => {
    jest.useFakeTimers();
    try {
      const portfolios = new FakePortfoliosApi();
      const [own, imported] = portfolios.items;
      portfolios.items = [{ ...own, counts: undefined }, imported];
      open(portfolios);
      const row = await screen.findByRole('row', { name: /AI Research Team/ });
      expect(within(row).getAllByText('not read yet')).toHaveLength(3);

      portfolios.items = [own, imported];
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(
        within(
          screen.getByRole('row', { name: /AI Research Team/ }),
        ).queryByText('not read yet'),
      ).toBeNull();

      const readingsIn = async (seconds: number) => {
        const before = portfolios.queries.length;
        for (let passed = 0; passed < seconds; passed += 1) {
          await act(() => jest.advanceTimersByTimeAsync(1_000));
        }
        return portfolios.queries.length - before;
      };
      expect(await readingsIn(20)).toBe(5);
      expect(await readingsIn(40)).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('keeps search and order in the address', async () => {
    const user = userEvent.setup();
    const portfolios = new FakePortfoliosApi();
    open(portfolios);
    await user.type(
      await screen.findByRole('searchbox', { name: 'Search portfolios' }),
      'basics',
    );
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        'search=basics',
      ),
    );
    await waitFor(() =>
      expect(screen.queryByText('AI Research Team Portfolio')).toBeNull(),
    );
    await user.click(screen.getByRole('button', { name: 'Portfolio' }));
    await waitFor(() =>
      expect(portfolios.queries.at(-1)).toMatchObject({
        search: 'basics',
        sort: '-name',
      }),
    );
  });

  it('shows more, page after page, until all are there', async () => {
    const user = userEvent.setup();
    const portfolios = new FakePortfoliosApi();
    portfolios.items = Array.from({ length: 120 }, (_, index) => ({
      ...aiResearchPortfolio,
      id: `port-${index}`,
      name: `Portfolio ${index}`,
    }));
    open(portfolios);
    for (const last of [49, 99]) {
      await screen.findByText(`Portfolio ${last}`);
      await user.click(screen.getByRole('button', { name: 'Show more' }));
    }
    expect(await screen.findByText('Portfolio 119')).toBeVisible();
    expect(screen.getByText('Portfolio 0')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says why there is nothing, and lets a search be cleared', async () => {
    const user = userEvent.setup();
    open(new FakePortfoliosApi(), '?search=nothing');
    expect(await screen.findByText('No portfolio matches')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(await screen.findByText('AI Research Team Portfolio')).toBeVisible();
  });

  it('creates a portfolio and opens its page', async () => {
    const user = userEvent.setup();
    const portfolios = new FakePortfoliosApi();
    open(portfolios);
    await user.click(
      await screen.findByRole('button', { name: 'Create portfolio' }),
    );
    const dialog = screen.getByRole('dialog', { name: 'Create a portfolio' });
    await user.click(within(dialog).getByRole('button', { name: 'Create' }));
    expect(within(dialog).getByRole('textbox', { name: /Name/ })).toBeInvalid();
    expect(portfolios.created).toEqual([]);

    await user.type(
      within(dialog).getByRole('textbox', { name: /Name/ }),
      'Vision',
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: /Provider/ }),
      'Platform team',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Create' }));
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/catalogs/hub/portfolios/port-new',
      ),
    );
    expect(portfolios.created).toEqual([
      { name: 'Vision', provider: 'Platform team' },
    ]);
  });

  it('shows a refusal at the field it names', async () => {
    const user = userEvent.setup();
    const portfolios = new FakePortfoliosApi();
    portfolios.refusal = await apiError(400, {
      name: 'InputError',
      message: 'name is too long; shorten it',
      field: 'name',
    });
    open(portfolios);
    await user.click(
      await screen.findByRole('button', { name: 'Create portfolio' }),
    );
    const dialog = screen.getByRole('dialog', { name: 'Create a portfolio' });
    await user.type(within(dialog).getByRole('textbox', { name: /Name/ }), 'x');
    await user.type(
      within(dialog).getByRole('textbox', { name: /Provider/ }),
      'y',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Create' }));
    expect(
      await within(dialog).findByText('name is too long; shorten it'),
    ).toBeVisible();
    await waitFor(() =>
      expect(
        within(dialog).getByRole('textbox', { name: /Name/ }),
      ).toHaveFocus(),
    );
  });

  it('lets a portfolio that is offered be accepted, and asks no more', async () => {
    const user = userEvent.setup();
    const offer: IncomingShare = {
      portfolioId: 'port-9',
      name: 'Genomics basics',
      provider: 'Hub',
      ownerAccountId: '999999999999',
      state: 'offered',
      through: 'account',
    };
    const acceptShare = jest.fn(async () => {
      offer.state = 'accepted';
    });
    open(new FakePortfoliosApi(), '', {
      listIncomingShares: async () => ({
        items: [{ ...offer }],
        asOf: '2026-11-25T10:00:00.000Z',
        stale: false,
      }),
      acceptShare,
    });
    const offers = await screen.findByRole('region', {
      name: 'Offered to this catalog',
    });
    expect(
      within(offers).getByText('Hub · shared by 999999999999'),
    ).toBeVisible();
    await user.click(
      within(offers).getByRole('button', { name: 'Accept Genomics basics' }),
    );
    await waitFor(() => expect(offers).not.toBeInTheDocument());
    expect(acceptShare).toHaveBeenCalledWith('hub', 'port-9');
  });

  it('tells that what the organization shares may not be for this catalog, and lets it be taken', async () => {
    const share: IncomingShare = {
      portfolioId: 'port-9',
      name: 'Common tools',
      provider: 'Hub',
      ownerAccountId: '999999999999',
      state: 'unknown',
      through: 'organization',
    };
    open(new FakePortfoliosApi(), '', {
      listIncomingShares: async () => ({
        items: [share],
        asOf: '2026-11-25T10:00:00.000Z',
        stale: false,
      }),
    });
    const offers = await screen.findByRole('region', {
      name: 'Offered to this catalog',
    });
    expect(
      within(offers).getByText(/given it back, or is not part of it/),
    ).toBeVisible();
    expect(
      within(offers).getByRole('button', { name: 'Accept Common tools' }),
    ).toBeEnabled();
    expect(
      within(offers).queryByRole('button', { name: 'Refuse Common tools' }),
    ).toBeNull();
  });
});
