import { stringify } from 'yaml';

export const publishMarketplaceAmiExamples = [
  {
    description: 'Publish the image that an SSM parameter names, for one team',
    example: stringify({
      steps: [
        {
          id: 'publish',
          name: 'Publish it',
          action: 'aws:service-catalog:publish-marketplace-ami',
          input: {
            catalog: '${{ parameters.catalog }}',
            ssmParameter:
              '/aws/service/deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-amazon-linux-2023/latest/ami-id',
            product: {
              name: 'Deep Learning Base AMI',
              owner: 'Platform team',
              supportEmail: 'platform-team@example.com',
            },
            version: '2026.10',
            instanceTypes: ['t3.large', 'g5.xlarge'],
            allowedCidrs: ['10.0.0.0/8'],
            portfolio: 'AI Research Team Portfolio',
            launchRole: 'LaunchRole-DeepLearning',
            teams: ['ai-research'],
          },
        },
      ],
    }),
  },
  {
    description:
      'Publish a subscribed Marketplace product in a hub, and share it with a spoke',
    example: stringify({
      steps: [
        {
          id: 'publish',
          name: 'Publish it',
          action: 'aws:service-catalog:publish-marketplace-ami',
          input: {
            catalog: 'hub',
            marketplace: {
              productId: 'prod-abcdefghijklm',
              version: 'latest',
            },
            product: {
              name: 'Genomics workbench',
              owner: 'Platform team',
            },
            version: 'v1',
            instanceTypes: ['m5.large'],
            connect: 'session-manager',
            instanceProfile: 'SessionManager',
            portfolio: 'Research',
            launchRole: 'LaunchRole-Genomics',
            teams: ['ai-research'],
            spokes: ['ai-research'],
            waitMinutes: 60,
          },
        },
      ],
    }),
  },
];
