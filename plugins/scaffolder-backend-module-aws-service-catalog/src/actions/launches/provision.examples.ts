import { stringify } from 'yaml';

export const provisionExamples = [
  {
    description: 'Launch a product as the form of the template has it',
    example: stringify({
      steps: [
        {
          id: 'launch',
          name: 'Launch it',
          action: 'aws:service-catalog:provision',
          input: {
            team: '${{ parameters.team }}',
            product: '${{ parameters.product }}',
            version: '${{ parameters.version }}',
            name: '${{ parameters.name }}',
            parameters: '${{ parameters.parameters }}',
          },
        },
      ],
    }),
  },
  {
    description:
      'Launch the newest version of a product by its name, with tags',
    example: stringify({
      steps: [
        {
          id: 'bucket',
          name: 'Launch a bucket',
          action: 'aws:service-catalog:provision',
          input: {
            team: 'ai-research',
            product: 'Research data bucket',
            path: 'AI Research Team Portfolio',
            name: 'sleep-study-data',
            component: 'component:default/sleep-study',
            parameters: { Classification: 'internal' },
            tags: { CostCenter: '4711' },
          },
        },
      ],
    }),
  },
];
