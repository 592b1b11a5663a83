import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Launch,
  PreFlight,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  allClear,
  deepLearning,
  gpuDraft,
  jupyterHub,
  storyTeams,
} from '../../__testUtils__/story';

const PASSWORD = 'correct horse battery';
const SOMETIME = { timeout: 5_000 };

const address = () => screen.getByLabelText('address').textContent;
const launchButton = () => screen.getByRole('button', { name: 'Launch' });
const nameField = () =>
  screen.findByRole('textbox', { name: /^Name/ }, SOMETIME);

async function choose(
  user: ReturnType<typeof userEvent.setup>,
  field: RegExp | string,
  option: RegExp | string,
) {
  await user.click(screen.getByRole('textbox', { name: field }));
  await user.click(screen.getByRole('option', { name: option }));
}

async function select(
  user: ReturnType<typeof userEvent.setup>,
  field: RegExp,
  option: string,
) {
  await user.click(screen.getByRole('button', { name: field }));
  await user.click(screen.getByRole('option', { name: option }));
}

async function open(api: FakeServiceCatalogApi, productId: string, query = '') {
  const user = userEvent.setup();
  const page = renderPage(api, `/products/${productId}/launch${query}`);
  await screen.findByRole('heading', { level: 1, name: /^Launch/ });
  return { user, ...page };
}

/** Fills the form of `deepLearning` with what AWS would take. */
async function fillDeepLearning(user: ReturnType<typeof userEvent.setup>) {
  await user.type(await nameField(), 'dl-ami-run-8');
  await choose(user, /^VPC/, /^research/);
  await choose(user, /^Subnet/, /^research-a/);
  await user.type(screen.getByRole('textbox', { name: /^Key pair/ }), 'alice');
  await select(user, /^CostCenter/, '4711');
  await screen.findByText('free', {}, SOMETIME);
}

const DEEP_LEARNING_REQUEST = {
  region: 'us-east-1',
  productId: deepLearning.id,
  versionId: 'pa-202610',
  pathId: 'lpv2-airesearch1',
  name: 'dl-ami-run-8',
  parameters: {
    VpcId: 'vpc-research',
    SubnetId: 'subnet-a',
    AllowedCidr: '10.0.0.0/8',
    InstanceType: 't3.large',
    KeyName: 'alice',
    VolumeSize: '100',
  },
  tags: [{ key: 'CostCenter', value: '4711' }],
  notificationArns: undefined,
};

const nameIsTaken: PreFlight = {
  blocked: true,
  checks: [
    {
      id: 'name',
      status: 'blocked',
      title: 'The name is free',
      detail: 'It exists already.',
      fixedBy: 'you',
    },
  ],
};

describe('the launch form', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('launches what was entered, and goes on to the launch', async () => {
    const api = new FakeServiceCatalogApi();
    const { user, analytics } = await open(api, deepLearning.id);
    await fillDeepLearning(user);
    await user.click(screen.getByRole('button', { name: 'Add a tag' }));
    await user.type(screen.getByLabelText('Key of tag 1'), 'Paper');
    await user.type(screen.getByLabelText('Value of tag 1'), '42');
    await user.click(launchButton());

    await waitFor(() =>
      expect(address()).toBe(
        `/service-catalog/launches/${api.world.launches[0]?.id}?team=ai-research&region=us-east-1`,
      ),
    );
    const [[team, request, options]] = api.callsOf('createLaunch');
    expect(team).toBe('ai-research');
    expect(request).toEqual({
      ...DEEP_LEARNING_REQUEST,
      tags: [
        { key: 'CostCenter', value: '4711' },
        { key: 'Paper', value: '42' },
      ],
    });
    expect(options.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({ action: 'launch', subject: deepLearning.id }),
    );
  }, 240_000);

  it('sends once, however often the button is pressed', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, deepLearning.id);
    await fillDeepLearning(user);
    const release = api.hold('createLaunch');
    await user.dblClick(launchButton());
    expect(screen.getByRole('button', { name: 'Sending …' })).toBeDisabled();
    release();
    await waitFor(() => expect(address()).toContain('/launches/'));
    expect(api.callsOf('createLaunch')).toHaveLength(1);
  }, 240_000);

  it('repeats a launch whose answer was lost under the same key, and another one under another', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, deepLearning.id);
    await fillDeepLearning(user);
    api.fail('createLaunch', new TypeError('Failed to fetch'));
    await user.click(launchButton());
    expect(
      await screen.findByText('The portal cannot be reached'),
    ).toBeVisible();
    await user.click(launchButton());
    await waitFor(() => expect(api.callsOf('createLaunch')).toHaveLength(2));
    await user.type(await nameField(), '9');
    await screen.findByText('free', {}, SOMETIME);
    api.recover('createLaunch');
    await user.click(launchButton());
    await waitFor(() => expect(address()).toContain('/launches/'));
    const [first, second, third] = api
      .callsOf('createLaunch')
      .map(([, , { idempotencyKey }]) => idempotencyKey);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  }, 240_000);

  it('sends a launch again after a lost answer and a reload, though its name is taken by now', async () => {
    const api = new FakeServiceCatalogApi();
    const { user, unmount } = await open(api, deepLearning.id);
    await fillDeepLearning(user);
    api.fail('createLaunch', new TypeError('Failed to fetch'));
    await user.click(launchButton());
    await screen.findByText('The portal cannot be reached');
    unmount();

    api.recover('createLaunch');
    api.world.preFlight = nameIsTaken;
    const { user: later } = await open(api, deepLearning.id);
    const name = await nameField();
    await waitFor(
      () =>
        expect(name).toHaveAccessibleDescription(
          /^You sent this launch before/,
        ),
      SOMETIME,
    );
    await later.type(name, '9');
    await waitFor(
      () => expect(name).toHaveAccessibleDescription('It exists already.'),
      SOMETIME,
    );
    await later.click(launchButton());
    expect(api.callsOf('createLaunch')).toHaveLength(1);
    await later.type(name, '{Backspace}');
    await waitFor(
      () =>
        expect(name).toHaveAccessibleDescription(
          /^You sent this launch before/,
        ),
      SOMETIME,
    );
    await later.click(launchButton());
    await waitFor(() => expect(address()).toContain('/launches/'));
    const [first, second] = api.callsOf('createLaunch');
    expect(second).toEqual(first);
  }, 240_000);

  it('marks what is missing, and puts the focus on the first of it', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, deepLearning.id);
    const name = await nameField();
    expect(name).toHaveAttribute('aria-invalid', 'false');
    await user.click(launchButton());
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('Give it a name');
    expect(screen.getByRole('textbox', { name: /^VPC/ })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    expect(screen.getByText('Choose a value')).toBeVisible();
    expect(screen.getByText('Correct the marked fields first.')).toBeVisible();
    expect(api.callsOf('createLaunch')).toHaveLength(0);
  });

  it('puts the focus on a choice that is missing', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, deepLearning.id);
    await user.type(await nameField(), 'dl-ami-run-8');
    await choose(user, /^VPC/, /^research/);
    await choose(user, /^Subnet/, /^research-a/);
    await user.type(
      screen.getByRole('textbox', { name: /^Key pair/ }),
      'alice',
    );
    await user.click(launchButton());
    const costCenter = screen.getByRole('button', { name: /^CostCenter/ });
    expect(costCenter).toHaveFocus();
    expect(costCenter).toHaveAttribute('aria-invalid', 'true');
    expect(costCenter).toHaveAccessibleDescription('Choose a value');
  }, 240_000);

  it.each([
    ['versionId', /^Version/, 'There is no such version.'],
    ['pathId', /^Portfolio/, 'There is no such launch path.'],
  ])(
    'puts an answer about %s at the choice of it',
    async (field, label, message) => {
      const api = new FakeServiceCatalogApi();
      const { user } = await open(api, jupyterHub.id);
      await user.type(await nameField(), 'hub-1');
      await user.type(
        screen.getByLabelText(/^Administrator password/),
        PASSWORD,
      );
      await screen.findByText('free', {}, SOMETIME);
      api.fail(
        'createLaunch',
        await apiError(404, { name: 'NotFoundError', message, field }),
      );
      await user.click(launchButton());
      const choice = screen.getByRole('button', { name: label });
      await waitFor(() => expect(choice).toHaveFocus());
      expect(choice).toHaveAccessibleDescription(message);
    },
    240_000,
  );

  it.each([
    ['name', /^Name/, 'The name is taken.'],
    ['parameters.KeyName', /^Key pair/, 'There is no such key pair.'],
  ])(
    'puts an answer about %s at its field, and takes it back as that changes',
    async (field, label, message) => {
      const api = new FakeServiceCatalogApi();
      const { user } = await open(api, deepLearning.id);
      await fillDeepLearning(user);
      api.fail(
        'createLaunch',
        await apiError(400, { name: 'InputError', message, field }),
      );
      await user.click(launchButton());
      const input = screen.getByRole('textbox', { name: label });
      await waitFor(() =>
        expect(input).toHaveAccessibleDescription(
          expect.stringContaining(message),
        ),
      );
      expect(input).toHaveAttribute('aria-invalid', 'true');
      expect(input).toHaveFocus();
      await user.type(input, 'x');
      expect(screen.queryByText(message)).not.toBeInTheDocument();
    },
    240_000,
  );

  it('says beside the button what AWS refused', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, deepLearning.id);
    await fillDeepLearning(user);
    api.fail(
      'createLaunch',
      await apiError(403, {
        name: 'NotAllowedError',
        message: 'The team role may not launch.',
        cause: {
          name: 'AccessDeniedException',
          message: 'not authorized to perform: servicecatalog:ProvisionProduct',
          requestId: 'req-1',
        },
      }),
    );
    await user.click(launchButton());
    expect(
      await screen.findByText('The team role may not launch.'),
    ).toBeVisible();
    expect(screen.getByText('AccessDeniedException')).toBeInTheDocument();
  }, 240_000);

  it('says whether the name is free while it is typed', async () => {
    const api = new FakeServiceCatalogApi({
      preFlight: nameIsTaken,
    });
    const { user } = await open(api, deepLearning.id);
    const name = await nameField();
    await user.type(name, 'my run');
    await user.tab();
    expect(name).toHaveAccessibleDescription(/^Letters, digits/);
    await user.clear(name);
    await user.type(name, 'dl-ami-run-7');
    await waitFor(
      () => expect(name).toHaveAccessibleDescription('It exists already.'),
      SOMETIME,
    );
    expect(name).toHaveAttribute('aria-invalid', 'true');
  });

  it('shows what blocks the launch and who can change that, and still lets the person try', async () => {
    const api = new FakeServiceCatalogApi({
      preFlight: {
        blocked: true,
        checks: [
          ...allClear.checks,
          {
            id: 'launch-role-permissions',
            status: 'blocked',
            title: 'The launch role may do what the template needs',
            detail: 'LaunchRole-Weak may not ec2:CreateSecurityGroup.',
            fixedBy: 'platform-team',
            fix: 'Allow ec2:CreateSecurityGroup.',
          },
        ],
      },
    });
    const { user } = await open(api, deepLearning.id);
    await fillDeepLearning(user);
    await screen.findByText('3 ok, 1 blocked, 0 not checked', {}, SOMETIME);
    const checks = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .filter(text => text?.match(/^(OK|Blocked)/));
    expect(checks).toHaveLength(4);
    expect(checks[0]).toMatch(
      /^Blocked.*may not ec2:CreateSecurityGroup.*The platform team can change this/,
    );
    expect(launchButton()).toBeEnabled();
  }, 240_000);

  it('keeps the draft over a reload, but no secret value', async () => {
    const api = new FakeServiceCatalogApi();
    const { user, unmount } = await open(api, jupyterHub.id);
    await user.type(await nameField(), 'hub-1');
    await choose(user, /^Instance type/, 't3.large');
    await user.type(screen.getByLabelText(/^Administrator password/), PASSWORD);
    expect(screen.getByText('set, shown to nobody')).toBeVisible();
    unmount();

    await open(api, jupyterHub.id);
    expect(await nameField()).toHaveValue('hub-1');
    expect(screen.getByRole('textbox', { name: /^Instance type/ })).toHaveValue(
      't3.large',
    );
    expect(screen.getByLabelText(/^Administrator password/)).toHaveValue('');
    expect(screen.getByText(/This is what you wrote last time/)).toBeVisible();
    expect(
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    ).not.toContain(PASSWORD);

    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(await nameField()).toHaveValue('');
    expect(screen.getByRole('textbox', { name: /^Instance type/ })).toHaveValue(
      't3.medium',
    );
  }, 240_000);

  it('sends a secret with the launch, and nowhere else', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, jupyterHub.id);
    await user.type(await nameField(), 'hub-1');
    await user.type(screen.getByLabelText(/^Administrator password/), PASSWORD);
    await screen.findByText('free', {}, SOMETIME);
    await user.click(launchButton());
    await waitFor(() => expect(address()).toContain('/launches/'));
    expect(
      api.calls
        .filter(({ args }) => JSON.stringify(args).includes(PASSWORD))
        .map(({ method }) => method),
    ).toEqual(['createLaunch']);
    expect(
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    ).not.toContain('hub-1');
  }, 240_000);

  it('asks which portfolio to go through only when there are several', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, jupyterHub.id);
    await nameField();
    await select(user, /^Portfolio/, 'Shared research tools');
    await waitFor(() =>
      expect(api.callsOf('getLaunchForm').at(-1)?.[2]).toMatchObject({
        path: 'lpv2-shared1',
      }),
    );
  });

  it('starts from the version in the address and keeps what fits when another is chosen', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, deepLearning.id, '?version=pa-202607');
    await nameField();
    expect(api.callsOf('getLaunchForm')[0][2]).toMatchObject({
      version: 'pa-202607',
    });
    const disk = screen.getByRole('textbox', { name: /^Disk size/ });
    await user.clear(disk);
    await user.type(disk, '200');
    await select(user, /^Version/, '2026.10 (newest)');
    await waitFor(() =>
      expect(api.callsOf('getLaunchForm').at(-1)?.[2]).toMatchObject({
        version: 'pa-202610',
      }),
    );
    expect(screen.getByRole('textbox', { name: /^Disk size/ })).toHaveValue(
      '200',
    );
  }, 240_000);

  it('opens the version that a link names, whatever was written last time', async () => {
    const api = new FakeServiceCatalogApi();
    const { user, unmount } = await open(api, deepLearning.id);
    await user.type(await nameField(), 'run-1');
    unmount();

    const later = await open(api, deepLearning.id, '?version=pa-202607');
    const version = () => screen.getByRole('button', { name: /^Version/ });
    expect(await nameField()).toHaveValue('run-1');
    expect(version()).toHaveTextContent('2026.07');
    await select(later.user, /^Version/, '2026.10 (newest)');
    expect(address()).toContain('version=pa-202610');
    expect(version()).toHaveTextContent('2026.10');
  }, 240_000);

  it('takes a portfolio that can be used when the one of last time cannot any more', async () => {
    const api = new FakeServiceCatalogApi();
    const { user, unmount } = await open(api, jupyterHub.id);
    await nameField();
    await select(user, /^Portfolio/, 'Shared research tools');
    unmount();

    api.world.products = [
      {
        ...jupyterHub,
        launchPaths: jupyterHub.launchPaths.map(path =>
          path.id === 'lpv2-shared1' ? { ...path, usable: false } : path,
        ),
      },
    ];
    await open(api, jupyterHub.id);
    expect(
      await screen.findByText(
        'The portfolio that was asked for cannot be used any more. This goes through AI Research Team Portfolio.',
      ),
    ).toBeVisible();
    await nameField();
    expect(api.callsOf('getLaunchForm').at(-1)?.[2]).toMatchObject({
      path: 'lpv2-airesearch1',
    });
  });

  it('says so when a link names a version that is not offered', async () => {
    const api = new FakeServiceCatalogApi();
    await open(api, deepLearning.id, '?version=pa-gone');
    await nameField();
    expect(
      screen.getByText(
        'The version that was asked for is not offered any more. This is 2026.10.',
      ),
    ).toBeVisible();
  });

  it('sends nothing with the form of another version when that of the chosen one does not come', async () => {
    const api = new FakeServiceCatalogApi();
    const { user } = await open(api, deepLearning.id);
    await fillDeepLearning(user);
    api.fail(
      'getLaunchForm',
      await apiError(500, { name: 'Error', message: 'It broke.' }),
    );
    await select(user, /^Version/, '2026.07 (not recommended any more)');
    expect(await screen.findByText('It broke.')).toBeVisible();
    expect(launchButton()).toBeDisabled();
    await user.type(await nameField(), '{Enter}');
    expect(api.callsOf('createLaunch')).toHaveLength(0);

    api.recover('getLaunchForm');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(launchButton()).toBeEnabled());
    await user.click(launchButton());
    await waitFor(() => expect(address()).toContain('/launches/'));
    expect(api.callsOf('createLaunch')[0][1]).toMatchObject({
      versionId: 'pa-202607',
    });
  }, 240_000);

  it('repeats a failed launch under a new name, with its values and tags, at the field to change', async () => {
    const failed: Launch = {
      id: '00000000-0000-4000-8000-000000000009',
      team: 'ai-research',
      accountId: '222222222222',
      region: 'us-east-1',
      operation: 'provision',
      state: 'failed',
      requestedBy: { principalArn: 'arn', isMe: true },
      requestedAt: '2026-11-02T09:00:00.000Z',
      updatedAt: '2026-11-02T09:00:00.000Z',
      productId: deepLearning.id,
      versionId: 'pa-202607',
      pathId: 'lpv2-airesearch1',
      provisionedProductName: 'dl-ami-run-7',
      parameters: { InstanceType: 'g5.xlarge' },
      secretParameters: [],
      tags: [
        { key: 'CostCenter', value: '4712' },
        { key: 'Paper', value: '42' },
      ],
    };
    await open(
      new FakeServiceCatalogApi({ launches: [failed] }),
      deepLearning.id,
      `?launch=${failed.id}&parameter=InstanceType`,
    );
    expect(await nameField()).toHaveValue('dl-ami-run-8');
    const type = screen.getByRole('textbox', { name: /^Instance type/ });
    expect(type).toHaveValue('g5.xlarge');
    expect(type).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Version/ })).toHaveTextContent(
      '2026.07',
    );
    expect(
      screen.getByRole('button', { name: /^CostCenter/ }),
    ).toHaveTextContent('4712');
    expect(screen.getByLabelText('Key of tag 1')).toHaveValue('Paper');
  });

  it('says why a product cannot be launched instead of asking for anything', async () => {
    await open(new FakeServiceCatalogApi(), gpuDraft.id);
    expect(
      await screen.findByText(/has no launch role. The platform team/),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('says so when the person may look only', async () => {
    const [team] = storyTeams.items;
    const readers = {
      ...storyTeams,
      items: [{ ...team, may: { ...team.may, launch: false } }],
    };
    await open(new FakeServiceCatalogApi({ teams: readers }), deepLearning.id);
    expect(
      await screen.findByText(
        'Your permissions in AI Research do not include launches.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('says that there is no such product', async () => {
    await open(new FakeServiceCatalogApi(), 'prod-unknown');
    expect(await screen.findByText('It is not there')).toBeVisible();
  });
});
