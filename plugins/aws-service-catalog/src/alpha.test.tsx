import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { FakeCatalogsApi } from './__testUtils__/FakeCatalogsApi';
import { FakeServiceCatalogApi } from './__testUtils__/FakeServiceCatalogApi';
import plugin from './alpha';
import { catalogsApiRef, serviceCatalogApiRef } from './api';

describe('the plugin in the new frontend system', () => {
  it('shows its pages and finds its place in the sidebar', async () => {
    renderTestApp({
      features: [plugin],
      initialRouteEntries: ['/service-catalog'],
      apis: [
        [serviceCatalogApiRef, new FakeServiceCatalogApi()],
        [catalogsApiRef, new FakeCatalogsApi()],
      ],
    });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Products' }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Service Catalog' }),
    ).toHaveAttribute('href', '/service-catalog');
  });

  it('names its extensions, which portals configure by that', () => {
    expect(plugin.getExtension('page:aws-service-catalog')).toBeDefined();
    expect(plugin.getExtension('api:aws-service-catalog')).toBeDefined();
  });
});
