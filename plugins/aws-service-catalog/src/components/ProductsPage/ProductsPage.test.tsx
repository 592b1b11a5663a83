import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { deepLearning, storyTeams } from '../../__testUtils__/story';

const address = () => screen.getByLabelText('address').textContent;
/** Ids of the products that are shown as cards. */
const cards = () =>
  screen
    .getAllByRole('article')
    .flatMap(article => article.getAttribute('aria-labelledby') ?? []);
const card = async (name: RegExp) =>
  within(await screen.findByRole('article', { name }));

const many: ProductDetail[] = Array.from({ length: 120 }, (_, index) => ({
  ...deepLearning,
  id: `prod-${index}`,
  name: `Product ${String(index).padStart(3, '0')}`,
}));

describe('the products page', () => {
  it('shows what the team may launch, and leads to the form and the details', async () => {
    renderPage(new FakeServiceCatalogApi());
    const shown = await card(/Deep Learning Base AMI/);
    expect(
      shown.getByText('Marketplace · Amazon Web Services via AWS Marketplace'),
    ).toBeVisible();
    expect(
      shown.getByText('2026.10 newest · 3 run, 1 of them yours'),
    ).toBeVisible();
    expect(shown.getByRole('link', { name: /^Deep Learning/ })).toHaveAttribute(
      'href',
      '/service-catalog/products/prod-deeplearning1?team=ai-research&region=us-east-1',
    );
    expect(
      shown.getByRole('button', { name: /^Launch Deep Learning/ }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/products/prod-deeplearning1/launch?team=ai-research&region=us-east-1',
    );
    expect(screen.getByText('3 products')).toBeVisible();
  });

  it('says why a product cannot be launched, and offers no launch of it', async () => {
    const user = userEvent.setup();
    renderPage(new FakeServiceCatalogApi());
    const shown = await card(/GPU workstation/);
    expect(
      shown.queryByRole('button', { name: /^Launch/ }),
    ).not.toBeInTheDocument();
    const why = shown.getByText(/has no launch role/);
    expect(why).not.toBeVisible();
    await user.click(shown.getByText('why?'));
    expect(why).toBeVisible();
  });

  it('offers no launch to people who may look only', async () => {
    const [team] = storyTeams.items;
    renderPage(
      new FakeServiceCatalogApi({
        teams: {
          ...storyTeams,
          items: [{ ...team, may: { ...team.may, launch: false } }],
        },
      }),
    );
    await card(/Deep Learning Base AMI/);
    expect(
      screen.queryByRole('button', { name: /^Launch/ }),
    ).not.toBeInTheDocument();
  });

  it('keeps search, filters, order and layout in the address', async () => {
    const user = userEvent.setup();
    const api = new FakeServiceCatalogApi();
    renderPage(api, '/?team=ai-research');
    await card(/Deep Learning Base AMI/);

    await user.click(screen.getByRole('button', { name: 'CloudFormation' }));
    await waitFor(() =>
      expect(cards()).toEqual([
        'product-prod-gpudraft1',
        'product-prod-jupyterhub1',
      ]),
    );
    await user.click(screen.getByRole('textbox', { name: 'Portfolio' }));
    await user.click(
      screen.getByRole('option', { name: 'Shared research tools (1)' }),
    );
    await waitFor(() => expect(cards()).toEqual(['product-prod-jupyterhub1']));
    await user.type(
      screen.getByRole('searchbox', { name: 'Search products' }),
      'hub',
    );
    await waitFor(() =>
      expect(address()).toBe(
        '/service-catalog/?team=ai-research&search=hub&kind=cloudformation&portfolio=Shared+research+tools',
      ),
    );
    await user.click(screen.getByRole('button', { name: /^Order/ }));
    await user.click(screen.getByRole('option', { name: 'Newest first' }));
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(address()).toContain('&sort=-created&layout=table');
    expect(
      await screen.findByRole('row', { name: /JupyterHub on EC2/ }),
    ).toBeVisible();
    expect(api.callsOf('listProducts').at(-1)?.[1]).toMatchObject({
      search: 'hub',
      filter: ['kind=cloudformation', 'portfolio=Shared research tools'],
      sort: '-created',
    });
  });

  it('opens as its address says', async () => {
    renderPage(new FakeServiceCatalogApi(), '/?search=jupyter&layout=table');
    expect(
      await screen.findByRole('row', { name: /JupyterHub on EC2/ }),
    ).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('searchbox')).toHaveValue('jupyter');
  });

  it('turns pages, and goes back to the first when the search changes', async () => {
    const user = userEvent.setup();
    renderPage(new FakeServiceCatalogApi({ products: many }), '/?layout=table');
    await screen.findByText('Product 000');
    expect(screen.getByText('120 products')).toBeVisible();
    await user.click(screen.getByText('Next page'));
    expect(await screen.findByText('Product 050')).toBeVisible();
    expect(screen.queryByText('Product 000')).not.toBeInTheDocument();
    await user.type(screen.getByPlaceholderText('Search products'), 'ct 00');
    expect(await screen.findByText('Product 000')).toBeVisible();
    expect(address()).not.toContain('cursor');
  }, 240_000);

  it('tells a search without a hit from a team without products', async () => {
    const user = userEvent.setup();
    renderPage(new FakeServiceCatalogApi(), '/?search=nothing+like+that');
    await user.click(
      await screen.findByRole('button', { name: 'Clear search and filters' }),
    );
    await card(/Deep Learning Base AMI/);
    expect(address()).toBe('/service-catalog/');
  });

  it('says whom to ask when nothing is approved for the team', async () => {
    renderPage(new FakeServiceCatalogApi({ products: [] }));
    expect(
      await screen.findByText(
        'No product is approved for AI Research in us-east-1 yet',
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /platform/ })).toBeVisible();
  });

  it('shows the shape of what comes while it is on its way', async () => {
    const api = new FakeServiceCatalogApi();
    const release = api.hold('listProducts');
    renderPage(api);
    expect(
      await screen.findByRole('status', { name: 'Loading …' }),
    ).toHaveAttribute('aria-busy', 'true');
    release();
    await card(/Deep Learning Base AMI/);
    expect(
      screen.queryByRole('status', { name: 'Loading …' }),
    ).not.toBeInTheDocument();
  });

  it('says what happened when there is nothing to show, and tries again when asked', async () => {
    const user = userEvent.setup();
    const api = new FakeServiceCatalogApi();
    api.fail(
      'listProducts',
      await apiError(503, {
        name: 'ServiceUnavailableError',
        message: 'AWS Service Catalog did not answer.',
        cause: { name: 'TimeoutError', message: 'timed out', requestId: 'r-1' },
      }),
    );
    renderPage(api);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('AWS does not answer')).toBeVisible();
    expect(alert.getByText('TimeoutError')).not.toBeVisible();
    await user.click(alert.getByText('Details'));
    expect(alert.getByText('TimeoutError')).toBeVisible();
    api.recover('listProducts');
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    await card(/Deep Learning Base AMI/);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps stale data in sight, and reads AWS again when asked', async () => {
    const user = userEvent.setup();
    const api = new FakeServiceCatalogApi({ stale: true });
    renderPage(api);
    await card(/Deep Learning Base AMI/);
    expect(screen.getByText(/^AWS does not answer just now/)).toBeVisible();
    api.world.stale = false;
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() =>
      expect(
        screen.queryByText(/^AWS does not answer just now/),
      ).not.toBeInTheDocument(),
    );
    expect(api.callsOf('listProducts').at(-1)?.[1]).toMatchObject({
      refresh: true,
    });
  });

  it('never shows one team the products of another while it switches', async () => {
    const user = userEvent.setup();
    const api = new FakeServiceCatalogApi();
    renderPage(api);
    await card(/Deep Learning Base AMI/);
    const release = api.hold('listProducts');
    await user.click(screen.getByRole('button', { name: /^Team and region/ }));
    await user.click(screen.getByRole('menuitem', { name: /^Genomics/ }));
    expect(address()).toBe('/service-catalog/?team=genomics&region=us-east-1');
    expect(screen.queryByText(/^Deep Learning/)).not.toBeInTheDocument();
    release();
    await card(/Deep Learning Base AMI/);
    expect(api.callsOf('listProducts').at(-1)?.[0]).toBe('genomics');
  });
});
