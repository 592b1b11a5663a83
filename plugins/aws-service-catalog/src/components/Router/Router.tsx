import { AnalyticsContext } from '@backstage/core-plugin-api';
import { Route, Routes } from 'react-router-dom';
import { ROUTE_PATTERNS } from '../../routes';
import { CatalogProvider } from '../CatalogProvider';
import { TeamProvider } from '../TeamProvider';
import { CatalogRoutes } from './CatalogRoutes';
import { FirstCatalog } from './FirstCatalog';
import { TeamRoutes } from './TeamRoutes';

/**
 * Every page of the plugin, to be mounted at the root route.
 * @public
 */
export function Router() {
  return (
    <AnalyticsContext attributes={{ pluginId: 'aws-service-catalog' }}>
      <TeamProvider>
        <CatalogProvider>
          <Routes>
            <Route path={ROUTE_PATTERNS.catalogs} element={<FirstCatalog />} />
            <Route
              path={`${ROUTE_PATTERNS.catalogs}/:catalogId/*`}
              element={<CatalogRoutes />}
            />
            <Route path="*" element={<TeamRoutes />} />
          </Routes>
        </CatalogProvider>
      </TeamProvider>
    </AnalyticsContext>
  );
}
