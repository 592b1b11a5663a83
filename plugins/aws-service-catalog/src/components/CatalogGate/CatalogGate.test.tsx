import { screen } from '@testing-library/react';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';

const curator = () =>
  new FakeServiceCatalogApi({
    teams: { ...storyTeams, person: { ...storyTeams.person, curator: true } },
  });

describe('CatalogGate', () => {
  it('stays closed to somebody who curates nothing', async () => {
    renderPage(new FakeServiceCatalogApi(), '/catalogs/hub/portfolios');
    expect(
      await screen.findByText('This catalog is not yours to curate'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Browse products' }),
    ).toBeVisible();
  });

  it('leads a curator from an unknown catalog to one there is', async () => {
    renderPage(curator(), '/catalogs/nowhere/portfolios');
    expect(
      await screen.findByRole('button', { name: 'Open hub' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/service-catalog/catalogs/hub/portfolios'),
    );
  });
});
