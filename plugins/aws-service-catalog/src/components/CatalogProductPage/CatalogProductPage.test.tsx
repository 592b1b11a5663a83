import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProduct,
  CatalogProductsApi,
  InsightsApi,
  WhyNot,
} from 'backstage-plugin-aws-service-catalog-common';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { catalogProductsApiRef, insightsApiRef } from '../../api';

const fresh = { asOf: '2026-11-25T10:00:00.000Z', stale: false };

const version = (name: string, newest: boolean) => ({
  id: `pa-${name}`,
  name,
  type: 'CLOUD_FORMATION_TEMPLATE',
  active: true,
  deprecated: false,
  newest,
  serviceActions: [],
  version: `read-${name}`,
});

const product: CatalogProduct = {
  id: 'prod-1',
  arn: 'arn',
  name: 'Deep Learning Base AMI',
  kind: 'cloudformation',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Amazon Web Services',
  status: 'CREATED',
  imported: false,
  version: 'read-1',
  tags: [],
  versions: [version('v2', true), version('v1', false)],
  portfolios: [
    { id: 'port-1', name: 'AI Research', imported: false, constraintCount: 0 },
  ],
  tagOptions: [],
  budgets: [],
  support: { email: 'help@institute.example' },
  unavailable: [],
  ...fresh,
};

const noRadius = {
  version: 'seen-1',
  inWords: 'Two provisioned products run this version.',
  effects: [],
  total: 0,
  items: [],
  owners: [],
  accounts: [],
  teams: [],
  unread: [],
};

function open(
  apis: {
    products?: Partial<CatalogProductsApi>;
    insights?: Partial<InsightsApi>;
  },
  address = '/products/prod-1',
) {
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(new FakeServiceCatalogApi({ teams }), `/catalogs/hub${address}`, [
    [
      catalogProductsApiRef,
      unusedMethods<CatalogProductsApi>({
        getCatalogProduct: async () => product,
        ...apis.products,
      }),
    ],
    [
      insightsApiRef,
      unusedMethods<InsightsApi>({
        listCatalogProvisionedProducts: async () => ({
          ...fresh,
          items: [],
          total: 3,
          unread: [],
          facets: { products: [], teams: [], people: [], statuses: [] },
          versions: [
            {
              productId: 'prod-1',
              versionId: 'pa-v1',
              versionName: 'v1',
              total: 3,
              teams: [{ id: 'ai-research', title: 'AI Research', count: 3 }],
            },
          ],
        }),
        getBlastRadius: async () => noRadius,
        ...apis.insights,
      }),
    ],
  ]);
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('the products of a catalog', () => {
  it('are listed, sorted by the address, and lead to their pages', async () => {
    const listCatalogProducts = jest.fn(async () => ({
      ...fresh,
      items: [product],
      total: 1,
      facets: { kinds: [{ value: 'cloudformation', count: 1 }], vendors: [] },
    }));
    open({ products: { listCatalogProducts } }, '/products?sort=-created');
    const table = await screen.findByRole('table', { name: 'All products' });
    expect(
      within(table).getByRole('link', { name: product.name }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/catalogs/hub/products/prod-1'),
    );
    await userEvent.click(
      within(table).getByRole('button', { name: 'Vendor' }),
    );
    await waitFor(() =>
      expect(listCatalogProducts).toHaveBeenLastCalledWith(
        'hub',
        expect.objectContaining({ sort: 'vendor' }),
        expect.anything(),
      ),
    );
    expect(screen.getByLabelText('address')).toHaveTextContent('sort=vendor');
  });
});

describe('the page of a product for those who curate it', () => {
  it('says which version teams run, and that nobody can launch it without a role', async () => {
    open({});
    const running = await screen.findByRole('region', { name: 'Who runs it' });
    expect(
      await within(running).findByText('Version v1: 3 · not the newest'),
    ).toBeVisible();
    expect(within(running).getByText('AI Research: 3')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'Portfolios' })).getByText(
        /^No launch role: the portal launches it only if configured to/,
      ),
    ).toBeVisible();
  });

  it('deprecates a version after saying whom that touches', async () => {
    const updateVersion = jest.fn(async () => version('v1', false));
    open({ products: { updateVersion } });
    await press('Deprecate version v1');
    const asked = await screen.findByRole('dialog', {
      name: 'Deprecate version v1?',
    });
    expect(await within(asked).findByText(noRadius.inWords)).toBeVisible();
    expect(updateVersion).not.toHaveBeenCalled();
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Deprecate' }),
    );
    await waitFor(() =>
      expect(updateVersion).toHaveBeenCalledWith('hub', 'prod-1', 'pa-v1', {
        deprecated: true,
        version: 'read-v1',
      }),
    );
  });

  it('adds a version from the text of a template', async () => {
    const createVersion = jest.fn(async () => version('v3', true));
    open({ products: { createVersion } });
    await press('Add version');
    const drawer = await screen.findByRole('dialog', { name: 'Add a version' });
    const name = within(drawer).getByRole('textbox', { name: /Version name/ });
    await userEvent.type(name, 'v 3');
    await userEvent.type(
      within(drawer).getByRole('textbox', { name: /CloudFormation template/ }),
      'Resources: none',
    );
    const submit = within(drawer).getByRole('button', { name: 'Add version' });
    await userEvent.click(submit);
    expect(name).toBeInvalid();
    expect(createVersion).not.toHaveBeenCalled();
    await userEvent.clear(name);
    await userEvent.type(name, 'v3');
    await userEvent.click(submit);
    await waitFor(() =>
      expect(createVersion).toHaveBeenCalledWith(
        'hub',
        'prod-1',
        {
          name: 'v3',
          description: undefined,
          source: { template: 'Resources: none' },
          validate: true,
        },
        { idempotencyKey: expect.stringMatching(/./) },
      ),
    );
  });

  it('compares two versions', async () => {
    const compareVersions = jest.fn(async () => ({
      from: { id: 'pa-v1', name: 'v1' },
      to: { id: 'pa-v2', name: 'v2' },
      parameters: [
        {
          key: 'InstanceType',
          change: 'changed' as const,
          details: [
            { path: 'Default', before: 't3.micro', after: 'g5.xlarge' },
          ],
        },
      ],
      resources: [],
    }));
    open({ products: { compareVersions } });
    await press('Compare');
    const dialog = await screen.findByRole('dialog', {
      name: 'Compare two versions',
    });
    expect(
      await within(dialog).findByText('Default: t3.micro → g5.xlarge'),
    ).toBeVisible();
    expect(compareVersions).toHaveBeenCalledWith(
      'hub',
      'prod-1',
      'pa-v2',
      { with: 'pa-v1' },
      expect.anything(),
    );
  });

  it('names the first broken link between a person and the product', async () => {
    const whyNotPerson = jest.fn(
      async (): Promise<WhyNot> => ({
        person: 'user:default/bob',
        productId: 'prod-1',
        canLaunch: false,
        brokenAt: 'portfolio',
        inWords: 'Bob cannot launch it: his role has no access.',
        links: [
          { id: 'group', status: 'ok', title: 'Bob is in the group.' },
          {
            id: 'portfolio',
            status: 'broken',
            title: 'The role has no access to the portfolio.',
            fix: 'Give the team access.',
            fixedBy: 'platform-team',
          },
        ],
      }),
    );
    open({
      insights: { whyNotPerson },
    });
    const card = await screen.findByRole('region', {
      name: 'Why can somebody not launch it?',
    });
    await userEvent.type(
      within(card).getByRole('textbox', { name: 'Person' }),
      'bob',
    );
    await userEvent.click(
      within(card).getByRole('button', { name: 'Find out' }),
    );
    const trace = await within(card).findByRole('list', {
      name: 'From the person to the version',
    });
    const [group, portfolio] = within(trace).getAllByRole('listitem');
    expect(group).toHaveTextContent('OK');
    expect(portfolio).toHaveTextContent('Broken here');
    expect(portfolio).toHaveTextContent('Give the team access.');
    expect(whyNotPerson).toHaveBeenCalledWith('hub', {
      person: 'user:default/bob',
      product: 'prod-1',
    });
  });
});
