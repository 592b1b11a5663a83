export { ProductFields } from './ProductFields';
export { SupportFields } from './SupportFields';
export { useProductProblems, type ProductDetails } from './productDetails';
