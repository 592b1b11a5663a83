import { createExtensionTester } from '@backstage/frontend-test-utils';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import { homeExtensions } from './alpha';
import { serviceCatalogApiRef } from '../api';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import {
  launchIn,
  runningMachine,
  taintedHub,
} from '../__testUtils__/provisionedStory';
import { noTeams, storyTeams } from '../__testUtils__/story';
import { rootRouteRef } from '../routes';

const oneTeam = {
  ...storyTeams,
  items: [{ ...storyTeams.items[0], regions: ['us-east-1'] }],
};

function renderCard(api: FakeServiceCatalogApi, config?: { count?: number }) {
  const [widget] = homeExtensions;
  const { component } = createExtensionTester(widget, { config }).get(
    homePageWidgetDataRef,
  );
  return renderInTestApp(component, {
    apis: [[serviceCatalogApiRef, api]],
    mountedRoutes: { '/service-catalog/*': rootRouteRef },
  });
}

const lines = async () => {
  await screen.findByRole('button', { name: 'Launch software' });
  return within(screen.getByRole('list')).getAllByRole('listitem');
};

describe('the card of the home page', () => {
  it('shows what is being launched, then what runs', async () => {
    renderCard(
      new FakeServiceCatalogApi({
        teams: oneTeam,
        launches: [launchIn('in-progress')],
        provisionedProducts: [taintedHub, runningMachine],
      }),
    );
    const [launching, ...running] = await lines();
    expect(
      within(launching).getByRole('link', { name: 'dl-ami-run-8' }),
    ).toHaveAttribute(
      'href',
      `/service-catalog/launches/${
        launchIn('in-progress').id
      }?team=ai-research&region=us-east-1`,
    );
    expect(within(launching).getByText('Launching')).toBeVisible();
    expect(running).toHaveLength(2);
    expect(screen.getByText('Runs, but the last update failed')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Launch software' }),
    ).toHaveAttribute('href', '/service-catalog/');
  });

  it('shows once what a launch is changing', async () => {
    renderCard(
      new FakeServiceCatalogApi({
        teams: oneTeam,
        launches: [
          launchIn('in-progress', {
            operation: 'update',
            provisionedProductId: runningMachine.id,
            provisionedProductName: runningMachine.name,
          }),
        ],
        provisionedProducts: [runningMachine],
      }),
    );
    expect(await lines()).toHaveLength(1);
    expect(screen.getByText('Updating')).toBeVisible();
  });

  it('says where things run, when that is not the same for all', async () => {
    renderCard(
      new FakeServiceCatalogApi({ provisionedProducts: [runningMachine] }),
    );
    await lines();
    expect(screen.getByText(/^Genomics · us-east-1 · Deep/)).toBeVisible();
  });

  it('shows as much as the portal configures', async () => {
    renderCard(
      new FakeServiceCatalogApi({
        teams: oneTeam,
        launches: [launchIn('in-progress')],
        provisionedProducts: [taintedHub, runningMachine],
      }),
      { count: 2 },
    );
    expect(await lines()).toHaveLength(2);
  });

  it('invites a person who runs nothing to launch', async () => {
    renderCard(new FakeServiceCatalogApi());
    expect(await screen.findByText(/^You run nothing yet/)).toBeVisible();
  });

  it('tells a person of no team so, and offers no launch', async () => {
    renderCard(new FakeServiceCatalogApi({ teams: noTeams }));
    expect(await screen.findByText(/^You are in no team yet/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Launch software' }),
    ).not.toBeInTheDocument();
  });

  it('says so while the portal is down', async () => {
    const api = new FakeServiceCatalogApi();
    api.fail('listTeams', new TypeError('Failed to fetch'));
    renderCard(api);
    expect(
      await screen.findByText('The portal cannot be reached'),
    ).toBeVisible();
  });
});
