import type {
  LaunchForm,
  PreFlight,
  ProductDetail,
  TeamList,
} from 'backstage-plugin-aws-service-catalog-common';

/** The moment at which AWS was last asked in the story. */
export const STORY_AS_OF = '2026-11-02T10:00:00.000Z';

const may = { read: true, launch: true, update: true, terminate: true };

/** Two teams of one researcher. */
export const storyTeams: TeamList = {
  items: [
    {
      id: 'ai-research',
      groupRef: 'group:default/ai-research',
      title: 'AI Research',
      accountId: '222222222222',
      regions: ['us-east-1', 'eu-west-1'],
      roleName: 'AIResearchTeam',
      may,
    },
    {
      id: 'genomics',
      groupRef: 'group:default/genomics',
      title: 'Genomics',
      accountId: '333333333333',
      regions: ['us-east-1'],
      roleName: 'GenomicsTeam',
      may: { ...may, launch: false },
    },
  ],
  person: {
    entityRef: 'user:default/researcher',
    groupRefs: ['group:default/ai-research', 'group:default/genomics'],
    curator: false,
  },
  contacts: ['group:default/platform'],
};

/** What a person of no team is told. */
export const noTeams: TeamList = {
  items: [],
  person: {
    entityRef: 'user:default/nobody',
    groupRefs: ['group:default/newcomers'],
    curator: false,
  },
  contacts: ['group:default/platform'],
};

const fresh = { asOf: STORY_AS_OF, stale: false };

const launchRole = {
  name: 'LaunchRole-DeepLearning',
  arn: 'arn:aws:iam::222222222222:role/LaunchRole-DeepLearning',
};

/** An approved Marketplace product with one launch path. */
export const deepLearning: ProductDetail = {
  ...fresh,
  id: 'prod-deeplearning1',
  name: 'Deep Learning Base AMI (Amazon Linux)',
  kind: 'marketplace',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Amazon Web Services',
  distributor: 'AWS Marketplace',
  description: 'One EC2 instance with drivers and frameworks for training.',
  createdAt: '2026-07-01T09:00:00.000Z',
  newestVersion: '2026.10',
  portfolios: ['AI Research Team Portfolio'],
  launchable: true,
  running: { mine: 1, team: 3 },
  versions: [
    {
      id: 'pa-202610',
      name: '2026.10',
      description: 'CUDA 13, PyTorch 3',
      createdAt: '2026-10-05T09:00:00.000Z',
      deprecated: false,
      newest: true,
    },
    {
      id: 'pa-202607',
      name: '2026.07',
      description: 'CUDA 12',
      createdAt: '2026-07-01T09:00:00.000Z',
      deprecated: true,
      newest: false,
    },
  ],
  launchPaths: [
    {
      id: 'lpv2-airesearch1',
      name: 'AI Research Team Portfolio',
      usable: true,
      launchRole,
      constraints: [
        {
          type: 'LAUNCH',
          inWords: 'AWS creates the resources as LaunchRole-DeepLearning.',
        },
      ],
      tags: [{ key: 'CostCenter', value: '4711' }],
    },
  ],
  support: {
    description: 'Ask the platform team first.',
    email: 'platform@institute.example',
    url: 'https://support.institute.example',
  },
  budgets: ['AI Research 2026'],
  consoleUrl: 'https://console.aws.amazon.com/servicecatalog',
};

/** A home-grown product with a secret parameter, a rule and two launch paths. */
export const jupyterHub: ProductDetail = {
  ...fresh,
  id: 'prod-jupyterhub1',
  name: 'JupyterHub on EC2',
  kind: 'cloudformation',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Platform team',
  description: 'JupyterHub for a small group.',
  createdAt: '2026-08-01T09:00:00.000Z',
  newestVersion: 'v1.4',
  portfolios: ['AI Research Team Portfolio', 'Shared research tools'],
  launchable: true,
  running: { mine: 0, team: 0 },
  versions: [
    { id: 'pa-hub14', name: 'v1.4', deprecated: false, newest: true },
    { id: 'pa-hub13', name: 'v1.3', deprecated: false, newest: false },
  ],
  launchPaths: [
    {
      id: 'lpv2-airesearch1',
      name: 'AI Research Team Portfolio',
      usable: true,
      launchRole,
      constraints: [],
      tags: [],
    },
    {
      id: 'lpv2-shared1',
      name: 'Shared research tools',
      usable: true,
      launchRole,
      constraints: [],
      tags: [],
    },
  ],
  support: {},
};

/** A product that nobody may launch, for want of a launch role. */
export const gpuDraft: ProductDetail = {
  ...fresh,
  id: 'prod-gpudraft1',
  name: 'GPU workstation (draft)',
  kind: 'cloudformation',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Platform team',
  newestVersion: 'draft',
  portfolios: ['AI Research Team Portfolio'],
  launchable: false,
  launchProblem:
    'The launch path through AI Research Team Portfolio has no launch role. The platform team can add one.',
  versions: [
    { id: 'pa-draft', name: 'draft', deprecated: false, newest: true },
  ],
  launchPaths: [
    {
      id: 'lpv2-airesearch1',
      name: 'AI Research Team Portfolio',
      usable: false,
      problem: 'It has no launch role. The platform team can add one.',
      constraints: [],
      tags: [],
    },
  ],
  support: {},
};

/** The form of `deepLearning`: groups, pickers, a number, a pattern. */
export const deepLearningForm: LaunchForm = {
  productId: deepLearning.id,
  productName: deepLearning.name,
  versionId: 'pa-202610',
  versionName: '2026.10',
  pathId: 'lpv2-airesearch1',
  pathName: 'AI Research Team Portfolio',
  launchRole,
  usable: true,
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['VpcId', 'SubnetId', 'KeyName'],
    properties: {
      VpcId: {
        type: 'string',
        minLength: 1,
        description: 'Network that the instance belongs to',
      },
      SubnetId: {
        type: 'string',
        minLength: 1,
        description: 'A subnet of that VPC',
      },
      AllowedCidr: {
        type: 'string',
        default: '10.0.0.0/8',
        maxLength: 18,
        pattern: '^(?:(?!0\\.0\\.0\\.0/0)(\\d{1,3}\\.){3}\\d{1,3}/\\d{1,2})$',
        description: 'Addresses that may reach SSH and JupyterLab',
      },
      InstanceType: {
        type: 'string',
        default: 't3.large',
        enum: ['t3.large', 'g5.xlarge', 'g5.2xlarge'],
        description: 't3.large to try things out, g5 for a GPU',
      },
      KeyName: { type: 'string', minLength: 1 },
      VolumeSize: {
        type: 'string',
        format: 'cloudformation-number',
        'x-minimum': '50',
        'x-maximum': '2000',
        default: '100',
      },
    },
  },
  groups: [
    { label: 'Network', parameters: ['VpcId', 'SubnetId', 'AllowedCidr'] },
    { label: 'Machine', parameters: ['InstanceType', 'KeyName'] },
    { parameters: ['VolumeSize'] },
  ],
  hints: {
    VpcId: {
      type: 'AWS::EC2::VPC::Id',
      noEcho: false,
      label: 'VPC',
      picker: {
        kind: 'vpc',
        available: true,
        options: [
          { value: 'vpc-research', label: 'research', detail: '10.0.0.0/16' },
          { value: 'vpc-shared', label: 'shared', detail: '10.1.0.0/16' },
        ],
      },
    },
    SubnetId: {
      type: 'AWS::EC2::Subnet::Id',
      noEcho: false,
      label: 'Subnet',
      picker: {
        kind: 'subnet',
        available: true,
        options: [
          {
            value: 'subnet-a',
            label: 'research-a',
            detail: 'us-east-1a',
            parent: 'vpc-research',
          },
          {
            value: 'subnet-b',
            label: 'research-b',
            detail: 'us-east-1b',
            parent: 'vpc-research',
          },
          {
            value: 'subnet-s',
            label: 'shared-a',
            detail: 'us-east-1a',
            parent: 'vpc-shared',
          },
        ],
      },
    },
    AllowedCidr: {
      type: 'String',
      noEcho: false,
      label: 'Who may connect',
      constraintDescription:
        'must be a network such as 10.0.0.0/8, and not the whole Internet',
    },
    InstanceType: { type: 'String', noEcho: false, label: 'Instance type' },
    KeyName: {
      type: 'AWS::EC2::KeyPair::KeyName',
      noEcho: false,
      label: 'Key pair',
      picker: {
        kind: 'key-pair',
        available: false,
        reason: 'The team role may not list key pairs.',
      },
    },
    VolumeSize: {
      type: 'Number',
      noEcho: false,
      label: 'Disk size (GiB)',
      constraintDescription: 'must be between 50 and 2000 GiB',
    },
  },
  rules: [],
  tagOptions: [
    { key: 'CostCenter', values: ['4711', '4712'], conflict: false },
    { key: 'Project', values: ['ai-research'], conflict: false },
  ],
  tagUpdate: true,
  usage: 'Log in as ec2-user.',
  outputs: [{ key: 'SshCommand', description: 'Command to log in' }],
  resources: [
    { type: 'AWS::EC2::Instance', inWords: 'EC2 instance', count: 1 },
    { type: 'AWS::EC2::SecurityGroup', inWords: 'security group', count: 1 },
  ],
};

/** The form of `jupyterHub`: a secret parameter and a rule. */
export const jupyterHubForm: LaunchForm = {
  ...deepLearningForm,
  productId: jupyterHub.id,
  productName: jupyterHub.name,
  versionId: 'pa-hub14',
  versionName: 'v1.4',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['AdminPassword'],
    properties: {
      Environment: { type: 'string', enum: ['dev', 'prod'], default: 'dev' },
      AdminPassword: { type: 'string', minLength: 12, maxLength: 64 },
      InstanceType: {
        type: 'string',
        enum: ['t3.medium', 't3.large', 'm6i.large'],
        default: 't3.medium',
      },
    },
  },
  groups: [
    { label: 'Hub', parameters: ['Environment', 'AdminPassword'] },
    { label: 'Machine', parameters: ['InstanceType'] },
  ],
  hints: {
    Environment: { type: 'String', noEcho: false },
    AdminPassword: {
      type: 'String',
      noEcho: true,
      label: 'Administrator password',
      constraintDescription: 'between 12 and 64 characters',
    },
    InstanceType: { type: 'String', noEcho: false, label: 'Instance type' },
  },
  rules: [
    {
      name: 'SmallInDev',
      condition: { 'Fn::Equals': [{ Ref: 'Environment' }, 'dev'] },
      assertions: [
        {
          assert: {
            'Fn::Contains': [
              ['t3.medium', 't3.large'],
              { Ref: 'InstanceType' },
            ],
          },
          inWords: 'Outside prod only t3 instances are allowed',
        },
      ],
    },
  ],
  tagOptions: [],
  resources: undefined,
};

/** Everything in order. */
export const allClear: PreFlight = {
  blocked: false,
  checks: [
    { id: 'launch-path', status: 'ok', title: 'The launch path may be used' },
    { id: 'launch-role', status: 'ok', title: 'The launch role exists' },
    { id: 'name', status: 'ok', title: 'The name is free' },
  ],
};
