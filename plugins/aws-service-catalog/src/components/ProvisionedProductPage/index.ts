export { ProvisionedProductPage } from './ProvisionedProductPage';
