/** Texts of the products page and of the page of one product. */
export const products = {
  list: {
    title: 'Products',
  },
} as const;
