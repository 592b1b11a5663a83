import { screen, within } from '@testing-library/react';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';

describe('the products page', () => {
  it('shows what the team may launch, and leads to the form and the details', async () => {
    renderPage(new FakeServiceCatalogApi());
    const card = within(
      await screen.findByRole('article', { name: /Deep Learning Base AMI/ }),
    );
    expect(card.getByText('Marketplace · Amazon Web Services')).toBeVisible();
    expect(
      card.getByText('2026.10 newest · 3 run, 1 of them yours'),
    ).toBeVisible();
    expect(
      card.getByRole('link', { name: /^Deep Learning/ }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/products/prod-deeplearning1?team=ai-research&region=us-east-1',
    );
    expect(
      card.getByRole('button', { name: /^Launch Deep Learning/ }),
    ).toHaveAttribute(
      'href',
      '/service-catalog/products/prod-deeplearning1/launch?team=ai-research&region=us-east-1',
    );
    expect(screen.getByText('3 products')).toBeVisible();
  });
});
