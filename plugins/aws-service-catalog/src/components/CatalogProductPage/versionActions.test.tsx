import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProductsApi,
  ServiceActionsApi,
  ServiceActionSummary,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import {
  catalogProductWith,
  insightsWith,
} from '../../__testUtils__/curationStory';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import {
  catalogProductsApiRef,
  insightsApiRef,
  serviceActionsApiRef,
} from '../../api';

const fresh = { asOf: '2026-11-25T10:00:00.000Z', stale: false };

const restart: ServiceActionSummary = {
  id: 'act-restart',
  name: 'Restart',
  description: 'Turns the machine off and on',
};
const snapshot: ServiceActionSummary = { id: 'act-snapshot', name: 'Snapshot' };

const productWith = (serviceActions: ServiceActionSummary[]) => {
  const { versions, ...product } = catalogProductWith();
  return {
    ...product,
    versions: versions.map(version => ({ ...version, serviceActions })),
  };
};

/** The product and its service actions in memory: what is attached shows up when the product is read again. */
function open(
  attached: ServiceActionSummary[],
  {
    offered = [restart, snapshot],
    methods = {},
  }: {
    offered?: ServiceActionSummary[];
    methods?: Partial<ServiceActionsApi>;
  } = {},
) {
  let present = attached;
  const attachServiceAction = jest.fn<
    Promise<void>,
    Parameters<ServiceActionsApi['attachServiceAction']>
  >(async (_catalog, _product, _version, id) => {
    present = [...present, ...offered.filter(action => action.id === id)];
  });
  const detachServiceAction = jest.fn<
    Promise<void>,
    Parameters<ServiceActionsApi['detachServiceAction']>
  >(async (_catalog, _product, _version, id) => {
    present = present.filter(action => action.id !== id);
  });
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(
    new FakeServiceCatalogApi({ teams }),
    '/catalogs/hub/products/prod-1',
    [
      [
        catalogProductsApiRef,
        unusedMethods<CatalogProductsApi>({
          getCatalogProduct: async () => productWith(present),
        }),
      ],
      [insightsApiRef, insightsWith()],
      [
        serviceActionsApiRef,
        unusedMethods<ServiceActionsApi>({
          listServiceActions: async () => ({ ...fresh, items: offered }),
          attachServiceAction,
          detachServiceAction,
          ...methods,
        }),
      ],
    ],
  );
  return { attachServiceAction, detachServiceAction };
}

async function openDialog() {
  const name = 'Service actions of version v1';
  await userEvent.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog', { name }));
}

describe('the service actions of a version', () => {
  it('are attached, which shows on the page', async () => {
    const { attachServiceAction } = open([]);
    const dialog = await openDialog();
    const box = await dialog.findByRole('checkbox', { name: 'Restart' });
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription('Turns the machine off and on');
    await userEvent.click(box);
    await waitFor(() => expect(box).toBeChecked());
    expect(attachServiceAction).toHaveBeenCalledWith(
      'hub',
      'prod-1',
      'pa-v1',
      'act-restart',
    );
    expect(
      dialog.getByRole('checkbox', { name: 'Snapshot' }),
    ).not.toBeChecked();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(await screen.findByText('Service actions: Restart')).toBeVisible();
  });

  it('are detached', async () => {
    const { detachServiceAction } = open([restart, snapshot]);
    const dialog = await openDialog();
    const box = await dialog.findByRole('checkbox', { name: 'Snapshot' });
    expect(box).toBeChecked();
    await userEvent.click(box);
    const asked = await screen.findByRole('dialog', {
      name: 'Take Snapshot off version v1?',
    });
    expect(detachServiceAction).not.toHaveBeenCalled();
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Take off' }),
    );
    await waitFor(() => expect(box).not.toBeChecked());
    expect(detachServiceAction).toHaveBeenCalledWith(
      'hub',
      'prod-1',
      'pa-v1',
      'act-snapshot',
    );
    expect(dialog.getByRole('checkbox', { name: 'Restart' })).toBeChecked();
  });

  it('show what was done while the product is not read again', async () => {
    const attachServiceAction = jest.fn(async () => {});
    open([], { methods: { attachServiceAction } });
    const dialog = await openDialog();
    const box = await dialog.findByRole('checkbox', { name: 'Restart' });
    await userEvent.click(box);
    await waitFor(() => expect(box).toBeEnabled());
    expect(box).toBeChecked();
    expect(attachServiceAction).toHaveBeenCalledTimes(1);
  });

  it('stay as they were when AWS refuses, with the reason', async () => {
    open([], {
      methods: {
        attachServiceAction: async () => {
          throw await apiError(403, {
            name: 'NotAllowedError',
            message: 'The role PortalCurator may not attach service actions',
          });
        },
      },
    });
    const dialog = await openDialog();
    const box = await dialog.findByRole('checkbox', { name: 'Restart' });
    await userEvent.click(box);
    expect(
      await dialog.findByText(
        'The role PortalCurator may not attach service actions',
      ),
    ).toBeVisible();
    expect(box).not.toBeChecked();
    expect(box).toBeEnabled();
  });

  it('lead to where they are made when there is none', async () => {
    open([], { offered: [] });
    const dialog = await openDialog();
    expect(
      await dialog.findByText('There is no service action in this catalog.'),
    ).toBeVisible();
    expect(
      dialog.getByRole('link', {
        name: 'Open the service actions of this catalog',
      }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/catalogs/hub/service-actions'),
    );
  });
});
