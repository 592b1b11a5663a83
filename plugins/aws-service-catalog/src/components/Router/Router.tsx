import { AnalyticsContext } from '@backstage/core-plugin-api';
import { Route, Routes } from 'react-router-dom';
import { ROUTE_PATTERNS } from '../../routes';
import { LaunchFormPage } from '../LaunchFormPage';
import { LaunchPage } from '../LaunchPage';
import { ProductPage } from '../ProductPage';
import { ProductsPage } from '../ProductsPage';
import { ProvisionedProductPage } from '../ProvisionedProductPage';
import { ProvisionedProductsPage } from '../ProvisionedProductsPage';
import { TeamGate } from '../TeamGate';
import { TeamProvider } from '../TeamProvider';
import { UpdatePage } from '../UpdatePage';
import { UnknownPage } from './UnknownPage';

/**
 * Every page of the plugin, to be mounted at the root route.
 * @public
 */
export function Router() {
  return (
    <AnalyticsContext attributes={{ pluginId: 'aws-service-catalog' }}>
      <TeamProvider>
        <TeamGate>
          <Routes>
            <Route path={ROUTE_PATTERNS.products} element={<ProductsPage />} />
            <Route path={ROUTE_PATTERNS.product} element={<ProductPage />} />
            <Route
              path={ROUTE_PATTERNS.launchForm}
              element={<LaunchFormPage />}
            />
            <Route path={ROUTE_PATTERNS.launch} element={<LaunchPage />} />
            <Route
              path={ROUTE_PATTERNS.provisionedProducts}
              element={<ProvisionedProductsPage />}
            />
            <Route
              path={ROUTE_PATTERNS.provisionedProduct}
              element={<ProvisionedProductPage />}
            />
            <Route path={ROUTE_PATTERNS.update} element={<UpdatePage />} />
            <Route path="*" element={<UnknownPage />} />
          </Routes>
        </TeamGate>
      </TeamProvider>
    </AnalyticsContext>
  );
}
