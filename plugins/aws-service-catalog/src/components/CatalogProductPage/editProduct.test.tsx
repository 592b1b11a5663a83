import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProduct,
  CatalogProductsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { conflictError } from '../../__testUtils__/conflictError';
import { catalogProductWith } from '../../__testUtils__/curationStory';
import { renderCatalogProduct } from '../../__testUtils__/renderCatalogProduct';

type Update = CatalogProductsApi['updateCatalogProduct'];

/** A product that keeps what it is told, as the server does. */
function productInMemory(fields: Partial<CatalogProduct>) {
  const world = { product: catalogProductWith(fields) };
  const updateCatalogProduct = jest.fn<ReturnType<Update>, Parameters<Update>>(
    async (_catalog, _product, { support, ...details }) => {
      world.product = {
        ...world.product,
        ...details,
        support: { ...world.product.support, ...support },
      };
      return world.product;
    },
  );
  return { world, updateCatalogProduct };
}

async function openDrawer(
  world: { product: CatalogProduct },
  updateCatalogProduct: Update,
) {
  renderCatalogProduct({
    products: {
      getCatalogProduct: async () => world.product,
      updateCatalogProduct,
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  const drawer = within(
    await screen.findByRole('dialog', { name: 'Edit details' }),
  );
  return {
    ...drawer,
    field: (name: RegExp) => drawer.getByRole('textbox', { name }),
    press: async (name: string) =>
      userEvent.click(drawer.getByRole('button', { name })),
  };
}

describe('editing a product', () => {
  it('sends what was edited alone, and the page shows it', async () => {
    const { world, updateCatalogProduct } = productInMemory({
      description: 'Images for training',
      support: { email: 'old@institute.example', description: 'Ask us.' },
      tags: [{ key: 'CostCenter', value: '4711' }],
    });
    const { field, press } = await openDrawer(world, updateCatalogProduct);
    expect(field(/^Vendor/)).toHaveValue('Amazon Web Services');
    await userEvent.clear(field(/Support by e-mail/));
    await press('Add a tag');
    await userEvent.type(field(/Key of tag 2/), 'Project');
    await userEvent.type(field(/Value of tag 2/), 'Imaging');
    await userEvent.clear(field(/^Name/));
    await userEvent.type(field(/^Name/), 'Base AMI{Enter}');
    expect(
      await screen.findByRole('heading', { name: 'Base AMI' }),
    ).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(updateCatalogProduct).toHaveBeenCalledTimes(1);
    expect(updateCatalogProduct).toHaveBeenCalledWith('hub', 'prod-1', {
      version: 'read-1',
      name: 'Base AMI',
      support: { email: '' },
      tags: [
        { key: 'CostCenter', value: '4711' },
        { key: 'Project', value: 'Imaging' },
      ],
    });
  });

  it('says at the fields what is wrong with them before anything is sent', async () => {
    const { world, updateCatalogProduct } = productInMemory({});
    const { field, press, findByRole } = await openDrawer(
      world,
      updateCatalogProduct,
    );
    await userEvent.clear(field(/^Name/));
    await userEvent.type(field(/Support page/), 'help.institute.example');
    await press('Add a tag');
    await press('Save');
    await waitFor(() => expect(field(/^Name/)).toHaveFocus());
    expect(field(/^Name/)).toHaveAccessibleDescription('is needed');
    expect(field(/Support page/)).toHaveAccessibleDescription(
      'An address begins with https:// or http://',
    );
    expect(await findByRole('alert')).toHaveTextContent(
      'Every tag needs a key and a value.',
    );
    expect(updateCatalogProduct).not.toHaveBeenCalled();
  });

  it('leads to the field that the server refuses', async () => {
    const message = 'support.email must not be longer than 254 characters';
    const refusal = await apiError(400, {
      name: 'InputError',
      message,
      field: 'support.email',
    });
    const { field, press } = await openDrawer(
      { product: catalogProductWith() },
      () => Promise.reject(refusal),
    );
    const email = field(/Support by e-mail/);
    await userEvent.type(email, 'help@institute.example');
    await press('Save');
    await waitFor(() => expect(email).toHaveFocus());
    expect(email).toHaveAccessibleDescription(message);
    expect(email).toHaveValue('help@institute.example');
  });

  it('tells what somebody else has changed, and keeps that when it goes on', async () => {
    const { world, updateCatalogProduct } = productInMemory({
      support: { url: 'https://old.institute.example' },
    });
    updateCatalogProduct.mockRejectedValueOnce(
      await conflictError({
        changed: [
          { field: 'vendor', now: 'Imaging group' },
          { field: 'description' },
        ],
      }),
    );
    const { field, press, findByText, queryByText } = await openDrawer(
      world,
      updateCatalogProduct,
    );
    world.product = catalogProductWith({
      version: 'read-2',
      vendor: 'Imaging group',
      support: { url: 'https://new.institute.example' },
    });
    await userEvent.type(
      field(/Support by e-mail/),
      'help@institute.example{Enter}',
    );
    expect(
      await findByText('Somebody else has changed it meanwhile'),
    ).toBeVisible();
    expect(await findByText('vendor is now: Imaging group')).toBeVisible();
    expect(await findByText('description is now empty')).toBeVisible();
    expect(field(/^Vendor/)).toHaveValue('Amazon Web Services');
    await press('Reload');
    await waitFor(() => expect(field(/^Vendor/)).toHaveValue('Imaging group'));
    expect(field(/Support page/)).toHaveValue('https://new.institute.example');
    expect(field(/Support by e-mail/)).toHaveValue('help@institute.example');
    expect(queryByText('Somebody else has changed it meanwhile')).toBeNull();
    await press('Save');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(updateCatalogProduct).toHaveBeenLastCalledWith('hub', 'prod-1', {
      version: 'read-2',
      support: { email: 'help@institute.example' },
    });
  });

  it('keeps what was written when it cannot be read again, and goes on later', async () => {
    const down = await apiError(503, {
      name: 'ServiceUnavailableError',
      message: 'AWS does not answer just now',
    });
    const conflict = await conflictError({ changed: [{ field: 'vendor' }] });
    const getCatalogProduct = jest.fn(async () => catalogProductWith());
    renderCatalogProduct({
      products: {
        getCatalogProduct,
        updateCatalogProduct: () => Promise.reject(conflict),
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const drawer = within(await screen.findByRole('dialog'));
    const name = drawer.getByRole('textbox', { name: /^Name/ });
    await userEvent.type(name, ' 2{Enter}');
    const reload = await drawer.findByRole('button', { name: 'Reload' });
    getCatalogProduct.mockRejectedValue(down);
    await userEvent.click(reload);
    expect(
      await drawer.findByText('AWS does not answer just now'),
    ).toBeVisible();
    expect(name).toHaveValue('Deep Learning Base AMI 2');

    getCatalogProduct.mockResolvedValue(catalogProductWith({ vendor: 'Me' }));
    await userEvent.click(drawer.getByRole('button', { name: 'Save' }));
    await userEvent.click(
      await drawer.findByRole('button', { name: 'Reload' }),
    );
    await waitFor(() =>
      expect(drawer.getByRole('textbox', { name: /^Vendor/ })).toHaveValue(
        'Me',
      ),
    );
    expect(name).toHaveValue('Deep Learning Base AMI 2');
  });
});
