import { Route, Routes } from 'react-router-dom';
import { CatalogGate } from '../CatalogGate';
import { PortfolioPage } from '../PortfolioPage';
import { PortfoliosPage } from '../PortfoliosPage';
import { UnknownPage } from './UnknownPage';

/** The pages of those who curate a catalog. Their paths are those of `ROUTE_PATTERNS` below `/catalogs/:catalogId`. */
export function CatalogRoutes() {
  return (
    <CatalogGate>
      <Routes>
        <Route path="portfolios" element={<PortfoliosPage />} />
        <Route path="portfolios/:portfolioId" element={<PortfolioPage />} />
        <Route path="*" element={<UnknownPage />} />
      </Routes>
    </CatalogGate>
  );
}
