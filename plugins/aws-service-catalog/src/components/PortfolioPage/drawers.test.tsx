import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProductSummary,
  PortfoliosApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { conflictError } from '../../__testUtils__/conflictError';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';

const productNamed = (id: string, name: string): CatalogProductSummary => ({
  id,
  name,
  arn: `arn:${id}`,
  status: 'CREATED',
  imported: false,
  kind: 'cloudformation',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Amazon Web Services',
});

async function openDrawer(button: string, title: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog', { name: title }));
}

describe('adding a product', () => {
  const products = [
    productNamed('prod-1', 'GPU notebook'),
    productNamed('prod-2', 'Storage'),
  ];

  it('adds only what is in sight, and nothing when "Enter" searches', async () => {
    const user = userEvent.setup();
    const addPortfolioProduct = jest.fn(async () => {});
    renderPortfolio(
      {},
      {
        portfolios: { addPortfolioProduct },
        products: {
          listCatalogProducts: async (_, query) => {
            const items = products.filter(({ name }) =>
              name.includes(query?.search ?? ''),
            );
            return {
              items,
              total: items.length,
              facets: { kinds: [], vendors: [] },
              asOf: '2026-11-25T10:00:00.000Z',
              stale: false,
            };
          },
        },
      },
    );
    const drawer = await openDrawer('Add product', 'Add a product');
    await user.click(await drawer.findByRole('radio', { name: /GPU/ }));
    const search = drawer.getByRole('searchbox');
    await user.type(search, 'Stor{Enter}');
    await waitFor(() =>
      expect(drawer.queryByRole('radio', { name: /GPU/ })).toBeNull(),
    );
    expect(drawer.queryByRole('alert')).toBeNull();
    await user.click(drawer.getByRole('button', { name: 'Add product' }));
    expect(await drawer.findByText('Choose a product.')).toBeVisible();
    expect(addPortfolioProduct).not.toHaveBeenCalled();
  });
});

describe('editing a portfolio', () => {
  it('keeps the tag that somebody else has added meanwhile', async () => {
    const user = userEvent.setup();
    let now = portfolioWith({ tags: [{ key: 'Owner', value: 'A' }] });
    const updatePortfolio = jest.fn<
      ReturnType<PortfoliosApi['updatePortfolio']>,
      Parameters<PortfoliosApi['updatePortfolio']>
    >(async () => now);
    updatePortfolio.mockImplementationOnce(async () => {
      now = portfolioWith({
        version: 'v2',
        tags: [...now.tags, { key: 'CostCenter', value: '4711' }],
      });
      throw await conflictError({ changed: [{ field: 'tags', now: '…' }] });
    });
    renderPortfolio(
      {},
      { portfolios: { getPortfolio: async () => now, updatePortfolio } },
    );
    const drawer = await openDrawer('Edit', 'Edit details');
    await user.click(drawer.getByRole('button', { name: 'Add a tag' }));
    await user.type(
      drawer.getByRole('textbox', { name: /Key of tag 2/ }),
      'Env',
    );
    await user.type(
      drawer.getByRole('textbox', { name: /Value of tag 2/ }),
      'test',
    );
    await user.click(drawer.getByRole('button', { name: 'Save' }));
    await user.click(await drawer.findByRole('button', { name: 'Reload' }));
    await user.click(drawer.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(updatePortfolio).toHaveBeenCalledTimes(2));
    expect(updatePortfolio).toHaveBeenLastCalledWith('hub', 'port-1', {
      version: 'v2',
      tags: [
        { key: 'Owner', value: 'A' },
        { key: 'CostCenter', value: '4711' },
        { key: 'Env', value: 'test' },
      ],
    });
  });
});

describe('a form at the side', () => {
  const isOpen = () => screen.queryByRole('dialog', { name: 'Edit details' });
  const clickBeside = (user: ReturnType<typeof userEvent.setup>) => {
    // What lies behind the form is for the mouse alone, and has no role.
    const behind = isOpen()?.closest(
      '[role="presentation"]',
    )?.firstElementChild;
    return user.click(behind!);
  };

  it('closes on Escape and on a click beside it while nothing was written', async () => {
    const user = userEvent.setup();
    renderPortfolio({});
    await openDrawer('Edit', 'Edit details');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(isOpen()).toBeNull());
    await openDrawer('Edit', 'Edit details');
    await clickBeside(user);
    await waitFor(() => expect(isOpen()).toBeNull());
  });

  it('asks before what was written is lost', async () => {
    const user = userEvent.setup();
    renderPortfolio({});
    const drawer = await openDrawer('Edit', 'Edit details');
    const name = drawer.getByRole('textbox', { name: /^Name/ });
    await user.type(name, ' 2');
    await clickBeside(user);
    expect(screen.queryByRole('dialog', { name: /Leave/ })).toBeNull();
    expect(name).toHaveValue('AI Research Team Portfolio 2');
    const asked = async () =>
      within(
        await screen.findByRole('dialog', { name: 'Leave without saving?' }),
      );
    await user.click(name);
    await user.keyboard('{Escape}');
    await user.click((await asked()).getByRole('button', { name: 'Stay' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: /Leave/ })).toBeNull(),
    );
    expect(name).toHaveValue('AI Research Team Portfolio 2');
    await user.click(drawer.getByRole('button', { name: 'Cancel' }));
    await user.click((await asked()).getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
