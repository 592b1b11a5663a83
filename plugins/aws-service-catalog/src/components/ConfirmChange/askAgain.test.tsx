import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogVersion,
  PortfoliosApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import {
  blastRadiusWith,
  catalogProductWith,
} from '../../__testUtils__/curationStory';
import { renderCatalogProduct } from '../../__testUtils__/renderCatalogProduct';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';

const product = {
  id: 'prod-1',
  name: 'Deep Learning Base AMI',
  kind: 'cloudformation',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Amazon Web Services',
  constraintCount: 0,
} as const;

/** Somebody launches between the first look and the change, which the server takes with the second look alone. */
function launchedMeanwhile() {
  const getBlastRadius = jest.fn(async () =>
    blastRadiusWith({ version: 'seen-2', inWords: 'Two run.', total: 2 }),
  );
  getBlastRadius.mockResolvedValueOnce(
    blastRadiusWith({ version: 'seen-1', inWords: 'One runs.', total: 1 }),
  );
  const requireSeen = async (blastRadius?: string) => {
    if (blastRadius === 'seen-2') return;
    throw await apiError(409, {
      name: 'ConflictError',
      message: 'Words for those who call the API.',
      field: 'blastRadius',
    });
  };
  return { getBlastRadius, requireSeen };
}

const askedAgain = /^Nothing was changed yet: this touches something else/;

async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByRole('dialog');
}

async function confirm(dialog: HTMLElement, name: string, words: string) {
  expect(await within(dialog).findByText(words)).toBeVisible();
  const button = within(dialog).getByRole('button', { name });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
}

async function confirmTwice(dialog: HTMLElement, name: string) {
  await confirm(dialog, name, 'One runs.');
  expect(await within(dialog).findByText(askedAgain)).toBeVisible();
  expect(screen.queryByText(/those who call the API/)).toBeNull();
  await confirm(dialog, name, 'Two run.');
}

describe('a change that touches something else than was shown', () => {
  it('is asked for again with what it touches now', async () => {
    const { getBlastRadius, requireSeen } = launchedMeanwhile();
    const removePortfolioProduct = jest.fn<
      Promise<void>,
      Parameters<PortfoliosApi['removePortfolioProduct']>
    >((_catalog, _portfolio, _product, seen) => requireSeen(seen?.blastRadius));
    renderPortfolio(
      { products: [product] },
      {
        portfolios: { removePortfolioProduct },
        insights: { getBlastRadius },
      },
    );
    const dialog = await press('Remove Deep Learning Base AMI');
    await confirmTwice(dialog, 'Remove');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(removePortfolioProduct.mock.calls.map(call => call[3])).toEqual([
      { blastRadius: 'seen-1' },
      { blastRadius: 'seen-2' },
    ]);
  });

  it('is asked for again when something is deleted', async () => {
    const { getBlastRadius, requireSeen } = launchedMeanwhile();
    renderCatalogProduct({
      products: {
        listProductBlockers: async () => ({ items: [] }),
        deleteCatalogProduct: (_catalog, _product, seen) =>
          requireSeen(seen?.blastRadius),
      },
      insights: { getBlastRadius },
    });
    const dialog = await press('Delete');
    await confirmTwice(dialog, 'Delete');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('is asked for again when a version is deactivated', async () => {
    const { getBlastRadius, requireSeen } = launchedMeanwhile();
    const [version] = catalogProductWith().versions;
    renderCatalogProduct({
      products: {
        updateVersion: async (
          _catalog,
          _product,
          _version,
          body,
        ): Promise<CatalogVersion> => {
          await requireSeen(body.blastRadius);
          return { ...version, active: false };
        },
      },
      insights: { getBlastRadius },
    });
    const dialog = await press('Deactivate version v1');
    await confirmTwice(dialog, 'Deactivate');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('is not passed off as looked at when nobody can tell what it touches now', async () => {
    const { getBlastRadius, requireSeen } = launchedMeanwhile();
    const down = await apiError(503, {
      name: 'ServiceUnavailableError',
      message: 'AWS does not answer just now',
    });
    renderPortfolio(
      { products: [product] },
      {
        portfolios: {
          removePortfolioProduct: (_catalog, _portfolio, _product, seen) =>
            requireSeen(seen?.blastRadius),
        },
        insights: { getBlastRadius },
      },
    );
    const dialog = await press('Remove Deep Learning Base AMI');
    await within(dialog).findByText('One runs.');
    getBlastRadius.mockRejectedValueOnce(down);
    await confirm(dialog, 'Remove', 'One runs.');
    expect(
      await within(dialog).findByText('AWS does not answer just now'),
    ).toBeVisible();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Try again' }),
    );
    await confirm(dialog, 'Remove', 'Two run.');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });
});
