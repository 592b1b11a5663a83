import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  LaunchForm,
  Plan,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import {
  FakeServiceCatalogApi,
  type FakeWorld,
} from '../../__testUtils__/FakeServiceCatalogApi';
import {
  failedHubUpdate,
  runningMachine,
  taintedHub,
} from '../../__testUtils__/provisionedStory';
import { renderPage } from '../../__testUtils__/renderPage';
import { deepLearningForm, jupyterHubForm } from '../../__testUtils__/story';

const QUERY = '?team=ai-research&region=us-east-1';

const machineForm: LaunchForm = {
  ...deepLearningForm,
  values: Object.fromEntries(
    runningMachine.parameters.map(({ key, value = '' }) => [key, value]),
  ),
};
const hubForm: LaunchForm = {
  ...jupyterHubForm,
  values: { Environment: 'prod', InstanceType: 't3.medium' },
  kept: ['AdminPassword'],
};
const plan: Plan = {
  id: 'plan-1',
  status: 'ready',
  changes: [
    {
      action: 'modify',
      logicalId: 'Instance',
      type: 'AWS::EC2::Instance',
      replacement: 'yes',
      properties: ['InstanceType'],
    },
    {
      action: 'add',
      logicalId: 'Alarm',
      type: 'AWS::CloudWatch::Alarm',
      replacement: 'no',
    },
  ],
};

const apiWith = (world: Partial<FakeWorld> = {}) =>
  new FakeServiceCatalogApi({
    provisionedProducts: [runningMachine, taintedHub],
    forms: [machineForm, hubForm],
    launches: [failedHubUpdate],
    plan,
    ...world,
  });
const open = (api: FakeServiceCatalogApi, id = runningMachine.id, more = '') =>
  renderPage(api, `/provisioned/${id}/update${QUERY}${more}`);
const changes = () =>
  within(screen.getByRole('region', { name: 'What changes' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const address = () => screen.getByLabelText('address').textContent;
const submitButton = () => screen.getByRole('button', { name: 'Update' });
const diskSize = () => screen.findByLabelText(/Disk size/);

describe('UpdatePage', () => {
  beforeEach(() => sessionStorage.clear());

  it('starts from what runs, and has nothing to send', async () => {
    open(apiWith());
    expect(await diskSize()).toHaveValue('100');
    expect(screen.getByLabelText('Version')).toHaveDisplayValue(
      '2026.07 (runs now)',
    );
    expect(screen.getByText('Nothing changes yet.')).toBeVisible();
    expect(submitButton()).toBeDisabled();
  });

  it('shows only what changes, and sends only that, once', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    const { analytics } = open(api);
    const field = await diskSize();
    await user.clear(field);
    await user.type(field, '200');
    expect(changes()).toEqual(['Disk size (GiB): 100 becomes 200']);
    const release = api.hold('createUpdate');
    await user.dblClick(submitButton());
    release();
    await waitFor(() => expect(address()).toContain('/launches/'));
    const calls = api.callsOf('createUpdate');
    expect(calls).toHaveLength(1);
    const [team, id, request, { idempotencyKey }] = calls[0];
    expect([team, id, request]).toEqual([
      'ai-research',
      'pp-machine1',
      {
        region: 'us-east-1',
        versionId: 'pa-202607',
        pathId: 'lpv2-airesearch1',
        parameters: { VolumeSize: '200' },
      },
    ]);
    expect(idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({
        action: 'update',
        subject: 'prod-deeplearning1',
      }),
    );
  });

  it('changes tags where the launch path allows it, and sends them whole', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    open(api);
    await diskSize();
    await user.click(screen.getByRole('button', { name: /^CostCenter/ }));
    await user.click(screen.getByRole('option', { name: '4712' }));
    await user.click(screen.getByRole('button', { name: 'Add a tag' }));
    await user.type(screen.getByLabelText('Key of tag 1'), 'Paper');
    await user.click(submitButton());
    expect(screen.getByLabelText('Value of tag 1')).toHaveFocus();
    await user.type(screen.getByLabelText('Value of tag 1'), '42');
    expect(changes()).toEqual([
      'Tag CostCenter: 4711 becomes 4712',
      'Tag Paper is new: 42',
    ]);
    await user.click(submitButton());
    await waitFor(() => expect(address()).toContain('/launches/'));
    expect(api.callsOf('createUpdate').map(([, , request]) => request)).toEqual(
      [
        {
          region: 'us-east-1',
          versionId: 'pa-202607',
          pathId: 'lpv2-airesearch1',
          parameters: {},
          tags: [
            { key: 'CostCenter', value: '4712' },
            { key: 'Paper', value: '42' },
          ],
        },
      ],
    );
  });

  it('puts a refusal of tags above them', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    api.fail(
      'createUpdate',
      await apiError(400, {
        name: 'InputError',
        message: 'The tag CostCenter cannot be changed.',
        field: 'tags.0.value',
      }),
    );
    open(api);
    await diskSize();
    await user.click(screen.getByRole('button', { name: /^CostCenter/ }));
    await user.click(screen.getByRole('option', { name: '4712' }));
    await user.click(submitButton());
    expect(
      within(screen.getByRole('region', { name: 'Tags' })).getByRole('alert'),
    ).toHaveTextContent('The tag CostCenter cannot be changed.');
  });

  it('puts a refusal of the version at its choice, until another is chosen', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    api.fail(
      'createUpdate',
      await apiError(404, {
        name: 'NotFoundError',
        message: 'The product has no such version.',
        field: 'versionId',
      }),
    );
    open(api, runningMachine.id, '&version=pa-202610');
    await diskSize();
    await user.click(submitButton());
    const version = screen.getByLabelText('Version');
    await waitFor(() => expect(version).toHaveFocus());
    expect(version).toHaveAccessibleDescription(
      'The product has no such version.',
    );
    await user.selectOptions(version, '2026.07 (runs now)');
    await diskSize();
    expect(
      screen.queryByText('The product has no such version.'),
    ).not.toBeInTheDocument();
  });

  it('asks for no tags where they may not change', async () => {
    open(apiWith({ forms: [{ ...machineForm, tagUpdate: false }] }));
    await diskSize();
    expect(screen.queryByRole('region', { name: 'Tags' })).toBeNull();
  });

  it('asks what another version asks for, and keeps it in the address', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    open(api);
    await diskSize();
    await user.selectOptions(
      screen.getByLabelText('Version'),
      '2026.10 (newest)',
    );
    await waitFor(() => expect(address()).toContain('version=pa-202610'));
    await waitFor(() =>
      expect(changes()).toEqual(['Version: 2026.07 becomes 2026.10']),
    );
    expect(api.callsOf('getLaunchForm').at(-1)?.[2]).toEqual({
      region: 'us-east-1',
      version: 'pa-202610',
      path: 'lpv2-airesearch1',
      provisionedProduct: 'pp-machine1',
    });
    expect(submitButton()).toBeEnabled();
  });

  it('shows what is wrong instead of sending it', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    open(api);
    const field = await diskSize();
    await user.clear(field);
    await user.type(field, '5{Enter}');
    expect(
      await screen.findByText('Correct the marked values first.'),
    ).toBeVisible();
    expect(screen.getByText('Must be between 50 and 2000 GiB')).toBeVisible();
    expect(api.callsOf('createUpdate')).toHaveLength(0);
  });

  it('puts a refusal at the field it names, until the field is changed', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    api.fail(
      'createUpdate',
      await apiError(400, {
        name: 'InputError',
        message: 'The disk cannot become smaller.',
        field: 'parameters.VolumeSize',
      }),
    );
    open(api);
    const field = await diskSize();
    await user.clear(field);
    await user.type(field, '60');
    await user.click(submitButton());
    expect(
      await screen.findByText('The disk cannot become smaller.'),
    ).toBeVisible();
    await waitFor(() => expect(field).toHaveFocus());
    await user.type(field, '0');
    expect(screen.queryByText('The disk cannot become smaller.')).toBeNull();
  });

  it('starts in the field that a failure points to', async () => {
    open(apiWith(), runningMachine.id, '&parameter=VolumeSize');
    expect(await diskSize()).toHaveFocus();
  });

  it('says why it was refused, and keeps what was typed', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    api.fail(
      'createUpdate',
      await apiError(409, {
        name: 'ConflictError',
        message: 'An update is running.',
      }),
    );
    open(api);
    const field = await diskSize();
    await user.clear(field);
    await user.type(field, '200');
    await user.click(submitButton());
    expect(await screen.findByText('An update is running.')).toBeVisible();
    expect(field).toHaveValue('200');
  });
});

describe('secret values', () => {
  it('keep their value unless a new one is typed', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    open(api, taintedHub.id);
    const secret = await screen.findByLabelText(/Administrator password/, {
      selector: 'input',
    });
    expect(secret).toHaveValue('');
    expect(
      screen.getByText('Keeps its value unless you type a new one'),
    ).toBeVisible();
    expect(
      screen.getByText(/Submitting applies the same version and values again/),
    ).toBeVisible();

    await user.type(secret, 'a new long password');
    expect(changes()).toEqual(['Administrator password: a new secret value']);
    await user.click(submitButton());
    await waitFor(() => expect(address()).toContain('/launches/'));
    expect(api.callsOf('createUpdate')[0][2].parameters).toEqual({
      AdminPassword: 'a new long password',
    });
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('password');
  });

  it('of a failed change have to be typed again; its other values are there', async () => {
    open(apiWith(), taintedHub.id, `&launch=${failedHubUpdate.id}`);
    expect(
      await screen.findByText(/Secret values of the failed change/),
    ).toBeVisible();
    expect(changes()).toEqual(['Instance type: t3.medium becomes m6i.large']);
  });
});

describe('the preview', () => {
  const preview = () => within(screen.getByRole('region', { name: 'Preview' }));
  const openWithChange = async (api: FakeServiceCatalogApi) => {
    const rendered = open(api, runningMachine.id, '&version=pa-202610');
    await diskSize();
    return rendered;
  };

  it('warns of what would be replaced, and is dropped before the update', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    await openWithChange(api);
    await user.click(
      screen.getByRole('button', { name: 'Preview the changes' }),
    );
    expect(
      await preview().findByText(/1 resource would be replaced/),
    ).toBeVisible();
    expect(preview().getByText('is added')).toBeVisible();
    expect(preview().getByText('changes: InstanceType')).toBeVisible();
    expect(api.callsOf('createPlan')[0][2]).toMatchObject({
      versionId: 'pa-202610',
    });

    await user.click(submitButton());
    await waitFor(() => expect(address()).toContain('/launches/'));
    const order = api.calls
      .map(({ method }) => method)
      .filter(method => method === 'deletePlan' || method === 'createUpdate');
    expect(order).toEqual(['deletePlan', 'createUpdate']);
  });

  it('waits until AWS has worked it out', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    try {
      const api = apiWith({
        plan: { id: 'plan-1', status: 'making', changes: [] },
      });
      await openWithChange(api);
      await user.click(
        screen.getByRole('button', { name: 'Preview the changes' }),
      );
      expect(
        await preview().findByText(/AWS is working out/),
      ).toBeInTheDocument();
      api.world.plan = { id: 'plan-1', status: 'no-changes', changes: [] };
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(
        await preview().findByText('AWS would change no resource.'),
      ).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });

  it('says when the values have changed since, and drops the old plan for a new one', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    await openWithChange(api);
    await user.click(
      screen.getByRole('button', { name: 'Preview the changes' }),
    );
    await preview().findByText(/1 resource would be replaced/);
    const field = await diskSize();
    await user.clear(field);
    await user.type(field, '200');
    expect(
      await preview().findByText(/You changed something since/),
    ).toBeVisible();
    await user.click(preview().getByRole('button', { name: 'Preview again' }));
    await waitFor(() => expect(api.callsOf('createPlan')).toHaveLength(2));
    expect(api.callsOf('deletePlan')).toHaveLength(1);
    await waitFor(() =>
      expect(preview().queryByText(/You changed something since/)).toBeNull(),
    );
  });

  it('is dropped when the page is left', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    await openWithChange(api);
    await user.click(
      screen.getByRole('button', { name: 'Preview the changes' }),
    );
    await preview().findByText(/1 resource would be replaced/);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(api.callsOf('deletePlan')).toHaveLength(1));
  });

  it('is dropped, too, when the page is left before AWS has answered', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    await openWithChange(api);
    const answer = api.hold('createPlan');
    await user.click(
      screen.getByRole('button', { name: 'Preview the changes' }),
    );
    await waitFor(() => expect(api.callsOf('createPlan')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(address()).not.toContain('/update'));
    expect(api.callsOf('deletePlan')).toHaveLength(0);
    answer();
    await waitFor(() =>
      expect(api.callsOf('deletePlan')[0]?.slice(1)).toEqual([
        runningMachine.id,
        'plan-1',
        { region: 'us-east-1' },
      ]),
    );
  });

  it('says what AWS says when it cannot be made', async () => {
    const user = userEvent.setup();
    const api = apiWith({
      plan: {
        id: 'plan-1',
        status: 'failed',
        message: 'Template error: no such parameter',
        changes: [],
      },
    });
    await openWithChange(api);
    await user.click(
      screen.getByRole('button', { name: 'Preview the changes' }),
    );
    expect(
      await preview().findByText('Template error: no such parameter'),
    ).toBeVisible();
    expect(submitButton()).toBeEnabled();
  });

  it('is not offered where the product allows none', async () => {
    open(
      apiWith({
        provisionedProducts: [
          { ...runningMachine, may: { ...runningMachine.may, plan: false } },
        ],
      }),
    );
    expect(
      await screen.findByText('This product allows no preview.'),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Preview the changes' }),
    ).toBeNull();
  });
});

describe('an update that is not possible', () => {
  it('is said with its reason', async () => {
    open(
      apiWith({
        provisionedProducts: [
          {
            ...runningMachine,
            may: {
              update: false,
              terminate: true,
              plan: false,
              why: 'AWS does not update what is in this state.',
            },
          },
        ],
      }),
    );
    expect(
      await screen.findByText('AWS does not update what is in this state.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Update' })).toBeNull();
  });

  it('shows blocks, then what is wrong', async () => {
    const api = apiWith();
    const release = api.hold('getProvisionedProduct');
    open(api, 'pp-gone');
    await screen.findByRole('heading', { name: 'Update' });
    expect(screen.getByRole('status', { busy: true })).toBeVisible();
    release();
    expect(await screen.findByText('It is not there')).toBeVisible();
  });

  it('says that the form cannot be read, and tries again', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    api.fail(
      'getLaunchForm',
      await apiError(500, { name: 'Error', message: 'No form today.' }),
    );
    open(api);
    expect(await screen.findByText('No form today.')).toBeVisible();
    api.recover('getLaunchForm');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await diskSize()).toBeVisible();
  });
});
