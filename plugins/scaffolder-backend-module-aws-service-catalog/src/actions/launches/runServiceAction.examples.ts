import { stringify } from 'yaml';

export const runServiceActionExamples = [
  {
    description: 'Restart a machine',
    example: stringify({
      steps: [
        {
          id: 'restart',
          name: 'Restart it',
          action: 'aws:service-catalog:run-service-action',
          input: {
            team: 'ai-research',
            provisionedProduct: '${{ parameters.machine }}',
            serviceAction: 'Restart-workbench',
          },
        },
      ],
    }),
  },
];
