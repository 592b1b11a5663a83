import { stringify } from 'yaml';

export const portfolioAddProductExamples = [
  {
    description: 'Put a product into the portfolio of an earlier step',
    example: stringify({
      steps: [
        {
          id: 'product',
          name: 'Put the product into it',
          action: 'aws:service-catalog:portfolio:add-product',
          input: {
            catalog: '${{ parameters.catalog }}',
            portfolio: '${{ steps.portfolio.output.portfolioId }}',
            product: 'Research data bucket',
          },
        },
      ],
    }),
  },
];
