import { stringify } from 'yaml';

export const portfolioShareExamples = [
  {
    description: 'Share with an organizational unit, with TagOptions',
    example: stringify({
      steps: [
        {
          id: 'share',
          name: 'Share it',
          action: 'aws:service-catalog:portfolio:share',
          input: {
            catalog: 'hub',
            portfolio: 'AI Research Team Portfolio',
            recipient: 'ou-ab12-cdefgh34',
            shareTagOptions: true,
          },
        },
      ],
    }),
  },
  {
    description:
      'Share with the account of another catalog of the portal, accept it there, and have a local portfolio of it',
    example: stringify({
      steps: [
        {
          id: 'share',
          name: 'Share it',
          action: 'aws:service-catalog:portfolio:share',
          input: {
            catalog: 'hub',
            portfolio: '${{ steps.portfolio.output.portfolioId }}',
            recipient: 'ai-research',
            align: {
              localPortfolio: 'AI Research Team Portfolio',
              launchRole: 'ServiceCatalogLaunch',
              teams: ['ai-research'],
            },
          },
        },
      ],
    }),
  },
];
