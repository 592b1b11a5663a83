import { Route, Routes } from 'react-router-dom';
import { CatalogProductPage } from '../CatalogProductPage';
import { CatalogProductsPage } from '../CatalogProductsPage';
import { CatalogGate } from '../CatalogGate';
import { GuardrailsPage } from '../GuardrailsPage';
import { LaunchRolePage } from '../LaunchRolePage';
import { PortfolioPage } from '../PortfolioPage';
import { PortfoliosPage } from '../PortfoliosPage';
import { PublicationPage } from '../PublicationPage';
import { PublicationsPage } from '../PublicationsPage';
import { CorrectPage, PublishPage } from '../PublishPage';
import { ServiceActionPage } from '../ServiceActionPage';
import { ServiceActionsPage } from '../ServiceActionsPage';
import { WhatRunsPage } from '../WhatRunsPage';
import { UnknownPage } from './UnknownPage';

/** The pages of those who curate a catalog. Their paths are those of `ROUTE_PATTERNS` below `/catalogs/:catalogId`. */
export function CatalogRoutes() {
  return (
    <CatalogGate>
      <Routes>
        <Route path="portfolios" element={<PortfoliosPage />} />
        <Route path="portfolios/:portfolioId" element={<PortfolioPage />} />
        <Route
          path="portfolios/:portfolioId/launch-roles/:roleName"
          element={<LaunchRolePage />}
        />
        <Route path="products" element={<CatalogProductsPage />} />
        <Route path="products/:productId" element={<CatalogProductPage />} />
        <Route path="service-actions" element={<ServiceActionsPage />} />
        <Route
          path="service-actions/:serviceActionId"
          element={<ServiceActionPage />}
        />
        <Route path="running" element={<WhatRunsPage />} />
        <Route path="publish" element={<PublishPage />} />
        <Route path="publications" element={<PublicationsPage />} />
        <Route
          path="publications/:publicationId"
          element={<PublicationPage />}
        />
        <Route
          path="publications/:publicationId/correct"
          element={<CorrectPage />}
        />
        <Route path="guardrails" element={<GuardrailsPage />} />
        <Route path="*" element={<UnknownPage />} />
      </Routes>
    </CatalogGate>
  );
}
