export { ProvisionedProductsPage } from './ProvisionedProductsPage';
export { ItemActions, ProductAndVersion } from './ProvisionedFacts';
