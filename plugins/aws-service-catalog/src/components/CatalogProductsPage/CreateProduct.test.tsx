import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProduct,
  CatalogProductsApi,
  CreateProductRequest,
  InsightsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import {
  aiResearchPortfolio,
  FakePortfoliosApi,
} from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import {
  catalogProductsApiRef,
  insightsApiRef,
  portfoliosApiRef,
} from '../../api';

const fresh = { asOf: '2026-11-25T10:00:00.000Z', stale: false };

function productOf(request: CreateProductRequest): CatalogProduct {
  return {
    id: 'prod-new',
    arn: 'arn',
    name: request.name,
    kind: request.kind ?? 'cloudformation',
    type: 'EXTERNAL',
    vendor: request.vendor,
    status: 'CREATED',
    imported: false,
    version: 'read-1',
    tags: [],
    versions: [],
    portfolios: [],
    tagOptions: [],
    budgets: [],
    support: {},
    unavailable: [],
    ...fresh,
  };
}

/** Opens the form; `asked` are the requests to create a product, which `refusal` refuses. */
async function openForm(refusal?: Error) {
  const asked: CreateProductRequest[] = [];
  const portfolios = new FakePortfoliosApi();
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(new FakeServiceCatalogApi({ teams }), '/catalogs/hub/products', [
    [
      catalogProductsApiRef,
      unusedMethods<CatalogProductsApi>({
        listCatalogProducts: async () => ({
          ...fresh,
          items: [],
          total: 0,
          facets: { kinds: [], vendors: [] },
        }),
        createCatalogProduct: async (_catalog, request) => {
          asked.push(request);
          if (refusal) throw refusal;
          return productOf(request);
        },
        getCatalogProduct: async () => productOf(asked[0]),
      }),
    ],
    [portfoliosApiRef, portfolios.api],
    // The page of the product asks who runs it, which these tests need no answer to.
    [
      insightsApiRef,
      unusedMethods<InsightsApi>({
        listCatalogProvisionedProducts: () => new Promise(() => {}),
      }),
    ],
  ]);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Create product' }),
  );
  const drawer = within(
    await screen.findByRole('dialog', { name: 'Create a product' }),
  );
  const write = async (label: RegExp | string, text: string) => {
    await userEvent.click(drawer.getByRole('textbox', { name: label }));
    await userEvent.paste(text);
  };
  const submit = () =>
    userEvent.click(drawer.getByRole('button', { name: 'Create product' }));
  await write(/^Name/, 'Genome pipeline');
  await write(/^Vendor/, 'Platform team');
  await write(/^Version name/, 'v1');
  return { asked, portfolios, drawer, write, submit };
}

describe('creating a product', () => {
  it('makes one of CloudFormation from the text of a template', async () => {
    const { asked, drawer, write, submit } = await openForm();
    expect(drawer.getByRole('radio', { name: 'CloudFormation' })).toBeChecked();
    await write(/CloudFormation template/, 'Resources: {}\n');
    await submit();
    expect(
      await screen.findByRole('heading', { name: 'Genome pipeline' }),
    ).toBeVisible();
    expect(asked).toEqual([
      {
        name: 'Genome pipeline',
        vendor: 'Platform team',
        kind: 'cloudformation',
        support: {},
        tags: [],
        version: {
          name: 'v1',
          source: { template: 'Resources: {}\n' },
          validate: true,
        },
      },
    ]);
  });

  it.each([
    { kind: 'terraform', chosen: 'HCP Terraform', needs: /organization/ },
    {
      kind: 'external',
      chosen: 'An engine of your own',
      needs: /type External/,
    },
  ])(
    'makes one of $kind from the address of an archive alone',
    async ({ kind, chosen, needs }) => {
      const { asked, drawer, write, submit } = await openForm();
      await write(/CloudFormation template/, 'Resources: {}');
      const radio = drawer.getByRole('radio', { name: chosen });
      expect(radio).toHaveAccessibleDescription(needs);
      await userEvent.click(radio);
      expect(
        drawer.queryByRole('textbox', { name: /CloudFormation template/ }),
      ).not.toBeInTheDocument();
      expect(
        drawer.queryByRole('group', { name: 'Template' }),
      ).not.toBeInTheDocument();
      const address = drawer.getByRole('textbox', {
        name: /Address of the archive/,
      });
      // Nothing of the template stays.
      expect(address).toHaveValue('');
      await write(/Address of the archive/, 's3://bucket/genome.tar.gz');
      await submit();
      expect(address).toBeInvalid();
      expect(asked).toEqual([]);
      await userEvent.clear(address);
      const templateUrl = 'https://bucket.s3.amazonaws.com/genome.tar.gz';
      await write(/Address of the archive/, templateUrl);
      await submit();
      await screen.findByRole('heading', { name: 'Genome pipeline' });
      expect(asked).toEqual([
        expect.objectContaining({
          kind,
          version: { name: 'v1', source: { templateUrl }, validate: false },
        }),
      ]);
    },
  );

  it('takes a template from a file', async () => {
    const { drawer } = await openForm();
    const files = drawer.getByLabelText('Take it from a file', {
      selector: 'input',
    });
    await userEvent.upload(
      files,
      new File(['Resources:\n'], 'genome.yaml', { type: 'text/yaml' }),
    );
    await waitFor(() =>
      expect(
        drawer.getByRole('textbox', { name: /CloudFormation template/ }),
      ).toHaveValue('Resources:\n'),
    );
    await userEvent.upload(
      files,
      new File(['#'.repeat(1_000_001)], 'large.yaml', { type: 'text/yaml' }),
    );
    expect(await drawer.findByText(/larger than 1 MB/)).toBeVisible();
  });

  it('puts it into a portfolio of the catalog, with support and tags', async () => {
    const { asked, portfolios, drawer, write, submit } = await openForm();
    await write(/CloudFormation template/, 'Resources: {}');
    await write('Support by e-mail', 'help@institute.example');
    await userEvent.click(drawer.getByRole('button', { name: 'Add a tag' }));
    await write('Key of tag 1', 'cost-center');
    await write('Value of tag 1', '42');
    await userEvent.click(drawer.getByLabelText('Portfolio'));
    await userEvent.click(
      await screen.findByRole('option', { name: aiResearchPortfolio.name }),
    );
    expect(portfolios.queries).toContainEqual(
      expect.objectContaining({ filter: ['origin=own'] }),
    );
    await submit();
    await screen.findByRole('heading', { name: 'Genome pipeline' });
    expect(asked).toEqual([
      expect.objectContaining({
        support: { email: 'help@institute.example' },
        tags: [{ key: 'cost-center', value: '42' }],
        portfolioId: aiResearchPortfolio.id,
      }),
    ]);
  });

  it.each([
    { field: 'version.source.template', label: /CloudFormation template/ },
    { field: 'support.email', label: 'Support by e-mail' },
    { field: 'name', label: /^Name/ },
  ])(
    'says at the field what the server refuses of $field',
    async ({ field, label }) => {
      const message = 'AWS does not accept that.';
      const { drawer, write, submit } = await openForm(
        await apiError(400, { name: 'InputError', message, field }),
      );
      await write(/CloudFormation template/, 'Resources: {}');
      await submit();
      await waitFor(() =>
        expect(drawer.getByRole('textbox', { name: label })).toBeInvalid(),
      );
      expect(
        drawer.getByRole('textbox', { name: label }),
      ).toHaveAccessibleDescription(message);
      expect(drawer.getAllByText(message)).toHaveLength(1);
    },
  );

  it.each([
    { field: 'kind', at: 'What runs it' },
    { field: 'tags.0.key', at: 'Tags' },
  ])(
    'says at the choice what the server refuses of $field',
    async ({ field, at }) => {
      const message = 'AWS does not accept that.';
      const { drawer, write, submit } = await openForm(
        await apiError(400, { name: 'InputError', message, field }),
      );
      await write(/CloudFormation template/, 'Resources: {}');
      await submit();
      const group = within(drawer.getByRole('group', { name: at }));
      expect(await group.findByText(message)).toBeVisible();
    },
  );

  it('says at the portfolio that the server does not let it be changed', async () => {
    const message = 'This portfolio belongs to another account.';
    const field = 'portfolioId';
    const { drawer, write, submit } = await openForm(
      await apiError(400, { name: 'InputError', message, field }),
    );
    await write(/CloudFormation template/, 'Resources: {}');
    await submit();
    await waitFor(() =>
      expect(drawer.getByLabelText('Portfolio')).toHaveAccessibleDescription(
        message,
      ),
    );
  });
});
