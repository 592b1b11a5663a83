export { CatalogGate } from './CatalogGate';
