import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProductsApi,
  InsightsApi,
  Portfolio,
  PortfoliosApi,
  SharesApi,
  TagOptionsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { conflictError } from '../../__testUtils__/conflictError';
import {
  FakeCatalogsApi,
  hubCatalog,
} from '../../__testUtils__/FakeCatalogsApi';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { costCenter } from '../../__testUtils__/FakeTagOptionsApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import {
  catalogProductsApiRef,
  catalogsApiRef,
  insightsApiRef,
  portfoliosApiRef,
  sharesApiRef,
  tagOptionsApiRef,
} from '../../api';

const fresh = { asOf: '2026-11-25T10:00:00.000Z', stale: false };

const product = {
  id: 'prod-1',
  name: 'Deep Learning Base AMI',
  kind: 'cloudformation',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Amazon Web Services',
  constraintCount: 0,
} as const;

const radius = {
  version: 'seen-1',
  inWords: 'Nothing runs that this touches.',
  effects: [],
  total: 0,
  items: [],
  owners: [],
  accounts: [],
  teams: [],
  unread: [],
};

function open(
  portfolio: Partial<Portfolio>,
  apis: {
    portfolios?: Partial<PortfoliosApi>;
    products?: Partial<CatalogProductsApi>;
    tagOptions?: Partial<TagOptionsApi>;
    shares?: Partial<SharesApi>;
  } = {},
  may = hubCatalog.may,
) {
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(
    new FakeServiceCatalogApi({ teams }),
    '/catalogs/hub/portfolios/port-1',
    [
      [catalogsApiRef, new FakeCatalogsApi([{ ...hubCatalog, may }])],
      [
        portfoliosApiRef,
        unusedMethods<PortfoliosApi>({
          getPortfolio: async () => portfolioWith(portfolio),
          ...apis.portfolios,
        }),
      ],
      [
        catalogProductsApiRef,
        unusedMethods<CatalogProductsApi>(apis.products ?? {}),
      ],
      [tagOptionsApiRef, unusedMethods<TagOptionsApi>(apis.tagOptions ?? {})],
      [sharesApiRef, unusedMethods<SharesApi>(apis.shares ?? {})],
      [
        insightsApiRef,
        unusedMethods<InsightsApi>({ getBlastRadius: async () => radius }),
      ],
    ],
  );
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

const dialog = (name: string) => screen.findByRole('dialog', { name });

describe('a portfolio', () => {
  it('gets a product of the catalog', async () => {
    const addPortfolioProduct = jest.fn(async () => {});
    open(
      {},
      {
        portfolios: { addPortfolioProduct },
        products: {
          listCatalogProducts: async () => ({
            ...fresh,
            items: [
              { ...product, arn: 'arn', status: 'CREATED', imported: false },
            ],
            total: 1,
            facets: { kinds: [], vendors: [] },
          }),
        },
      },
    );
    await press('Add product');
    const drawer = await dialog('Add a product');
    await userEvent.click(
      await within(drawer).findByRole('radio', { name: /Deep Learning/ }),
    );
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Add product' }),
    );
    await waitFor(() =>
      expect(addPortfolioProduct).toHaveBeenCalledWith('hub', 'port-1', {
        productId: 'prod-1',
        sourcePortfolioId: undefined,
      }),
    );
  });

  it('tells what somebody else has changed, and goes on from there', async () => {
    const versions = ['v1', 'v2'];
    const updatePortfolio = jest.fn(async () => portfolioWith({}));
    updatePortfolio.mockRejectedValueOnce(
      await conflictError({ changed: [{ field: 'provider', now: 'Others' }] }),
    );
    const getPortfolio = async () =>
      portfolioWith(
        updatePortfolio.mock.calls.length === 0
          ? { version: versions[0] }
          : { version: versions[1], provider: 'Others' },
      );
    open({}, { portfolios: { getPortfolio, updatePortfolio } });
    await press('Edit');
    const drawer = await dialog('Edit details');
    const name = within(drawer).getByRole('textbox', { name: /Name/ });
    await userEvent.clear(name);
    await userEvent.type(name, 'Renamed');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Save' }));
    expect(
      await within(drawer).findByText('provider is now: Others'),
    ).toBeVisible();
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Reload' }),
    );
    await waitFor(() =>
      expect(
        within(drawer).getByRole('textbox', { name: /Provider/ }),
      ).toHaveValue('Others'),
    );
    expect(name).toHaveValue('Renamed');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(updatePortfolio).toHaveBeenLastCalledWith('hub', 'port-1', {
        version: 'v2',
        name: 'Renamed',
      }),
    );
  });

  it('is not deleted while something is in it', async () => {
    open(
      {},
      {
        portfolios: {
          listPortfolioBlockers: async () => ({
            items: [{ kind: 'product', id: 'prod-1', name: 'Deep Learning' }],
          }),
        },
      },
    );
    await press('Delete');
    const asked = await dialog('Delete AI Research Team Portfolio?');
    expect(
      await within(asked).findByText('Product: Deep Learning'),
    ).toBeVisible();
    expect(within(asked).queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('gets a launch role by name, once', async () => {
    const createConstraint = jest.fn(async () => ({
      id: 'cons-1',
      portfolioId: 'port-1',
      productId: 'prod-1',
      type: 'LAUNCH',
      inWords: '',
      status: 'AVAILABLE',
      parameters: {},
      inherited: false,
      version: 'v1',
    }));
    open({ products: [product] }, { portfolios: { createConstraint } });
    await press('Add constraint');
    const drawer = await dialog('Add a constraint');
    const submit = within(drawer).getByRole('button', {
      name: 'Add constraint',
    });
    await userEvent.click(submit);
    const role = within(drawer).getByRole('textbox', { name: /Role name/ });
    expect(role).toBeInvalid();
    await userEvent.type(role, 'LaunchRole-DL');
    await userEvent.dblClick(submit);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(createConstraint).toHaveBeenCalledTimes(1);
    expect(createConstraint).toHaveBeenCalledWith(
      'hub',
      'port-1',
      { productId: 'prod-1', type: 'LAUNCH', localRoleName: 'LaunchRole-DL' },
      { idempotencyKey: expect.stringMatching(/./) },
    );
  });

  it('gets a TagOption of the library without making it again', async () => {
    const associatePortfolioTagOption = jest.fn(async () => {});
    open(
      {},
      {
        tagOptions: {
          associatePortfolioTagOption,
          listTagOptions: async () => ({
            ...fresh,
            items: [costCenter],
          }),
        },
      },
    );
    await press('Add TagOption');
    const drawer = await dialog('Add a TagOption');
    await userEvent.type(
      within(drawer).getByRole('textbox', { name: /Key/ }),
      'CostCenter',
    );
    await userEvent.type(
      await within(drawer).findByRole('textbox', { name: /Value/ }),
      '4711',
    );
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Add TagOption' }),
    );
    await waitFor(() =>
      expect(associatePortfolioTagOption).toHaveBeenCalledWith(
        'hub',
        'port-1',
        { tagOptionId: 'tag-1' },
      ),
    );
  });

  it('is shared with an account', async () => {
    const share = {
      recipient: '222222222222',
      type: 'account',
      accepted: false,
      shareTagOptions: true,
      sharePrincipals: false,
      version: 'read-1',
    } as const;
    const sharePortfolio = jest.fn(async () => share);
    open({}, { shares: { sharePortfolio } });
    await press('Share');
    const drawer = await dialog('Share the portfolio');
    await userEvent.type(
      within(drawer).getByRole('textbox', { name: /Account id/ }),
      '222222222222',
    );
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Share' }),
    );
    await waitFor(() =>
      expect(sharePortfolio).toHaveBeenCalledWith('hub', 'port-1', {
        type: 'account',
        recipient: '222222222222',
        shareTagOptions: true,
        sharePrincipals: false,
      }),
    );
  });

  it('offers nothing that the person may not do', async () => {
    open(
      { products: [product] },
      {},
      {
        ...hubCatalog.may,
        curate: false,
        grant: false,
        constrain: false,
        share: false,
      },
    );
    expect(await screen.findByRole('region', { name: 'Access' })).toBeVisible();
    for (const name of [
      'Edit',
      'Delete',
      'Add product',
      'Give access',
      'Add constraint',
      'Share',
      'Add TagOption',
      'Add budget',
    ]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});
