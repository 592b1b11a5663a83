import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProductsApi,
  ProductCopy,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { renderCatalogProduct } from '../../__testUtils__/renderCatalogProduct';

const begun: ProductCopy = {
  id: 'copyproduct-1',
  status: 'in-progress',
  targetCatalog: 'ai-research',
};

type User = ReturnType<typeof userEvent.setup>;

async function openDrawer(user: User, products: Partial<CatalogProductsApi>) {
  renderCatalogProduct({ products });
  await user.click(await screen.findByRole('button', { name: 'Copy' }));
  return screen.findByRole('dialog', { name: 'Copy Deep Learning Base AMI' });
}

/** Chooses the spoke's catalog with the keyboard. */
async function chooseSpoke(user: User, drawer: HTMLElement) {
  within(drawer)
    .getByRole('button', { name: /Into the catalog/ })
    .focus();
  await user.keyboard('{Enter}{ArrowDown}{Enter}');
}

const submit = (user: User, drawer: HTMLElement) =>
  user.click(within(drawer).getByRole('button', { name: 'Copy' }));

describe('copying a product', () => {
  it('tells how the copy in another catalog gets on, and leads to it', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    try {
      let copy = begun;
      const copyProduct = jest.fn(async () => begun);
      const getProductCopy = jest.fn(async () => copy);
      const drawer = await openDrawer(user, { copyProduct, getProductCopy });
      await chooseSpoke(user, drawer);
      await user.type(
        within(drawer).getByRole('textbox', { name: 'Name of the copy' }),
        ' Base AMI for research ',
      );
      await user.click(
        within(drawer).getByRole('checkbox', { name: 'With its tags' }),
      );
      await submit(user, drawer);
      const progress = await within(drawer).findByRole('status');
      expect(progress).toHaveTextContent('The copy is being made.');
      expect(copyProduct).toHaveBeenCalledWith(
        'hub',
        'prod-1',
        {
          targetCatalog: 'ai-research',
          name: 'Base AMI for research',
          copyTags: false,
        },
        { idempotencyKey: expect.stringMatching(/./) },
      );
      expect(within(drawer).queryByRole('textbox')).toBeNull();

      copy = { ...begun, status: 'succeeded', productId: 'prod-copy' };
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(progress).toHaveTextContent('The copy is there.');
      expect(
        within(progress).getByRole('link', { name: 'Open the copy' }),
      ).toHaveAttribute(
        'href',
        expect.stringContaining('/catalogs/ai-research/products/prod-copy'),
      );
      // The copy is known where it is made.
      expect(getProductCopy).toHaveBeenCalledWith(
        'ai-research',
        'copyproduct-1',
        expect.anything(),
      );
      const readings = getProductCopy.mock.calls.length;
      await act(() => jest.advanceTimersByTimeAsync(60_000));
      expect(getProductCopy).toHaveBeenCalledTimes(readings);

      await user.click(
        within(drawer).getAllByRole('button', { name: 'Close' })[1],
      );
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(copyProduct).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('says why a copy has failed', async () => {
    const user = userEvent.setup();
    const drawer = await openDrawer(user, {
      copyProduct: async () => begun,
      getProductCopy: async () => ({
        ...begun,
        status: 'failed',
        detail: 'The template of version v1 cannot be read.',
      }),
    });
    await submit(user, drawer);
    const progress = await within(drawer).findByRole('status');
    await waitFor(() =>
      expect(progress).toHaveTextContent(
        'The copy failed. The template of version v1 cannot be read.',
      ),
    );
    expect(within(drawer).queryByRole('link')).toBeNull();
  });

  it('says when it cannot be told how a copy gets on', async () => {
    const user = userEvent.setup();
    const refusal = await apiError(403, {
      name: 'NotAllowedError',
      message: 'You may not read the catalog ai-research',
    });
    const drawer = await openDrawer(user, {
      copyProduct: async () => begun,
      getProductCopy: async () => {
        throw refusal;
      },
    });
    await submit(user, drawer);
    expect(
      await within(drawer).findByText(
        'You may not read the catalog ai-research',
      ),
    ).toBeVisible();
  });

  it('tells a refusal at the field, and keeps what was written', async () => {
    const user = userEvent.setup();
    const message = 'AWS does not find the product in reach of ai-research';
    const refusal = await apiError(400, {
      name: 'InputError',
      message,
      field: 'targetCatalog',
    });
    const copyProduct = jest.fn().mockRejectedValue(refusal);
    const drawer = await openDrawer(user, { copyProduct });
    await chooseSpoke(user, drawer);
    const name = within(drawer).getByRole('textbox', {
      name: 'Name of the copy',
    });
    await user.type(name, 'Mine{Enter}');
    const target = within(drawer).getByRole('button', {
      name: /Into the catalog/,
    });
    await waitFor(() => expect(target).toHaveFocus());
    expect(target).toBeInvalid();
    expect(target).toHaveAccessibleDescription(message);
    expect(name).toHaveValue('Mine');
    expect(copyProduct).toHaveBeenCalledTimes(1);
  });
});
