import { Route, Routes } from 'react-router-dom';
import { ROUTE_PATTERNS } from '../../routes';
import { TeamGuardrailsPage } from '../GuardrailsPage';
import { LaunchFormPage } from '../LaunchFormPage';
import { LaunchPage } from '../LaunchPage';
import { ProductPage } from '../ProductPage';
import { ProductsPage } from '../ProductsPage';
import { ProvisionedProductPage } from '../ProvisionedProductPage';
import { ProvisionedProductsPage } from '../ProvisionedProductsPage';
import { TeamGate } from '../TeamGate';
import { UpdatePage } from '../UpdatePage';
import { UnknownPage } from './UnknownPage';

/** The pages of those who work for a team. */
export function TeamRoutes() {
  return (
    <TeamGate>
      <Routes>
        <Route path={ROUTE_PATTERNS.products} element={<ProductsPage />} />
        <Route path={ROUTE_PATTERNS.product} element={<ProductPage />} />
        <Route path={ROUTE_PATTERNS.launchForm} element={<LaunchFormPage />} />
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
        <Route
          path={ROUTE_PATTERNS.teamGuardrails}
          element={<TeamGuardrailsPage />}
        />
        <Route path="*" element={<UnknownPage />} />
      </Routes>
    </TeamGate>
  );
}
