import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { RenderResult } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { catalogsApiRef, serviceCatalogApiRef } from '../api';
import { Router } from '../components/Router';
import { rootRouteRef } from '../routes';
import { FakeCatalogsApi } from './FakeCatalogsApi';
import type { FakeServiceCatalogApi } from './FakeServiceCatalogApi';
import { quietCuration } from './quietCuration';
import { WithoutStyles } from './WithoutStyles';

type ProvidedApi = NonNullable<
  NonNullable<Parameters<typeof renderInTestApp>[1]>['apis']
>[number];

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{`${pathname}${search}`}</output>;
}

/**
 * Opens a page of the plugin in a test app, by its address below the root. The present address is in the output named
 * "address".
 */
export function renderPage(
  api: FakeServiceCatalogApi,
  address = '/',
  moreApis: readonly ProvidedApi[] = [],
): RenderResult & { analytics: ReturnType<typeof mockApis.analytics> } {
  const analytics = mockApis.analytics();
  const rendered = renderInTestApp(
    <WithoutStyles>
      <Router />
      <Address />
    </WithoutStyles>,
    {
      mountPath: '/service-catalog/*',
      initialRouteEntries: [`/service-catalog${address}`],
      mountedRoutes: {
        '/service-catalog/*': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      apis: [
        [serviceCatalogApiRef, api],
        // The first of an API counts.
        ...moreApis,
        [catalogsApiRef, new FakeCatalogsApi()],
        ...quietCuration,
        catalogApiMock(),
        analytics,
      ],
    },
  );
  return { ...rendered, analytics };
}
