export { CatalogProductsPage } from './CatalogProductsPage';
