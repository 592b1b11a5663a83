import { stringify } from 'yaml';

export const portfolioGrantExamples = [
  {
    description: 'Give a team access',
    example: stringify({
      steps: [
        {
          id: 'grant',
          name: 'Give the team access',
          action: 'aws:service-catalog:portfolio:grant',
          input: {
            catalog: '${{ parameters.catalog }}',
            portfolio: '${{ steps.portfolio.output.portfolioId }}',
            teams: ['group:default/ai-research'],
          },
        },
      ],
    }),
  },
  {
    description:
      'Give a role access, and whoever has a role of this name in accounts that the portfolio is shared with',
    example: stringify({
      steps: [
        {
          id: 'grant',
          name: 'Give access',
          action: 'aws:service-catalog:portfolio:grant',
          input: {
            catalog: 'hub',
            portfolio: 'AI Research Team Portfolio',
            principals: [
              'arn:aws:iam::111111111111:role/Auditor',
              'arn:aws:iam:::role/Researcher-*',
            ],
          },
        },
      ],
    }),
  },
];
