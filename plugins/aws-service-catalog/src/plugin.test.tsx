import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { FakeCatalogsApi } from './__testUtils__/FakeCatalogsApi';
import { FakeServiceCatalogApi } from './__testUtils__/FakeServiceCatalogApi';
import { catalogsApiRef, serviceCatalogApiRef } from './api';
import { AwsServiceCatalogPage, awsServiceCatalogPlugin } from './plugin';
import { rootRouteRef } from './routes';

describe('the plugin in the legacy frontend system', () => {
  it('mounts its pages where the portal wants them', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [serviceCatalogApiRef, new FakeServiceCatalogApi()],
          [catalogsApiRef, new FakeCatalogsApi()],
        ]}
      >
        <Routes>
          <Route path="/software/*" element={<AwsServiceCatalogPage />} />
        </Routes>
      </TestApiProvider>,
      {
        routeEntries: ['/software/products/prod-jupyterhub1'],
        mountedRoutes: { '/software': rootRouteRef },
      },
    );
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'JupyterHub on EC2',
      }),
    ).toBeVisible();
    const pages = within(
      screen.getByRole('navigation', { name: 'Service Catalog pages' }),
    );
    expect(pages.getByRole('link', { name: 'Products' })).toHaveAttribute(
      'href',
      '/software/?team=ai-research&region=us-east-1',
    );
  });

  it('brings its own client', () => {
    const [api] = [...awsServiceCatalogPlugin.getApis()];
    expect(api.api).toBe(serviceCatalogApiRef);
    expect(awsServiceCatalogPlugin.getId()).toBe('aws-service-catalog');
  });
});
