export { ProductsPage } from './ProductsPage';
export { useProductFacts } from './useProductFacts';
