import { stringify } from 'yaml';

export const tagOptionCreateExamples = [
  {
    description:
      'Ask for one of two cost centres at each launch through a portfolio',
    example: stringify({
      steps: [
        {
          id: 'first',
          name: 'Offer the first',
          action: 'aws:service-catalog:tag-option:create',
          input: {
            catalog: '${{ parameters.catalog }}',
            key: 'CostCenter',
            value: '4711',
            portfolio: '${{ steps.portfolio.output.portfolioId }}',
          },
        },
        {
          id: 'second',
          name: 'Offer the second',
          action: 'aws:service-catalog:tag-option:create',
          input: {
            catalog: '${{ parameters.catalog }}',
            key: 'CostCenter',
            value: '4712',
            portfolio: '${{ steps.portfolio.output.portfolioId }}',
          },
        },
      ],
    }),
  },
];
