import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProductsApi,
  CatalogVersion,
} from 'backstage-plugin-aws-service-catalog-common';
import { conflictError } from '../../__testUtils__/conflictError';
import { catalogProductWith } from '../../__testUtils__/curationStory';
import { renderCatalogProduct } from '../../__testUtils__/renderCatalogProduct';

describe('a version that somebody else has changed meanwhile', () => {
  it('is told of, and shown as it is now', async () => {
    let [now] = catalogProductWith().versions;
    const updateVersion = jest.fn<
      Promise<CatalogVersion>,
      Parameters<CatalogProductsApi['updateVersion']>
    >();
    updateVersion.mockRejectedValueOnce(
      await conflictError({ changed: [{ field: 'deprecated', now: 'true' }] }),
    );
    renderCatalogProduct({
      products: {
        getCatalogProduct: async () => catalogProductWith({ versions: [now] }),
        updateVersion,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Deprecate version v1' }),
    );
    const asked = await screen.findByRole('dialog', {
      name: 'Deprecate version v1?',
    });
    const deprecate = within(asked).getByRole('button', { name: 'Deprecate' });
    await waitFor(() => expect(deprecate).toBeEnabled());
    now = { ...now, deprecated: true, version: 'read-v2' };
    await userEvent.click(deprecate);
    expect(
      await within(asked).findByText('deprecated is now: true'),
    ).toBeVisible();
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Reload' }),
    );
    await waitFor(() => expect(asked).not.toBeInTheDocument());
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Deprecate version v1' }),
      ).toBeNull(),
    );
  });

  it('is renamed without taking back what the other has written', async () => {
    let [now] = catalogProductWith().versions;
    const updateVersion = jest.fn<
      Promise<CatalogVersion>,
      Parameters<CatalogProductsApi['updateVersion']>
    >(async () => now);
    updateVersion.mockRejectedValueOnce(
      await conflictError({
        changed: [{ field: 'description', now: 'With CUDA 13' }],
      }),
    );
    renderCatalogProduct({
      products: {
        getCatalogProduct: async () => catalogProductWith({ versions: [now] }),
        updateVersion,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit version v1' }),
    );
    const drawer = within(
      await screen.findByRole('dialog', { name: 'Edit version v1' }),
    );
    const save = () =>
      userEvent.click(drawer.getByRole('button', { name: 'Save' }));
    await userEvent.type(
      drawer.getByRole('textbox', { name: /Version name/ }),
      '-cuda',
    );
    now = { ...now, description: 'With CUDA 13', version: 'read-v2' };
    await save();
    await drawer.findByText('description is now: With CUDA 13');
    await userEvent.click(drawer.getByRole('button', { name: 'Reload' }));
    expect(await drawer.findByDisplayValue('With CUDA 13')).toBeVisible();
    await save();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(updateVersion).toHaveBeenLastCalledWith('hub', 'prod-1', 'pa-v1', {
      name: 'v1-cuda',
      version: 'read-v2',
    });
  });
});
