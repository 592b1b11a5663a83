import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  InsightsApi,
  ListCatalogProvisionedProductsQuery,
  RunningItem,
  RunningList,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { renderCuratorPage } from '../../__testUtils__/renderCuratorPage';
import { screenOf } from '../../__testUtils__/screenOf';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { insightsApiRef } from '../../api';

const team = {
  id: 'ai-research',
  title: 'AI Research',
  groupRef: 'group:default/ai-research',
};

const item = (name: string, more: Partial<RunningItem> = {}): RunningItem => ({
  id: `pp-${name}`,
  name,
  accountId: '222222222222',
  region: 'us-east-1',
  team,
  status: 'AVAILABLE',
  statusInWords: 'Ready',
  tone: 'ok',
  productId: 'prod-1',
  productName: 'Deep Learning Base AMI',
  versionId: 'pa-1',
  versionName: '2026.10',
  owner: {
    principalArn: 'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/jane',
    sessionName: 'jane',
    entityRef: 'user:default/jane',
    isMe: false,
  },
  createdAt: '2026-11-25T09:00:00.000Z',
  consoleUrl: `https://console.example/${name}`,
  ...more,
});

/** What runs, as the API finds it by a text in the name; in pages of as many as are asked for. */
function listOf(items: RunningItem[], more: Partial<RunningList> = {}) {
  return async (
    _catalog: string,
    query: ListCatalogProvisionedProductsQuery = {},
  ): Promise<RunningList> => {
    const { search = '', filter = [], limit = 50, cursor = '0' } = query;
    const found = items.filter(
      ({ name, status, owner }) =>
        name.includes(search) &&
        filter.every(wanted =>
          [
            `status=${status}`,
            `person=${owner?.entityRef}`,
            'product=prod-1',
            'version=pa-1',
          ].includes(wanted),
        ),
    );
    const end = Number(cursor) + limit;
    return {
      asOf: '2026-11-25T10:00:00.000Z',
      stale: false,
      items: found.slice(Number(cursor), end),
      total: found.length,
      nextCursor: end < found.length ? String(end) : undefined,
      versions: [
        {
          productId: 'prod-1',
          versionId: 'pa-1',
          versionName: '2026.10',
          total: found.length,
          teams: [],
        },
      ],
      facets: {
        products: [
          { value: 'prod-1', text: 'Deep Learning Base AMI', count: 1 },
        ],
        teams: [{ value: 'ai-research', text: 'AI Research', count: 1 }],
        people: [
          { value: 'user:default/jane', text: 'user:default/jane', count: 1 },
          { value: 'user:lab/joe', text: 'user:lab/joe', count: 1 },
        ],
        statuses: [{ value: 'ERROR', text: 'Failed, does not run', count: 1 }],
      },
      unread: [],
      ...more,
    };
  };
}

function open(
  list: InsightsApi['listCatalogProvisionedProducts'],
  address = '',
) {
  const listCatalogProvisionedProducts = jest.fn(list);
  renderCuratorPage(`/running${address}`, [
    [
      insightsApiRef,
      unusedMethods<InsightsApi>({ listCatalogProvisionedProducts }),
    ],
  ]);
  return {
    lastQuery: () => listCatalogProvisionedProducts.mock.lastCall?.[1],
  };
}

const table = () => screen.findByRole('table', { name: 'What runs' });
const address = () => screen.getByLabelText('address');

describe('what runs of a catalog', () => {
  beforeEach(() => screenOf(1280));

  it('is listed with product, team, person and state, newest first', async () => {
    const { lastQuery } = open(
      listOf([item('sleep-study', { outdated: true })]),
    );
    const row = within(await table()).getByRole('row', { name: /sleep-study/ });
    const links = within(row)
      .getAllByRole('link')
      .map(link => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      [
        'sleep-study',
        '/service-catalog/provisioned/pp-sleep-study?team=ai-research&region=us-east-1',
      ],
      [
        'Deep Learning Base AMI',
        expect.stringContaining('/catalogs/hub/products/prod-1'),
      ],
      ['AI Research', '/catalog/default/group/ai-research'],
      [expect.stringContaining('jane'), '/catalog/default/user/jane'],
    ]);
    expect(within(row).getByText('2026.10 · not the newest')).toBeVisible();
    expect(within(row).getByText('Ready')).toBeVisible();
    expect(screen.getByText('1 provisioned product')).toBeVisible();
    expect(lastQuery()).toEqual({ sort: '-created', limit: 50 });
    expect(
      within(
        screen.getByRole('navigation', { name: 'Service Catalog pages' }),
      ).getByRole('link', { current: 'page' }),
    ).toHaveTextContent('What runs');
  });

  it('leads to the AWS console where the team is not one’s own', async () => {
    open(
      listOf([
        item('theirs', { team: { ...team, id: 'others', title: 'Others' } }),
        item('nobodys', { team: undefined, owner: undefined }),
      ]),
    );
    const rows = within(await table());
    expect(rows.queryByRole('link', { name: 'theirs' })).toBeNull();
    expect(
      rows.getByRole('link', { name: /^Open theirs in the AWS console/ }),
    ).toHaveAttribute('href', 'https://console.example/theirs');
    expect(rows.getByText('none the portal knows')).toBeVisible();
  });

  it('is sorted by a column, and the address keeps it', async () => {
    const { lastQuery } = open(listOf([item('one')]));
    const head = within(await table()).getByRole('button', { name: 'Team' });
    await userEvent.click(head);
    await waitFor(() => expect(lastQuery()).toMatchObject({ sort: 'team' }));
    expect(address()).toHaveTextContent('sort=team');
    await userEvent.click(head);
    await waitFor(() => expect(lastQuery()).toMatchObject({ sort: '-team' }));
    expect(
      within(await table()).getByRole('columnheader', { name: /^Team/ }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('is filtered by whose it is, and the address keeps it', async () => {
    const { lastQuery } = open(listOf([item('of-jane')]));
    await table();
    const field = screen.getByRole('textbox', { name: 'Owner' });
    await userEvent.type(field, 'jan');
    await userEvent.click(
      await screen.findByRole('option', { name: 'jane (1)' }),
    );
    await waitFor(() =>
      expect(lastQuery()).toMatchObject({
        filter: ['person=user:default/jane'],
      }),
    );
    expect(field).toHaveValue('jane');
    expect(address()).toHaveTextContent(/[?&]person=user%3Adefault%2Fjane/);
  });

  it('opens as the address says, and shows everything again after a look for nothing', async () => {
    const { lastQuery } = open(
      listOf([item('one')]),
      '?product=prod-1&version=pa-1&person=user:lab/joe&search=one&sort=name',
    );
    expect(await screen.findByText('Nothing matches')).toBeVisible();
    expect(lastQuery()).toMatchObject({
      search: 'one',
      filter: ['product=prod-1', 'version=pa-1', 'person=user:lab/joe'],
      sort: 'name',
    });
    for (const [label, value] of [
      ['Product', 'Deep Learning Base AMI'],
      ['Version', '2026.10'],
      ['Owner', 'lab/joe'],
    ]) {
      expect(screen.getByRole('textbox', { name: label })).toHaveValue(value);
    }
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear search and filters' }),
    );
    expect(
      within(await table()).getByRole('link', { name: 'one' }),
    ).toBeVisible();
    expect(lastQuery()).toEqual({ sort: 'name', limit: 50 });
    expect(screen.queryByRole('textbox', { name: 'Version' })).toBeNull();
  });

  it('shows more, however much there is', async () => {
    const many = Array.from({ length: 130 }, (_, at) => item(`n-${at}`));
    open(listOf(many));
    expect(within(await table()).getAllByRole('row')).toHaveLength(51);
    for (const rows of [101, 131]) {
      await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
      await waitFor(async () =>
        expect(within(await table()).getAllByRole('row')).toHaveLength(rows),
      );
    }
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('tells what to do when nothing runs, and what could not be read', async () => {
    open(
      listOf([], {
        unread: [
          { accountId: '333333333333', region: 'us-east-1', why: 'Refused.' },
        ],
      }),
    );
    expect(
      await screen.findByText('Nothing of this catalog runs'),
    ).toBeVisible();
    expect(
      screen.getByText(/333333333333, us-east-1 is not counted: Refused/),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'See who has access' }),
    ).toHaveAttribute('href', expect.stringContaining('/hub/portfolios'));
  });

  it('tells why it cannot be read, and reads again', async () => {
    const refusal = await apiError(403, {
      name: 'NotAllowedError',
      message: 'The permission policy does not allow it',
    });
    let refused = true;
    open(async (catalog, query) => {
      if (refused) throw refusal;
      return listOf([item('back')])(catalog, query);
    });
    expect(
      await screen.findByText('The permission policy does not allow it'),
    ).toBeVisible();
    refused = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      within(await table()).getByRole('link', { name: 'back' }),
    ).toBeVisible();
  });

  it('is a list of cards where there is no room for a table', async () => {
    screenOf(400);
    open(listOf([item('sleep-study')]));
    const cards = await screen.findByRole('list', { name: 'What runs' });
    expect(screen.queryByRole('table')).toBeNull();
    const [card] = within(cards).getAllByRole('listitem');
    expect(
      within(card).getByRole('link', { name: 'sleep-study' }),
    ).toBeVisible();
    for (const text of ['Ready', '2026.10', 'AI Research']) {
      expect(within(card).getByText(text)).toBeVisible();
    }
  });
});
