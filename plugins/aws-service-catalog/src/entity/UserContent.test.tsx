import { screen, within } from '@testing-library/react';
import { apiError } from '../__testUtils__/apiError';
import { otherResearcher, researcher } from '../__testUtils__/entities';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import { runningMachine, taintedHub } from '../__testUtils__/provisionedStory';
import { renderEntity } from '../__testUtils__/renderEntity';
import { noTeams } from '../__testUtils__/story';

const USER = 'entity-content:aws-service-catalog/user';

const asked = (api: FakeServiceCatalogApi) =>
  api
    .callsOf('listProvisionedProducts')
    .map(([team, query]) => ({ team, region: query?.region, ...query }));

describe('the page of a person', () => {
  it('shows the person’s own, of every team and region', async () => {
    const api = new FakeServiceCatalogApi({
      provisionedProducts: [runningMachine],
    });
    renderEntity(researcher, USER, { api });
    expect(await screen.findByText('What you run')).toBeVisible();
    const ireland = within(
      screen.getByRole('region', { name: 'AI Research · eu-west-1' }),
    );
    expect(ireland.getByRole('link', { name: 'dl-ami-run-7' })).toHaveAttribute(
      'href',
      '/service-catalog/provisioned/pp-machine1?team=ai-research&region=eu-west-1',
    );
    expect(asked(api)).toMatchObject([
      { team: 'ai-research', region: 'us-east-1', scope: 'mine' },
      { team: 'ai-research', region: 'eu-west-1', scope: 'mine' },
      { team: 'genomics', region: 'us-east-1', scope: 'mine' },
    ]);
  });

  it('shows of another what runs in the teams of the one who looks', async () => {
    const api = new FakeServiceCatalogApi({
      provisionedProducts: [taintedHub],
    });
    renderEntity(otherResearcher, USER, { api, config: { limit: 4 } });
    expect(
      await screen.findByText('What Ravi Researcher runs in your teams'),
    ).toBeVisible();
    expect(asked(api)[0]).toMatchObject({
      scope: 'team',
      filter: ['owner=user:default/researcher-2'],
      limit: 4,
    });
    expect(
      screen.getAllByRole('button', { name: 'Show what the team runs' })[0],
    ).toHaveAttribute(
      'href',
      '/service-catalog/provisioned?team=ai-research&region=us-east-1&scope=team',
    );
  });

  it('leads a person who runs nothing to the products', async () => {
    renderEntity(researcher, USER, { api: new FakeServiceCatalogApi() });
    expect(await screen.findByText('You run nothing')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Browse products' }),
    ).toHaveAttribute('href', '/service-catalog/');
  });

  it('says where another’s is not shown', async () => {
    renderEntity(otherResearcher, USER, { api: new FakeServiceCatalogApi() });
    expect(
      await screen.findByText('Ravi Researcher runs nothing in your teams'),
    ).toBeVisible();
  });

  it('says why somebody of no team sees nothing', async () => {
    renderEntity(otherResearcher, USER, {
      api: new FakeServiceCatalogApi({ teams: noTeams }),
    });
    expect(await screen.findByText('You are in no team')).toBeVisible();
  });

  it('says so while AWS does not answer', async () => {
    const api = new FakeServiceCatalogApi();
    api.fail(
      'listProvisionedProducts',
      await apiError(503, {
        name: 'ServiceUnavailableError',
        message: 'AWS does not answer.',
      }),
    );
    renderEntity(researcher, USER, { api });
    expect(await screen.findByText('AWS does not answer')).toBeVisible();
    expect(screen.queryByText('You run nothing')).not.toBeInTheDocument();
  });
});
