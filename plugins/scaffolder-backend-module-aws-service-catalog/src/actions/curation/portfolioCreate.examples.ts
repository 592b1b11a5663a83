import { stringify } from 'yaml';

export const portfolioCreateExamples = [
  {
    description: 'Create the portfolio of a team',
    example: stringify({
      steps: [
        {
          id: 'portfolio',
          name: 'Create the portfolio',
          action: 'aws:service-catalog:portfolio:create',
          input: {
            catalog: 'hub',
            name: 'AI Research Team Portfolio',
            providerName: 'Platform team',
            description: 'Approved software for AI research',
            tags: {
              Department: 'AI',
            },
          },
        },
      ],
    }),
  },
];
