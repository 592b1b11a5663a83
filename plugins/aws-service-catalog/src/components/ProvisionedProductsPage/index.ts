export { ProvisionedProductsPage } from './ProvisionedProductsPage';
