export { CatalogProvider } from './CatalogProvider';
export { CatalogContext, type CatalogSituation } from './CatalogContext';
