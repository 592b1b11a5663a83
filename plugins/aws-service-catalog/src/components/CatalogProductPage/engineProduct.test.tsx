import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CreateVersionRequest } from 'backstage-plugin-aws-service-catalog-common';
import { catalogProductWith } from '../../__testUtils__/curationStory';
import { renderCatalogProduct } from '../../__testUtils__/renderCatalogProduct';

const [version] = catalogProductWith().versions;
const versions = ['v2', 'v1'].map(name => ({
  ...version,
  id: `pa-${name}`,
  name,
  type: 'EXTERNAL',
  newest: name === 'v2',
}));

describe('the page of a product that an engine runs', () => {
  it('says in words what kind it is', async () => {
    renderCatalogProduct({
      products: {
        getCatalogProduct: async () =>
          catalogProductWith({ kind: 'external', type: 'EXTERNAL', versions }),
      },
    });
    expect(
      await screen.findByText('External · Amazon Web Services'),
    ).toBeVisible();
  });

  it('compares the parameters of its versions, and says why not what they create', async () => {
    renderCatalogProduct({
      products: {
        getCatalogProduct: async () =>
          catalogProductWith({ kind: 'external', type: 'EXTERNAL', versions }),
        compareVersions: async () => ({
          from: { id: 'pa-v1', name: 'v1' },
          to: { id: 'pa-v2', name: 'v2' },
          parameters: [{ key: 'genome_size', change: 'added' }],
          resources: [],
          unavailable: 'AWS does not give out the text of both templates',
        }),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Compare' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Compare two versions' }),
    );
    expect(await dialog.findByText('genome_size')).toBeVisible();
    expect(dialog.getByText(/archives that an engine runs/)).toBeVisible();
    expect(dialog.queryByText(/does not give out/)).not.toBeInTheDocument();
  });

  it('takes a new version from the address of an archive alone', async () => {
    const asked: CreateVersionRequest[] = [];
    renderCatalogProduct({
      products: {
        getCatalogProduct: async () =>
          catalogProductWith({
            kind: 'terraform',
            type: 'TERRAFORM_CLOUD',
            versions,
          }),
        createVersion: async (_catalog, _product, request) => {
          asked.push(request);
          return versions[0];
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add version' }),
    );
    const drawer = within(
      await screen.findByRole('dialog', { name: 'Add a version' }),
    );
    expect(drawer.queryByRole('radio')).not.toBeInTheDocument();
    await userEvent.type(
      drawer.getByRole('textbox', { name: /Version name/ }),
      'v3',
    );
    const templateUrl = 'https://bucket.s3.amazonaws.com/genome.tar.gz';
    await userEvent.click(
      drawer.getByRole('textbox', { name: /Address of the archive/ }),
    );
    await userEvent.paste(templateUrl);
    await userEvent.click(drawer.getByRole('button', { name: 'Add version' }));
    await waitFor(() =>
      expect(asked).toEqual([
        { name: 'v3', source: { templateUrl }, validate: false },
      ]),
    );
  });
});
