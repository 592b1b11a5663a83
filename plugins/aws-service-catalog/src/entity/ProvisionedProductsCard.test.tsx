import { screen, within } from '@testing-library/react';
import { AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import { aiResearchGroup, componentWith } from '../__testUtils__/entities';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import { runningMachine, taintedHub } from '../__testUtils__/provisionedStory';
import { renderEntity } from '../__testUtils__/renderEntity';

const CARD = 'entity-card:aws-service-catalog/provisioned-products';

const running = () =>
  new FakeServiceCatalogApi({
    provisionedProducts: [runningMachine, taintedHub],
  });

const naming = (ids: string, more: Record<string, string> = {}) =>
  componentWith({ [ANNOTATIONS.provisionedProductId]: ids, ...more });

const theCard = async () =>
  within(await screen.findByRole('region', { name: 'Runs in AWS' }));

describe('the card of an entity that names what runs for it', () => {
  it('shows status, version, addresses and ways on of each', async () => {
    renderEntity(naming('pp-machine1, pp-hub1'), CARD, { api: running() });
    const card = await theCard();
    expect(await card.findByText('Available')).toBeVisible();
    expect(card.getByText('Runs, but the last update failed')).toBeVisible();
    expect(card.getByText(/· 2026\.07/)).toBeVisible();
    expect(
      card.getByRole('link', { name: 'Version 2026.10 is available' }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/provisioned/pp-machine1/update?team=ai-research&region=us-east-1&version=pa-202610',
    );
    expect(
      card.getAllByRole('link', { name: /^https:\/\/dl.example\/lab/ })[0],
    ).toHaveAttribute('href', 'https://dl.example/lab');
    expect(
      card.getByRole('button', { name: 'Terminate notebook-2' }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/provisioned/pp-hub1?team=ai-research&region=us-east-1&terminate=true',
    );
  });

  it('shows as many outputs as the portal configures', async () => {
    renderEntity(naming('pp-machine1'), CARD, {
      api: running(),
      config: { outputs: 1 },
    });
    const card = await theCard();
    expect(await card.findByText('JupyterUrl')).toBeVisible();
    expect(card.queryByText('SshCommand')).not.toBeInTheDocument();
    expect(card.getByText('2 more outputs')).toBeVisible();
  });

  it('tells what has gone from what is there', async () => {
    const api = running();
    renderEntity(naming('pp-gone,pp-hub1'), CARD, { api });
    const card = await theCard();
    expect(await card.findByText('pp-gone is not to be seen')).toBeVisible();
    expect(card.getByRole('link', { name: 'notebook-2' })).toBeVisible();
    expect(
      api
        .callsOf('getProvisionedProduct')
        .filter(([, id]) => id === 'pp-gone')
        .map(([team, , query]) => `${team} ${query?.region}`),
    ).toEqual([
      'ai-research us-east-1',
      'ai-research eu-west-1',
      'genomics us-east-1',
    ]);
  });

  it('asks nobody but the team that the entity names', async () => {
    const api = running();
    renderEntity(
      naming('pp-machine1', {
        [ANNOTATIONS.team]: 'genomics',
        [ANNOTATIONS.region]: 'us-east-1',
      }),
      CARD,
      { api },
    );
    await (await theCard()).findByText('dl-ami-run-7');
    expect(api.callsOf('getProvisionedProduct').map(([team]) => team)).toEqual([
      'genomics',
    ]);
  });

  it('asks the team that owns the entity first', async () => {
    const api = running();
    renderEntity(
      {
        ...naming('pp-machine1'),
        relations: [{ type: 'ownedBy', targetRef: 'group:default/genomics' }],
      },
      CARD,
      { api },
    );
    await (await theCard()).findByText('dl-ami-run-7');
    expect(api.callsOf('getProvisionedProduct').map(([team]) => team)).toEqual([
      'genomics',
    ]);
  });

  it('tells strangers of the team that only its members see it', async () => {
    const api = running();
    renderEntity(
      naming('pp-machine1', { [ANNOTATIONS.team]: 'secret-lab' }),
      CARD,
      { api },
    );
    expect(
      await screen.findByText('Only members of its team see how it is'),
    ).toBeVisible();
    expect(api.callsOf('getProvisionedProduct')).toEqual([]);
  });

  it('is not there for entities that name nothing', async () => {
    renderEntity(aiResearchGroup, CARD, { api: running() });
    await screen.findByRole('region', { name: 'What runs' });
    expect(
      screen.queryByRole('region', { name: 'Runs in AWS' }),
    ).not.toBeInTheDocument();
  });
});
