import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiError } from '../../__testUtils__/apiError';
import {
  FakeServiceCatalogApi,
  type FakeWorld,
} from '../../__testUtils__/FakeServiceCatalogApi';
import {
  runningMachine,
  taintedHub,
} from '../../__testUtils__/provisionedStory';
import { renderPage } from '../../__testUtils__/renderPage';
import { screenOf } from '../../__testUtils__/screenOf';
import { storyTeams } from '../../__testUtils__/story';

const apiWith = (world: Partial<FakeWorld> = {}) =>
  new FakeServiceCatalogApi({
    provisionedProducts: [runningMachine, taintedHub],
    ...world,
  });
const open = (api: FakeServiceCatalogApi, query = '') =>
  renderPage(api, `/provisioned?team=ai-research&region=us-east-1${query}`);
const address = () => screen.getByLabelText('address').textContent;
const lastQuery = (api: FakeServiceCatalogApi) =>
  api.callsOf('listProvisionedProducts').at(-1)?.[1];

describe('ProvisionedProductsPage', () => {
  beforeEach(() => screenOf(1280));

  it('lists mine with status in words, version, owner and what can be done', async () => {
    const api = apiWith();
    open(api);
    const row = await screen.findByRole('row', { name: /dl-ami-run-7/ });
    expect(within(row).getByText('Available')).toBeVisible();
    expect(within(row).getByText('2026.07')).toBeVisible();
    expect(within(row).getByText('you')).toBeVisible();
    expect(
      within(row).getByRole('link', { name: 'newer: 2026.10' }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/provisioned/pp-machine1/update?team=ai-research&region=us-east-1&version=pa-202610',
    );
    expect(
      within(row).getByRole('button', { name: 'Update dl-ami-run-7' }),
    ).toBeVisible();
    expect(
      within(row).getByRole('button', { name: 'Terminate dl-ami-run-7' }),
    ).toHaveAttribute('href', expect.stringContaining('terminate=true'));
    expect(
      within(screen.getByRole('row', { name: /notebook-2/ })).getByText(
        'Runs, but the last update failed',
      ),
    ).toBeVisible();
    expect(screen.getByText('2 provisioned products')).toBeVisible();
    expect(lastQuery(api)).toMatchObject({ scope: 'mine', sort: '-created' });
  });

  it('leads to the progress of a change under way, and offers no other', async () => {
    open(
      apiWith({
        provisionedProducts: [
          { ...runningMachine, activeLaunchId: 'launch-9' },
        ],
      }),
    );
    const row = await screen.findByRole('row', { name: /dl-ami-run-7/ });
    expect(
      within(row).getByRole('button', { name: 'Progress of dl-ami-run-7' }),
    ).toHaveAttribute('href', expect.stringContaining('/launches/launch-9'));
    expect(
      within(row).queryByRole('button', { name: /Update|Terminate/ }),
    ).toBeNull();
  });

  it('offers nothing that the person may not do', async () => {
    const [team] = storyTeams.items;
    const may = { ...team.may, update: false, terminate: false };
    open(apiWith({ teams: { ...storyTeams, items: [{ ...team, may }] } }));
    const row = await screen.findByRole('row', { name: /dl-ami-run-7/ });
    expect(
      within(row).queryByRole('button', { name: /Update|Terminate/ }),
    ).toBeNull();
  });

  it('keeps scope, status, order and search in the address', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    open(api);
    await screen.findByRole('row', { name: /dl-ami-run-7/ });
    await user.click(screen.getByRole('tab', { name: 'Team' }));
    await user.click(await screen.findByRole('button', { name: 'Failed' }));
    await user.click(await screen.findByRole('button', { name: 'Name' }));
    await user.type(
      await screen.findByRole('searchbox', {
        name: 'Search provisioned products',
      }),
      'note',
    );
    await waitFor(() =>
      expect(address()).toBe(
        '/service-catalog/provisioned?team=ai-research&region=us-east-1&scope=team&search=note&status=ERROR&sort=name',
      ),
    );
    await waitFor(() =>
      expect(lastQuery(api)).toMatchObject({
        scope: 'team',
        search: 'note',
        filter: ['status=ERROR'],
        sort: 'name',
      }),
    );
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    expect(screen.getByRole('button', { name: 'Failed' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('opens as the address says', async () => {
    const api = apiWith();
    open(api, '&scope=team&search=note&sort=name&cursor=c2');
    expect(
      await screen.findByRole('searchbox', {
        name: 'Search provisioned products',
      }),
    ).toHaveValue('note');
    expect(screen.getByRole('tab', { name: 'Team' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'First page' }),
    );
    await waitFor(() => expect(address()).not.toContain('cursor'));
    expect(address()).toContain('search=note');
  });

  it('turns the page', async () => {
    const api = apiWith();
    const answer = api.listProvisionedProducts;
    api.listProvisionedProducts = async (...args) => ({
      ...(await answer(...args)),
      nextCursor: args[1]?.cursor ? undefined : 'page-2',
    });
    open(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next page' }),
    );
    await waitFor(() => expect(address()).toContain('cursor=page-2'));
    await waitFor(() => expect(lastQuery(api)?.cursor).toBe('page-2'));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull(),
    );
  });

  it('shows blocks while the list is on its way', async () => {
    const api = apiWith();
    const release = api.hold('listProvisionedProducts');
    open(api);
    await screen.findByRole('tab', { name: 'Mine' });
    expect(screen.getByRole('status', { busy: true })).toBeVisible();
    release();
    expect(
      await screen.findByRole('row', { name: /dl-ami-run-7/ }),
    ).toBeVisible();
  });

  it('says why mine is empty, and where products are', async () => {
    open(apiWith({ provisionedProducts: [] }));
    expect(await screen.findByText('Nothing of yours runs here')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Browse products' }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/?team=ai-research&region=us-east-1',
    );
  });

  it('says that the team runs nothing', async () => {
    open(apiWith({ provisionedProducts: [] }), '&scope=team');
    expect(
      await screen.findByText('Nothing of AI Research runs in us-east-1'),
    ).toBeVisible();
  });

  it('clears what narrows an empty list', async () => {
    open(
      apiWith({ provisionedProducts: [] }),
      '&scope=team&search=x&status=ERROR',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear search and filters' }),
    );
    await waitFor(() =>
      expect(address()).toBe(
        '/service-catalog/provisioned?team=ai-research&region=us-east-1&scope=team',
      ),
    );
  });

  it('says what is wrong when there is nothing to show, and recovers', async () => {
    const api = apiWith();
    api.fail(
      'listProvisionedProducts',
      await apiError(503, {
        name: 'ServiceUnavailableError',
        message: 'AWS does not answer.',
        cause: {
          name: 'ThrottlingException',
          message: 'Rate exceeded',
          requestId: 'req-9',
        },
      }),
    );
    open(api);
    expect(await screen.findByText('ThrottlingException')).toBeInTheDocument();
    api.recover('listProvisionedProducts');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('row', { name: /dl-ami-run-7/ }),
    ).toBeVisible();
  });

  it('keeps a stale list and says how old it is', async () => {
    open(apiWith({ stale: true }));
    expect(
      await screen.findByText(/AWS does not answer just now/),
    ).toBeVisible();
    expect(screen.getByRole('row', { name: /dl-ami-run-7/ })).toBeVisible();
  });

  it('reads past the cache on request', async () => {
    const api = apiWith();
    open(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    await waitFor(() => expect(lastQuery(api)?.refresh).toBe(true));
  });

  it('becomes cards where there is no room for a table', async () => {
    screenOf(400);
    open(apiWith());
    const cards = await screen.findByRole('list', {
      name: 'Provisioned products',
    });
    expect(within(cards).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByRole('table')).toBeNull();
    expect(
      within(cards).getByRole('heading', { name: 'dl-ami-run-7' }),
    ).toBeVisible();
  });
});
