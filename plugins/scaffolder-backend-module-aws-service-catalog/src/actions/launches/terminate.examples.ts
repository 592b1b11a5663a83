import { stringify } from 'yaml';

export const terminateExamples = [
  {
    description: 'Terminate what the form names',
    example: stringify({
      steps: [
        {
          id: 'terminate',
          name: 'Terminate it',
          action: 'aws:service-catalog:terminate',
          input: {
            team: '${{ parameters.team }}',
            provisionedProduct: '${{ parameters.provisionedProduct }}',
          },
        },
      ],
    }),
  },
];
