import { stringify } from 'yaml';

export const updateExamples = [
  {
    description: 'Keep deleted objects of a bucket for longer',
    example: stringify({
      steps: [
        {
          id: 'update',
          name: 'Keep them for a year',
          action: 'aws:service-catalog:update',
          input: {
            team: 'ai-research',
            provisionedProduct: 'sleep-study-data',
            version: 'v2',
            parameters: { RetentionDays: 365 },
          },
        },
      ],
    }),
  },
];
