import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  GuardrailsApi,
  Publication,
  PublicationAnswers,
  PublishingApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { conflictError } from '../../__testUtils__/conflictError';
import { FakePortfoliosApi } from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import {
  publicationWith,
  stepWith,
} from '../../__testUtils__/publicationStory';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import {
  guardrailsApiRef,
  portfoliosApiRef,
  publishingApiRef,
} from '../../api';

/** As a client of the API may have answered: with more than the wizard asks for. */
const ANSWERS: PublicationAnswers = {
  source: { kind: 'ami', imageId: 'ami-0aa1bb2cc3dd40001' },
  product: { name: 'Deep Learning Base AMI', owner: 'Platform team' },
  version: { name: '2026.10', description: 'The autumn image' },
  machine: { instanceTypes: ['g5.xlarge'], rootDeviceName: '/dev/xvda' },
  network: { connect: 'ssh', allowedCidrs: ['10.1.0.0/16'], publicIp: true },
  portfolio: { create: { name: 'AI Research', providerName: 'Platform' } },
  launchRole: { create: { name: 'LaunchRole-DL', preset: 'derived' } },
  teams: [],
};

function stoppedAt(
  fix: { text: string; field?: string },
  answers: Partial<PublicationAnswers> = {},
): Publication {
  return publicationWith({
    state: 'blocked',
    answers: { ...ANSWERS, ...answers },
    steps: [
      stepWith({
        id: 'agreement',
        title: 'Look for the agreement',
        state: 'blocked',
        message: 'It is an image of AWS Marketplace.',
        fix,
      }),
    ],
  });
}

function open(
  publication: Publication,
  options: {
    address?: string;
    refusal?: Error;
    /** What it is by the time that the refusal comes; it is refused once then. */
    meanwhile?: Publication;
  } = {},
) {
  const { address = '/catalogs/hub/publications/pub-1/correct' } = options;
  const sent: unknown[] = [];
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(new FakeServiceCatalogApi({ teams }), address, [
    [
      publishingApiRef,
      unusedMethods<PublishingApi>({
        getPublication: async () =>
          (sent.length > 0 && options.meanwhile) || publication,
        listImages: async () => ({ items: [], more: false }),
        listLaunchRoles: async () => ({
          items: [
            {
              name: 'LaunchRole-Other',
              arn: 'arn:aws:iam::111111111111:role/LaunchRole-Other',
              madeByPortal: false,
            },
          ],
        }),
        previewPublicationTemplate: async () => ({
          body: 'Resources: {}\n',
          edited: false,
          explanations: [],
          parameters: [],
          resourceTypes: [],
          problems: [],
        }),
        resumePublication: async (...request) => {
          sent.push(request);
          const isRefused = !options.meanwhile || sent.length === 1;
          if (options.refusal && isRefused) throw options.refusal;
          return publication;
        },
      }),
    ],
    [portfoliosApiRef, new FakePortfoliosApi().api],
    [
      guardrailsApiRef,
      unusedMethods<GuardrailsApi>({
        listGuardedTeams: async () => ({ items: [] }),
      }),
    ],
  ]);
  return sent;
}

const goOn = () =>
  screen.getByRole('button', { name: 'Go on with these answers' });

describe('CorrectPage', () => {
  beforeEach(() => localStorage.clear());

  it('is reached from the step that asks for another answer', async () => {
    const user = userEvent.setup();
    open(stoppedAt({ text: 'Confirm it.', field: 'agreementConfirmed' }), {
      address: '/catalogs/hub/publications/pub-1',
    });
    const steps = await screen.findByRole('region', { name: 'Steps' });
    await user.click(
      within(steps).getByRole('link', { name: 'Correct the answers' }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Correct Deep Learning Base AMI',
      }),
    ).toBeVisible();
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/catalogs/hub/publications/pub-1/correct',
    );
  });

  it('leads to the tick that is missing, and goes on with it and with all else as it was', async () => {
    const user = userEvent.setup();
    const sent = open(
      stoppedAt({ text: 'Confirm it.', field: 'agreementConfirmed' }),
    );
    const tick = await screen.findByRole('checkbox', {
      name: /Procurement has confirmed/,
    });
    expect(tick).toHaveFocus();
    expect(tick).toBeInvalid();
    expect(tick).toHaveAccessibleDescription('Confirm it.');
    await user.click(tick);
    expect(tick).toBeValid();
    await user.click(goOn());
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        /publications\/pub-1(\?|$)/,
      ),
    );
    expect(JSON.parse(JSON.stringify(sent))).toEqual([
      [
        'hub',
        'pub-1',
        {
          answers: { ...ANSWERS, agreementConfirmed: true },
          updatedAt: '2026-11-25T10:00:10.000Z',
        },
      ],
    ]);
  });

  it('takes another name for a portfolio, and keeps what it does not ask for', async () => {
    const user = userEvent.setup();
    const create = { ...ANSWERS.portfolio.create!, description: 'For AI' };
    const sent = open(
      stoppedAt(
        { text: 'Choose another name.', field: 'portfolio.create.name' },
        { portfolio: { create } },
      ),
    );
    const name = await screen.findByRole('textbox', {
      name: /Name of the new portfolio/,
    });
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('Choose another name.');
    await user.type(name, ' 2');
    await user.click(goOn());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(JSON.parse(JSON.stringify(sent))).toEqual([
      [
        'hub',
        'pub-1',
        {
          answers: {
            ...ANSWERS,
            portfolio: { create: { ...create, name: 'AI Research 2' } },
          },
          updatedAt: '2026-11-25T10:00:10.000Z',
        },
      ],
    ]);
  });

  it('shows the instance profile that a machine has beside SSH, and keeps it', async () => {
    const user = userEvent.setup();
    const network = { ...ANSWERS.network!, instanceProfile: 'Reader' };
    const sent = open(
      stoppedAt(
        { text: 'Name another one.', field: 'network.instanceProfile' },
        { network },
      ),
    );
    const profile = await screen.findByRole('textbox', {
      name: /Instance profile/,
    });
    expect(profile).toHaveFocus();
    expect(profile).toHaveAccessibleDescription('Name another one.');
    await user.click(
      screen.getByRole('checkbox', { name: /Give the machine a public/ }),
    );
    await user.click(goOn());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject([
      'hub',
      'pub-1',
      { answers: { network: { ...network, publicIp: false } } },
    ]);
  });

  it('marks the choice of a role that is not the right one', async () => {
    open(
      stoppedAt(
        { text: 'Choose a role of this account.', field: 'launchRole.arn' },
        { launchRole: { localRoleName: 'LaunchRole-DL' } },
      ),
    );
    const role = await screen.findByRole('button', {
      name: /LaunchRole-DL: the role of this name/,
    });
    expect(role).toHaveAttribute('aria-invalid', 'true');
    expect(role).toHaveFocus();
    expect(role).toHaveAccessibleDescription('Choose a role of this account.');
  });

  it('says why the answers are refused', async () => {
    const user = userEvent.setup();
    open(stoppedAt({ text: 'Confirm it.' }), {
      refusal: await apiError(409, {
        name: 'ConflictError',
        message: "The answer 'product' cannot change any more.",
      }),
    });
    await screen.findByRole('button', { name: 'Go on with these answers' });
    await user.click(goOn());
    expect(
      await screen.findByText(/The answer 'product' cannot change/),
    ).toBeVisible();
  });

  it('goes on from what a colleague has corrected meanwhile, with what was written on top', async () => {
    const user = userEvent.setup();
    const theirs: PublicationAnswers = {
      ...ANSWERS,
      product: { ...ANSWERS.product, description: 'By a colleague' },
      network: { ...ANSWERS.network!, publicIp: false },
    };
    const updatedAt = '2026-11-25T11:00:00.000Z';
    const sent = open(
      stoppedAt({ text: 'Confirm it.', field: 'agreementConfirmed' }),
      {
        refusal: await conflictError({
          changed: [{ field: 'updatedAt', now: updatedAt }],
        }),
        meanwhile: { ...stoppedAt({ text: 'Later.' }, theirs), updatedAt },
      },
    );
    const tick = await screen.findByRole('checkbox', {
      name: /Procurement has confirmed/,
    });
    await user.click(tick);
    await user.click(goOn());
    expect(
      await screen.findByText('Somebody else has changed it meanwhile'),
    ).toBeVisible();
    expect(screen.getByLabelText('address')).toHaveTextContent('/correct');

    await user.click(screen.getByRole('button', { name: 'Reload' }));
    expect(
      await screen.findByText(
        /has corrected meanwhile: Product, Machine and network\./,
      ),
    ).toBeVisible();
    expect(screen.getByText(/image of AWS Marketplace. Later/)).toBeVisible();
    expect(screen.getByDisplayValue('By a colleague')).toBeVisible();
    expect(tick).toBeChecked();
    expect(
      screen.queryByText('Somebody else has changed it meanwhile'),
    ).toBeNull();

    await user.click(goOn());
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(JSON.parse(JSON.stringify(sent[1]))).toEqual([
      'hub',
      'pub-1',
      { answers: { ...theirs, agreementConfirmed: true }, updatedAt },
    ]);
  });

  it('keeps what was written while the step is looked at again, until it is sent', async () => {
    const user = userEvent.setup();
    const sent = open(
      stoppedAt({ text: 'Confirm it.', field: 'agreementConfirmed' }),
    );
    const owner = () => screen.findByRole('textbox', { name: /Owner/ });
    const correctAgain = async () =>
      user.click(
        await screen.findByRole('link', { name: 'Correct the answers' }),
      );
    await user.type(await owner(), ' 2');
    await user.click(
      screen.getByRole('link', { name: 'Deep Learning Base AMI' }),
    );
    await correctAgain();
    expect(await owner()).toHaveValue('Platform team 2');
    expect(
      screen.getByText(/What you wrote here before is back/),
    ).toBeVisible();

    await user.click(goOn());
    await waitFor(() => expect(sent).toHaveLength(1));
    await correctAgain();
    expect(await owner()).toHaveValue('Platform team');
    expect(screen.queryByText(/What you wrote here before is back/)).toBeNull();
  });

  it('puts what was kept on top of what a colleague has corrected meanwhile, unless it is discarded', async () => {
    const user = userEvent.setup();
    open(stoppedAt({ text: 'Confirm it.' }));
    const owner = () => screen.findByRole('textbox', { name: /Owner/ });
    await user.type(await owner(), ' 2');
    cleanup();

    const { product } = ANSWERS;
    open(
      stoppedAt(
        { text: 'Confirm it.' },
        { product: { ...product, description: 'By a colleague' } },
      ),
    );
    expect(await owner()).toHaveValue('Platform team 2');
    expect(screen.getByDisplayValue('By a colleague')).toBeVisible();
    expect(
      screen.getByText(/has corrected meanwhile: Product\./),
    ).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Discard',
      }),
    );
    expect(await owner()).toHaveValue('Platform team');
    expect(
      localStorage.getItem('aws-service-catalog.publish:hub:pub-1'),
    ).toBeNull();
  });

  it('has nothing to correct while the publication goes on', async () => {
    open(publicationWith({ state: 'running' }));
    expect(await screen.findByText(/This one is: Under way/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Go on with these answers' }),
    ).toBeNull();
  });
});
