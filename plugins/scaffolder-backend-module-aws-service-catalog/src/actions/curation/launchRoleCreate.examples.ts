import { stringify } from 'yaml';

export const launchRoleCreateExamples = [
  {
    description: 'Create a role with what the template of a product needs',
    example: stringify({
      steps: [
        {
          id: 'role',
          name: 'Create the launch role',
          action: 'aws:service-catalog:launch-role:create',
          input: {
            catalog: '${{ parameters.catalog }}',
            name: 'LaunchRole-ResearchData',
            product: 'Research data bucket',
          },
        },
      ],
    }),
  },
  {
    description: 'Create a role for types of resources',
    example: stringify({
      steps: [
        {
          id: 'role',
          name: 'Create the launch role',
          action: 'aws:service-catalog:launch-role:create',
          input: {
            catalog: 'hub',
            name: 'LaunchRole-Machines',
            resourceTypes: ['AWS::EC2::Instance', 'AWS::EC2::SecurityGroup'],
          },
        },
      ],
    }),
  },
];
