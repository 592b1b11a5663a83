import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AWS_SERVICE_CATALOG_ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../__testUtils__/apiError';
import {
  aiResearchGroup,
  researcher,
  secretLabGroup,
} from '../__testUtils__/entities';
import { FakeGuardrailsApi } from '../__testUtils__/FakeGuardrailsApi';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import { runningMachine, taintedHub } from '../__testUtils__/provisionedStory';
import { renderEntity } from '../__testUtils__/renderEntity';
import { storyTeams } from '../__testUtils__/story';
import { unusedMethods } from '../__testUtils__/unusedMethods';

const GROUP = 'entity-content:aws-service-catalog/group';

const running = () =>
  new FakeServiceCatalogApi({
    provisionedProducts: [runningMachine, taintedHub],
  });

const card = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('the page of a group', () => {
  it('shows members what the team runs, with status, owner and ways on', async () => {
    const api = running();
    renderEntity(aiResearchGroup, GROUP, { api });
    const runs = await card('What runs');
    expect(runs.getByRole('link', { name: 'dl-ami-run-7' })).toHaveAttribute(
      'href',
      '/service-catalog/provisioned/pp-machine1?team=ai-research&region=us-east-1',
    );
    expect(runs.getByText('Runs, but the last update failed')).toBeVisible();
    expect(runs.getByRole('link', { name: /researcher-2/ })).toBeVisible();
    expect(
      runs.getByRole('button', { name: 'Update dl-ami-run-7' }),
    ).toBeVisible();
    expect(runs.getByRole('button', { name: 'Show all 2' })).toHaveAttribute(
      'href',
      '/service-catalog/provisioned?team=ai-research&region=us-east-1&scope=team',
    );
    const [[team, query]] = api.callsOf('listProvisionedProducts');
    expect(team).toBe('ai-research');
    expect(query).toMatchObject({ scope: 'team', region: 'us-east-1' });
  });

  it('shows members what they may launch', async () => {
    renderEntity(aiResearchGroup, GROUP, { api: running() });
    const products = await card('Approved products');
    expect(
      products.getByRole('button', {
        name: 'Launch Deep Learning Base AMI (Amazon Linux)',
      }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/products/prod-deeplearning1/launch?team=ai-research&region=us-east-1',
    );
  });

  it('shows members whether their guardrails hold', async () => {
    renderEntity(aiResearchGroup, GROUP, { api: running() });
    const guardrails = await card('Guardrails');
    expect(
      guardrails.getByText(/only through Service Catalog: no/i),
    ).toBeVisible();
    expect(guardrails.getByText('Missing')).toBeVisible();
    expect(guardrails.getByText('In force')).toBeVisible();
  });

  it('asks another region of the team', async () => {
    const user = userEvent.setup();
    const api = running();
    renderEntity(aiResearchGroup, GROUP, { api });
    await card('What runs');
    await user.click(screen.getByRole('button', { name: /Region/ }));
    await user.click(await screen.findByRole('option', { name: 'eu-west-1' }));
    await card('What runs');
    expect(api.callsOf('listProvisionedProducts').at(-1)?.[1]).toMatchObject({
      region: 'eu-west-1',
    });
  });

  it('shows as much as the portal configures', async () => {
    const api = running();
    renderEntity(aiResearchGroup, GROUP, {
      api,
      config: { products: 2, running: 3 },
    });
    await card('What runs');
    await card('Approved products');
    expect(api.callsOf('listProvisionedProducts')[0][1]).toMatchObject({
      limit: 3,
    });
    expect(api.callsOf('listProducts')[0][1]).toMatchObject({ limit: 2 });
  });

  it('tells those who are not in the group that only members see it, and asks for nothing of it', async () => {
    const api = running();
    renderEntity(secretLabGroup, GROUP, { api });
    expect(
      await screen.findByText('Only members of Secret Lab see this'),
    ).toBeVisible();
    expect(
      screen.getByText(/^If Secret Lab is a team of the service catalog/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /platform/ })).toBeVisible();
    expect(api.calls.map(({ method }) => method)).toEqual(['listTeams']);
  });

  it('knows a team by its annotation', async () => {
    renderEntity(
      {
        ...secretLabGroup,
        metadata: {
          ...secretLabGroup.metadata,
          annotations: {
            [AWS_SERVICE_CATALOG_ANNOTATIONS.accountId]: '444444444444',
          },
        },
      },
      GROUP,
      { api: running() },
    );
    expect(
      await screen.findByText(/^What a team may launch and what it runs/),
    ).toBeVisible();
  });

  it('tells members of a group that is no team so', async () => {
    const { person } = storyTeams;
    renderEntity(secretLabGroup, GROUP, {
      api: new FakeServiceCatalogApi({
        teams: {
          ...storyTeams,
          person: { ...person, groupRefs: ['group:default/secret-lab'] },
        },
      }),
    });
    expect(
      await screen.findByText('Secret Lab is no team of the service catalog'),
    ).toBeVisible();
  });

  it('goes on when one part does not answer', async () => {
    const api = running();
    const refusal = await apiError(503, {
      name: 'ServiceUnavailableError',
      message: 'AWS does not answer.',
    });
    renderEntity(aiResearchGroup, GROUP, {
      api,
      guardrails: unusedMethods<FakeGuardrailsApi['api']>({
        getGuardrails: () => Promise.reject(refusal),
      }),
    });
    expect(await screen.findByText('AWS does not answer')).toBeVisible();
    expect((await card('What runs')).getByText('notebook-2')).toBeVisible();
  });

  it('is nothing for people', async () => {
    const api = running();
    renderEntity(researcher, GROUP, { api });
    expect(await screen.findByText('What you run')).toBeVisible();
    expect(screen.queryByText('Approved products')).not.toBeInTheDocument();
  });
});
