import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Catalog,
  ServiceAction,
  ServiceActionsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { conflictError } from '../../__testUtils__/conflictError';
import {
  FakeCatalogsApi,
  hubCatalog,
} from '../../__testUtils__/FakeCatalogsApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { catalogsApiRef, serviceActionsApiRef } from '../../api';

const restart: ServiceAction = {
  id: 'act-restart',
  name: 'Restart',
  description: 'Turns the machine off and on',
  definition: {
    documentName: 'AWS-RestartEC2Instance',
    documentVersion: '1',
    assumeRole: 'LAUNCH_ROLE',
    parameters: [
      { name: 'InstanceId', type: 'TARGET' },
      { name: 'Wait', type: 'TEXT_VALUE', value: '5' },
    ],
  },
  versions: [],
  version: 'read-1',
};

const snapshot: ServiceAction = {
  id: 'act-snapshot',
  name: 'Snapshot',
  definition: {
    documentName: 'Institute-Snapshot',
    documentVersion: '$DEFAULT',
    assumeRole: 'arn:aws:iam::111111111111:role/SnapshotMaker',
  },
  versions: [
    {
      productId: 'prod-1',
      productName: 'Deep Learning Base AMI',
      versionId: 'pa-1',
      versionName: 'v2',
    },
  ],
  version: 'read-2',
};

const listOf = (items: ServiceAction[]) => ({
  asOf: '2026-11-25T10:00:00.000Z',
  stale: false,
  items: items.map(({ id, name, description }) => ({ id, name, description })),
});

function open(
  methods: Partial<ServiceActionsApi> = {},
  {
    address = '',
    actions = [restart, snapshot],
    catalog = hubCatalog,
  }: { address?: string; actions?: ServiceAction[]; catalog?: Catalog } = {},
) {
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(
    new FakeServiceCatalogApi({ teams }),
    `/catalogs/hub/service-actions${address}`,
    [
      [catalogsApiRef, new FakeCatalogsApi([catalog])],
      [
        serviceActionsApiRef,
        unusedMethods<ServiceActionsApi>({
          listServiceActions: async () => listOf(actions),
          getServiceAction: async (_, id) => {
            const found = actions.find(action => action.id === id);
            if (found) return found;
            throw await apiError(404, {
              name: 'NotFoundError',
              message: `There is no service action '${id}' in this catalog`,
            });
          },
          ...methods,
        }),
      ],
    ],
  );
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));
const field = (name: RegExp) => screen.findByRole('textbox', { name });
const expectAddress = (text: string) =>
  waitFor(() =>
    expect(screen.getByLabelText('address')).toHaveTextContent(text),
  );

describe('the service actions of a catalog', () => {
  it('are one of the pages of curators, with document and role of each', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Service actions' });
    const row = (name: RegExp) => within(table).findByRole('row', { name });
    expect(
      await row(
        /Restart.*Turns the machine.*AWS-RestartEC2Instance · 1.*launch role/,
      ),
    ).toBeVisible();
    expect(
      await row(/Snapshot.*Institute-Snapshot · \$DEFAULT.*SnapshotMaker/),
    ).toBeVisible();
    expect(
      within(
        screen.getByRole('navigation', { name: 'Service Catalog pages' }),
      ).getByRole('link', { name: 'Service actions' }),
    ).toHaveAttribute('aria-current', 'page');
    await userEvent.click(
      within(table).getByRole('link', { name: 'Snapshot' }),
    );
    await expectAddress('/catalogs/hub/service-actions/act-snapshot');
  });

  it('are found by words of name and description, which the address keeps', async () => {
    open({}, { address: '?search=machine off' });
    expect(await screen.findByText('1 service action')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Snapshot' })).toBeNull();
    const search = screen.getByRole('searchbox');
    await userEvent.clear(search);
    await userEvent.type(search, 'nothing such');
    await press('Show all');
    expect(await screen.findByText('2 service actions')).toBeVisible();
    expect(screen.getByLabelText('address')).not.toHaveTextContent('search');
  });

  it('are shown some at a time', async () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      ...snapshot,
      id: `act-${index}`,
      name: `Action ${index}`,
    }));
    open({}, { actions: many });
    await screen.findByText('21 service actions');
    expect(screen.queryByRole('link', { name: 'Action 20' })).toBeNull();
    await press('Show more');
    expect(screen.getByRole('link', { name: 'Action 20' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('are still listed when the definition of one cannot be read', async () => {
    open({
      getServiceAction: async () => {
        throw await apiError(400, { name: 'InputError', message: 'No.' });
      },
    });
    expect(await screen.findByRole('link', { name: 'Restart' })).toBeVisible();
    expect(
      (await screen.findAllByText('Could not be read')).length,
    ).toBeGreaterThan(0);
  });

  it('say what to do when there is none', async () => {
    open({}, { actions: [] });
    expect(
      await screen.findByText('There is no service action yet'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Create service action' }),
    ).toBeVisible();
  });

  it('can be read again after a failure', async () => {
    const listServiceActions = jest.fn(async () => listOf([restart]));
    listServiceActions.mockRejectedValueOnce(
      await apiError(403, {
        name: 'NotAllowedError',
        message: 'The role PortalCurator may not list service actions',
      }),
    );
    open({ listServiceActions });
    expect(
      await screen.findByText(
        'The role PortalCurator may not list service actions',
      ),
    ).toBeVisible();
    await press('Try again');
    expect(await screen.findByRole('link', { name: 'Restart' })).toBeVisible();
  });

  it('are changed only by those who may curate', async () => {
    const catalog = {
      ...hubCatalog,
      may: { ...hubCatalog.may, curate: false },
    };
    open({}, { address: '/act-restart', catalog });
    await screen.findByText('AWS-RestartEC2Instance');
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    await userEvent.click(
      screen.getAllByRole('link', { name: 'Service actions' })[0],
    );
    await screen.findByText('2 service actions');
    expect(
      screen.queryByRole('button', { name: 'Create service action' }),
    ).toBeNull();
  });
});

describe('a new service action', () => {
  it('needs a name, a document and names of parameters, and opens its page', async () => {
    const createServiceAction = jest.fn(async () => restart);
    open({ createServiceAction });
    await press('Create service action');
    const drawer = await screen.findByRole('dialog');
    const submit = within(drawer).getByRole('button', {
      name: 'Create service action',
    });
    await press('Add parameter');
    await userEvent.click(submit);
    expect(await field(/^Name\W*$/)).toBeInvalid();
    expect(screen.getByLabelText(/^SSM Automation document/)).toBeInvalid();
    expect(
      within(drawer).getByText('Every parameter needs a name of its own.'),
    ).toBeVisible();
    expect(createServiceAction).not.toHaveBeenCalled();

    await userEvent.type(await field(/^Name\W*$/), 'Restart');
    await userEvent.type(
      screen.getByLabelText(/^SSM Automation document/),
      'AWS-RestartEC2Instance',
    );
    await userEvent.type(await field(/Name of parameter 1/), 'InstanceId');
    await userEvent.click(submit);
    await expectAddress('/catalogs/hub/service-actions/act-restart');
    expect(createServiceAction).toHaveBeenCalledWith(
      'hub',
      {
        name: 'Restart',
        description: undefined,
        definition: {
          documentName: 'AWS-RestartEC2Instance',
          documentVersion: '$DEFAULT',
          assumeRole: 'LAUNCH_ROLE',
          parameters: [{ name: 'InstanceId', type: 'TARGET' }],
        },
      },
      { idempotencyKey: expect.stringMatching(/./) },
    );
  });

  it('says at the document what AWS does not accept', async () => {
    open({
      createServiceAction: async () => {
        throw await apiError(400, {
          name: 'InputError',
          message: 'AWS does not accept the definition',
          field: 'definition',
        });
      },
    });
    await press('Create service action');
    await userEvent.type(await field(/^Name\W*$/), 'Restart');
    const documentName = screen.getByLabelText(/^SSM Automation document/);
    await userEvent.type(documentName, 'Nothing');
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Create service action',
      }),
    );
    await waitFor(() => expect(documentName).toBeInvalid());
    expect(documentName).toHaveAccessibleDescription(
      'AWS does not accept the definition',
    );
  });
});

describe('the page of a service action', () => {
  it('tells what it runs, and leads to the products that have it', async () => {
    open({}, { address: '/act-snapshot' });
    const versions = await screen.findByRole('region', {
      name: 'Where it can be run',
    });
    expect(
      within(versions).getByRole('link', { name: 'Deep Learning Base AMI' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/catalogs/hub/products/prod-1'),
    );
    expect(within(versions).getByText('Version v2')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'What it runs' })).getByText(
        'Institute-Snapshot',
      ),
    ).toBeVisible();
  });

  it('tells where parameters get their values, and how to attach it', async () => {
    open({}, { address: '/act-restart' });
    expect(
      await screen.findByText('InstanceId: the resource that it runs on'),
    ).toBeVisible();
    expect(screen.getByText('Wait = 5')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open all products' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/catalogs/hub/products'),
    );
  });

  it('says so when there is no such service action', async () => {
    open({}, { address: '/act-gone' });
    expect(
      await screen.findByText(
        "There is no service action 'act-gone' in this catalog",
      ),
    ).toBeVisible();
  });

  it('sends what was edited alone, with the definition as a whole', async () => {
    const updateServiceAction = jest.fn(async () => restart);
    open({ updateServiceAction }, { address: '/act-restart' });
    await press('Edit');
    await userEvent.click(
      await screen.findByRole('radio', { name: 'A certain role' }),
    );
    const role = await field(/ARN of the role/);
    await userEvent.type(role, 'Automation');
    await press('Save');
    expect(role).toBeInvalid();
    await userEvent.clear(role);
    await userEvent.type(role, 'arn:aws:iam::111111111111:role/Automation');
    await press('Remove parameter Wait');
    await press('Save');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(updateServiceAction).toHaveBeenCalledWith('hub', 'act-restart', {
      version: 'read-1',
      definition: {
        documentName: 'AWS-RestartEC2Instance',
        documentVersion: '1',
        assumeRole: 'arn:aws:iam::111111111111:role/Automation',
        parameters: [{ name: 'InstanceId', type: 'TARGET' }],
      },
    });
  });

  it('lets somebody go on from what another has changed meanwhile', async () => {
    const updateServiceAction = jest.fn(async () => restart);
    updateServiceAction.mockRejectedValueOnce(
      await conflictError({
        changed: [{ field: 'description', now: 'Restarts it' }],
      }),
    );
    let present = restart;
    open(
      { updateServiceAction, getServiceAction: async () => present },
      { address: '/act-restart' },
    );
    await press('Edit');
    const name = await field(/^Name\W*$/);
    await userEvent.clear(name);
    await userEvent.type(name, 'Reboot');
    await press('Save');
    present = { ...restart, description: 'Restarts it', version: 'read-9' };
    await press('Reload');
    await waitFor(async () =>
      expect(await field(/^Description/)).toHaveValue('Restarts it'),
    );
    await press('Save');
    await waitFor(() =>
      expect(updateServiceAction).toHaveBeenLastCalledWith(
        'hub',
        'act-restart',
        { version: 'read-9', name: 'Reboot' },
      ),
    );
  });

  it('is deleted after a question, and leads back to the others', async () => {
    const deleteServiceAction = jest.fn(async () => undefined);
    open({ deleteServiceAction }, { address: '/act-restart' });
    await press('Delete');
    const dialog = await screen.findByRole('dialog', {
      name: 'Delete Restart?',
    });
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Delete' }),
    );
    await screen.findByText('2 service actions');
    expect(deleteServiceAction).toHaveBeenCalledWith('hub', 'act-restart');
  });

  it('cannot be deleted while versions have it, which are named', async () => {
    open({}, { address: '/act-snapshot' });
    await press('Delete');
    const dialog = await screen.findByRole('dialog', {
      name: 'Delete Snapshot?',
    });
    expect(
      await within(dialog).findByText('Version: Deep Learning Base AMI v2'),
    ).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: 'Delete' })).toBeNull();
  });
});
