import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiError } from '../../__testUtils__/apiError';
import {
  FakeServiceCatalogApi,
  type FakeWorld,
} from '../../__testUtils__/FakeServiceCatalogApi';
import {
  failedHubUpdate,
  hubRecords,
  runningMachine,
  taintedHub,
} from '../../__testUtils__/provisionedStory';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';

const QUERY = '?team=ai-research&region=us-east-1';
const apiWith = (world: Partial<FakeWorld> = {}) =>
  new FakeServiceCatalogApi({
    provisionedProducts: [runningMachine, taintedHub],
    ...world,
  });
const open = (api: FakeServiceCatalogApi, id = runningMachine.id) =>
  renderPage(api, `/provisioned/${id}${QUERY}`);
const headings = () =>
  screen.getAllByRole('heading').map(({ textContent }) => textContent);
const card = (name: string) => within(screen.getByRole('region', { name }));

describe('ProvisionedProductPage', () => {
  it('shows how it is, how to connect, and what it consists of', async () => {
    open(apiWith());
    expect(
      await screen.findByRole('heading', { name: 'Available' }),
    ).toBeVisible();
    expect(
      card('Connect').getByText('ssh -i alice-key.pem ec2-user@10.0.1.17'),
    ).toBeVisible();
    expect(card('Resources').getByText('SecurityGroup')).toBeVisible();
    expect(
      card('Resources').getByRole('link', {
        name: /Open Instance in the AWS console/,
      }),
    ).toHaveAttribute('href', 'https://console.aws.amazon.com/ec2/i-0abc');
    expect(
      card('About').getByRole('link', { name: 'Version 2026.10 is available' }),
    ).toHaveAttribute(
      'href',
      `/service-catalog/provisioned/pp-machine1/update${QUERY}&version=pa-202610`,
    );
    expect(card('Parameters').getByText('g5.xlarge')).toBeVisible();
    expect(
      screen.getByRole('button', { name: /Open in AWS console/ }),
    ).toHaveAttribute('href', runningMachine.consoleUrl);
  });

  it('explains AutoTags and puts them after the tags of people', async () => {
    open(apiWith());
    await screen.findByRole('heading', { name: 'Tags' });
    expect(card('Tags').getByText('Who launched it')).toBeVisible();
    expect(
      card('Tags').getByText(/AutoTags on everything a launch creates/),
    ).toBeVisible();
    expect(
      card('Tags')
        .getAllByRole('term')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual([
      'CostCenter',
      'aws:servicecatalog:provisioningPrincipalArn AutoTag',
    ]);
  });

  it('shows of a secret parameter only that it is set', async () => {
    open(apiWith(), taintedHub.id);
    await screen.findByRole('heading', { name: 'Parameters' });
    expect(card('Parameters').getByText('set')).toBeVisible();
  });

  it('puts the cause of the failed change first, then the safe ways on', async () => {
    open(
      apiWith({ records: hubRecords, launches: [failedHubUpdate] }),
      taintedHub.id,
    );
    const panel = await screen.findByRole('region', {
      name: taintedHub.failure?.summary,
    });
    expect(headings().slice(0, 4)).toEqual([
      'notebook-2',
      taintedHub.failure?.summary,
      'What to do',
      'Runs, but the last update failed',
    ]);
    await waitFor(() =>
      expect(
        within(panel).getByRole('button', { name: 'Try again' }),
      ).toHaveAttribute(
        'href',
        `/service-catalog/provisioned/pp-hub1/update${QUERY}&version=pa-hub14&launch=${failedHubUpdate.id}`,
      ),
    );
    expect(
      within(panel).getByRole('button', {
        name: 'Return to the last good version',
      }),
    ).toHaveAttribute(
      'href',
      `/service-catalog/provisioned/pp-hub1/update${QUERY}&version=pa-hub13`,
    );
    expect(
      within(panel).getByRole('button', { name: 'Terminate' }),
    ).toBeVisible();
    await userEvent.click(within(panel).getByText('Details'));
    expect(within(panel).getByText(/we do not have enough/)).toBeVisible();
  });

  it('offers safe ways on even when AWS says nothing', async () => {
    open(
      apiWith({
        provisionedProducts: [
          { ...taintedHub, failure: undefined, statusMessage: undefined },
        ],
      }),
      taintedHub.id,
    );
    const panel = await screen.findByRole('region', {
      name: 'The last change failed.',
    });
    expect(
      within(panel).getByText(/Return to v1\.3, the last version/),
    ).toBeVisible();
    expect(within(panel).getAllByRole('listitem')).toHaveLength(3);
  });

  it('tells who did what, when, and what came of it', async () => {
    open(apiWith({ records: hubRecords }), taintedHub.id);
    await waitFor(() =>
      expect(card('History').getAllByRole('listitem')).toHaveLength(2),
    );
    const [update, launch] = card('History').getAllByRole('listitem');
    expect(update).toHaveTextContent(/Update · v1\.4.*failed.*by you/);
    expect(
      within(update).getByRole('link', { name: 'Timeline of Update' }),
    ).toHaveAttribute(
      'href',
      `/service-catalog/launches/${failedHubUpdate.id}${QUERY}`,
    );
    expect(launch).toHaveTextContent(/Launch · v1\.3.*succeeded/);
    expect(launch).toHaveTextContent(/outside the portal/);
    expect(screen.getByText(/Last change: Update, by you/)).toBeVisible();
  });

  it('shows older changes on demand', async () => {
    const api = apiWith({ records: hubRecords });
    api.listRecords = async (_team, _id, query) =>
      query?.cursor
        ? { items: [hubRecords[1]] }
        : { items: [hubRecords[0]], nextCursor: 'older' };
    open(api, taintedHub.id);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show older changes' }),
    );
    await waitFor(() =>
      expect(card('History').getAllByRole('listitem')).toHaveLength(2),
    );
    expect(
      screen.queryByRole('button', { name: 'Show older changes' }),
    ).toBeNull();
  });

  it('leads to the change under way and says why no other is possible', async () => {
    open(
      apiWith({
        provisionedProducts: [
          {
            ...runningMachine,
            status: 'UNDER_CHANGE',
            tone: 'running',
            statusInWords: 'Updating',
            activeLaunchId: 'launch-9',
            may: {
              update: false,
              terminate: false,
              plan: false,
              why: 'An update is running.',
            },
          },
        ],
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'Watch it' }),
    ).toHaveAttribute('href', `/service-catalog/launches/launch-9${QUERY}`);
    for (const name of ['Update', 'Terminate']) {
      const button = screen.getByRole('button', { name });
      expect(button).toBeDisabled();
      expect(button).toHaveAccessibleDescription('An update is running.');
    }
  });

  it('says which permission is missing', async () => {
    const [team] = storyTeams.items;
    const may = { ...team.may, update: false };
    open(apiWith({ teams: { ...storyTeams, items: [{ ...team, may }] } }));
    expect(
      await screen.findByRole('button', { name: 'Update' }),
    ).toHaveAccessibleDescription(
      'Your permissions in AI Research do not include updates.',
    );
    expect(screen.getByRole('button', { name: 'Terminate' })).toBeEnabled();
  });

  it('shows blocks while it is on its way', async () => {
    const api = apiWith();
    const release = api.hold('getProvisionedProduct');
    open(api);
    await screen.findByRole('heading', { name: 'Provisioned product' });
    expect(screen.getByRole('status', { busy: true })).toBeVisible();
    release();
    expect(
      await screen.findByRole('heading', { name: 'dl-ami-run-7' }),
    ).toBeVisible();
  });

  it('says that it is not there', async () => {
    open(apiWith(), 'pp-of-somebody-else');
    expect(await screen.findByText('It is not there')).toBeVisible();
  });

  it('keeps stale data and says how old it is', async () => {
    open(apiWith({ stale: true }));
    expect(
      await screen.findByText(/AWS does not answer just now/),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Connect' })).toBeVisible();
  });

  it('shows the rest when the history cannot be read', async () => {
    const api = apiWith();
    api.fail(
      'listRecords',
      await apiError(500, { name: 'Error', message: 'No history today.' }),
    );
    open(api);
    expect(await screen.findByText('No history today.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Connect' })).toBeVisible();
  });
});
