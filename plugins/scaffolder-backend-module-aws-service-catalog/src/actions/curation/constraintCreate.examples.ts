import { stringify } from 'yaml';

export const constraintCreateExamples = [
  {
    description: 'Let launches run as the role of an earlier step',
    example: stringify({
      steps: [
        {
          id: 'constraint',
          name: 'Launch with that role',
          action: 'aws:service-catalog:constraint:create',
          input: {
            catalog: '${{ parameters.catalog }}',
            portfolio: '${{ steps.portfolio.output.portfolioId }}',
            product: 'Research data bucket',
            type: 'LAUNCH',
            roleArn: '${{ steps.role.output.roleArn }}',
          },
        },
      ],
    }),
  },
  {
    description: 'Allow small machines only',
    example: stringify({
      steps: [
        {
          id: 'rule',
          name: 'Allow small machines',
          action: 'aws:service-catalog:constraint:create',
          input: {
            catalog: '${{ parameters.catalog }}',
            portfolio: '${{ steps.portfolio.output.portfolioId }}',
            product: 'JupyterHub on EC2',
            type: 'TEMPLATE',
            description: 'Small machines',
            rules: {
              SmallMachines: {
                Assertions: [
                  {
                    Assert: {
                      'Fn::Contains': [
                        ['t3.large', 't3.xlarge'],
                        {
                          Ref: 'InstanceType',
                        },
                      ],
                    },
                    AssertDescription: 'Choose t3.large or t3.xlarge',
                  },
                ],
              },
            },
          },
        },
      ],
    }),
  },
];
