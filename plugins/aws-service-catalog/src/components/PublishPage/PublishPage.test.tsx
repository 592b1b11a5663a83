import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  GuardrailsApi,
  PublicationAnswers,
  PublishingApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { FakePortfoliosApi } from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { publicationWith } from '../../__testUtils__/publicationStory';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import {
  guardrailsApiRef,
  portfoliosApiRef,
  publishingApiRef,
} from '../../api';

const IMAGE = 'ami-0aa1bb2cc3dd40001';

/** What was written into the wizard before, as the browser has kept it. */
const ANSWERED = {
  imageId: IMAGE,
  name: 'Deep Learning Base AMI',
  owner: 'Platform team',
  version: '2026.10',
  portfolioName: 'AI Research',
  portfolioProvider: 'Platform team',
  roleName: 'LaunchRole-DL',
};

function open(
  publishing: Partial<PublishingApi> = {},
  guardrails: Partial<GuardrailsApi> = {},
) {
  const sent: { answers: PublicationAnswers; key: string }[] = [];
  const api = unusedMethods<PublishingApi>({
    listImages: async () => ({ items: [], more: false }),
    listLaunchRoles: async () => ({ items: [] }),
    previewPublicationTemplate: async () => ({
      body: 'Parameters:\n  KeyName: {}\nResources: {}\n',
      edited: false,
      explanations: [{ from: 1, to: 2, text: 'What a researcher is asked' }],
      parameters: [{ key: 'KeyName', type: 'AWS::EC2::KeyPair::KeyName' }],
      resourceTypes: ['AWS::EC2::Instance'],
      problems: [{ severity: 'warning', text: 'The image is deprecated' }],
    }),
    createPublication: async (_catalog, answers, { idempotencyKey }) => {
      sent.push({ answers, key: idempotencyKey });
      return publicationWith({ id: 'pub-1', answers });
    },
    getPublication: async () => publicationWith({ id: 'pub-1' }),
    ...publishing,
  });
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(new FakeServiceCatalogApi({ teams }), '/catalogs/hub/publish', [
    [publishingApiRef, api],
    [portfoliosApiRef, new FakePortfoliosApi().api],
    [
      guardrailsApiRef,
      unusedMethods<GuardrailsApi>({
        listGuardedTeams: async catalog => ({
          items:
            catalog === 'ai-research'
              ? [
                  {
                    id: 'ai-research',
                    title: 'AI Research',
                    accountId: '222222222222',
                    regions: ['us-east-1'],
                    roleName: 'AIResearchTeam',
                  },
                ]
              : [],
        }),
        ...guardrails,
      }),
    ],
  ]);
  return sent;
}

const part = (name: RegExp) => screen.findByRole('region', { name });
const box = (name: RegExp) => screen.getByRole('textbox', { name });

async function answerEverything(user: ReturnType<typeof userEvent.setup>) {
  const software = await part(/Software/);
  const image = within(software).getByRole('textbox', { name: /Image/ });
  await user.type(image, IMAGE);
  await user.tab();
  await user.type(box(/Product name/), 'Deep Learning Base AMI');
  await user.type(box(/Version name/), '2026.10');
  await user.type(box(/^Owner/), 'Platform team');
  await user.type(box(/Name of the new portfolio/), 'AI Research');
  await user.type(box(/Provider of the new portfolio/), 'Platform team');
  await user.type(box(/Name of the new launch role/), 'LaunchRole-DL');
}

describe('PublishPage', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('publishes with few choices, to the team of a spoke, and opens the publication', async () => {
    const user = userEvent.setup();
    const sent = open();
    await answerEverything(user);
    const audience = await part(/Who may launch it/);
    await user.click(
      within(audience).getByRole('checkbox', { name: /ai-research/ }),
    );
    await user.click(
      await within(audience).findByRole('checkbox', { name: /AI Research/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/catalogs/hub/publications/pub-1',
      ),
    );
    expect(sent).toHaveLength(1);
    expect(sent[0].key).toMatch(/^[0-9a-f]{32}$/);
    expect(sent[0].answers).toMatchObject({
      source: { kind: 'ami', imageId: IMAGE },
      product: { name: 'Deep Learning Base AMI', owner: 'Platform team' },
      version: { name: '2026.10' },
      machine: { instanceTypes: ['t3.large'] },
      portfolio: { create: { name: 'AI Research' } },
      launchRole: { create: { name: 'LaunchRole-DL', preset: 'derived' } },
      teams: ['ai-research'],
      spokes: ['ai-research'],
    });
    expect(localStorage.getItem('aws-service-catalog.publish:hub')).toBeNull();
  });

  it('keeps the machine in one network, with a public address only where that is asked for', async () => {
    const user = userEvent.setup();
    localStorage.setItem(
      'aws-service-catalog.publish:hub',
      JSON.stringify(ANSWERED),
    );
    const sent = open();
    const machine = await part(/Machine and network/);
    const address = within(machine).getByRole('checkbox', {
      name: 'Give the machine a public address',
      description: /from within the network only/,
    });
    expect(address).not.toBeChecked();
    const fill = async (name: RegExp, text: string) => {
      await user.click(box(name));
      await user.paste(text);
      await user.tab();
    };
    await fill(/^VPC/, 'vpc-0a1b2c3d4e5f60001');
    await fill(
      /^Subnets/,
      'subnet-0a1b2c3d4e5f60001, subnet-0a1b2c3d4e5f60002',
    );
    await user.click(address);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0].answers.network).toMatchObject({
      vpcId: 'vpc-0a1b2c3d4e5f60001',
      subnetIds: ['subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60002'],
      publicIp: true,
    });
  });

  it('tells before it begins which accounts hold no agreement, and what procurement has to do', async () => {
    const user = userEvent.setup();
    const url = 'https://console.aws.amazon.com/license-manager/home';
    open({
      listImageAliases: async () => ({ items: [] }),
      getMarketplaceEntitlement: async (catalog, { productId, asSpoke }) =>
        asSpoke
          ? {
              accountId: '222222222222',
              state: 'missing',
              message: `${catalog} has no licence of ${productId}.`,
              fix: { text: 'Share the licence with it.', url },
            }
          : {
              accountId: '111111111111',
              state: 'held',
              message: `${catalog} holds an agreement for ${productId}.`,
            },
    });
    await user.click(
      await screen.findByRole('radio', { name: /A Marketplace product/ }),
    );
    const agreement = await part(/Agreement/);
    expect(
      within(agreement).getByText(/as soon as the Marketplace product/),
    ).toBeVisible();
    await user.click(box(/Marketplace product id/));
    await user.paste('prod-rstudiopro00001');
    expect(
      await within(agreement).findByText(
        'hub holds an agreement for prod-rstudiopro00001.',
      ),
    ).toBeVisible();
    expect(within(agreement).queryByRole('link')).not.toBeInTheDocument();
    await user.click(
      within(await part(/Who may launch it/)).getByRole('checkbox', {
        name: /ai-research/,
      }),
    );
    expect(
      await within(agreement).findByText(/Share the licence with it/),
    ).toBeVisible();
    expect(
      within(agreement).getByRole('link', {
        name: /^Open it in the AWS console/,
      }),
    ).toHaveAttribute('href', url);
  });

  it('says what is missing at its field, and sends nothing', async () => {
    const user = userEvent.setup();
    const sent = open();
    await part(/Software/);
    expect(screen.getByRole('link', { name: 'Publish' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    expect(box(/Product name/)).toBeInvalid();
    expect(box(/Name of the new launch role/)).toBeInvalid();
    expect(sent).toEqual([]);
    await waitFor(() => expect(box(/Image/)).toHaveFocus());
  });

  it('shows the written template with what its lines are for, and lets it be edited', async () => {
    const user = userEvent.setup();
    open();
    const template = await part(/Template/);
    expect(
      within(template).getByText(/as soon as software and machine/),
    ).toBeVisible();
    await answerEverything(user);
    expect(
      await within(template).findByText('What a researcher is asked'),
    ).toBeVisible();
    expect(
      within(template).getByText('A researcher will be asked for: KeyName'),
    ).toBeVisible();
    expect(within(template).getByText('The image is deprecated')).toBeVisible();
    await user.click(
      within(template).getByRole('button', { name: 'Edit the template' }),
    );
    expect(
      within(template).getByRole('textbox', { name: 'Template, edited' }),
    ).toHaveValue('Parameters:\n  KeyName: {}\nResources: {}\n');
  });

  it('shows no template of other answers when that of the present ones is not written', async () => {
    const user = userEvent.setup();
    localStorage.setItem(
      'aws-service-catalog.publish:hub',
      JSON.stringify(ANSWERED),
    );
    const refusal = await apiError(400, {
      name: 'InputError',
      message: 'The range is no range',
    });
    const previewPublicationTemplate: PublishingApi['previewPublicationTemplate'] =
      async (_, { machine }) => {
        if (machine?.instanceTypes.includes('g5.xlarge')) throw refusal;
        return {
          body: 'Resources: {}\n',
          edited: false,
          explanations: [{ from: 1, to: 1, text: 'What it makes' }],
          parameters: [],
          resourceTypes: [],
          problems: [],
        };
      };
    open({ previewPublicationTemplate });
    const template = await part(/Template/);
    const edit = () =>
      within(template).queryByRole('button', { name: 'Edit the template' });
    await waitFor(() => expect(edit()).toBeEnabled());
    await user.type(box(/^Instance types/), 'g5.xlarge{Enter}');
    expect(edit()).toBeDisabled();
    expect(
      await within(template).findByText('The range is no range'),
    ).toBeVisible();
    expect(within(template).queryByText('What it makes')).toBeNull();
    expect(edit()).toBeNull();
  });

  it('says when the teams of an account could not be read', async () => {
    const user = userEvent.setup();
    open(
      {},
      {
        listGuardedTeams: async catalog => {
          if (catalog === 'hub') return { items: [] };
          throw new TypeError('Failed to fetch');
        },
      },
    );
    const audience = await part(/Who may launch it/);
    expect(
      await within(audience).findByText(/No team works in this account/),
    ).toBeVisible();
    await user.click(
      within(audience).getByRole('checkbox', { name: /ai-research/ }),
    );
    expect(
      await within(audience).findByText('The portal cannot be reached'),
    ).toBeVisible();
    expect(within(audience).queryByText(/No team works/)).toBeNull();
  });

  it('puts a refusal at the answer that it is about', async () => {
    const user = userEvent.setup();
    const refusal = await apiError(400, {
      name: 'InputError',
      message: 'There is a role of this name that the portal did not make',
      field: 'launchRole.create.name',
    });
    open({
      createPublication: async () => {
        throw refusal;
      },
    });
    await answerEverything(user);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    expect(
      await screen.findByText(/There is a role of this name/),
    ).toBeVisible();
    expect(box(/Name of the new launch role/)).toBeInvalid();
  });

  it('keeps what was written when the page is left', async () => {
    const user = userEvent.setup();
    open();
    await part(/Software/);
    await user.type(box(/Product name/), 'Half an answer');
    expect(localStorage.getItem('aws-service-catalog.publish:hub')).toContain(
      'Half an answer',
    );
    const startOver = () =>
      user.click(screen.getByRole('button', { name: 'Start over' }));
    await startOver();
    const dialog = await screen.findByRole('dialog', { name: 'Start over?' });
    await user.click(
      within(dialog).getByRole('button', { name: 'Keep the answers' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(box(/Product name/)).toHaveValue('Half an answer');
    await startOver();
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Start over',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(box(/Product name/)).toHaveValue('');
    expect(localStorage.getItem('aws-service-catalog.publish:hub')).toBeNull();
  });
});
