export { CatalogProductPage } from './CatalogProductPage';
