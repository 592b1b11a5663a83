import type {
  Launch,
  LaunchTimeline,
  ProvisionedProductDetail,
  ProvisioningRecord,
} from 'backstage-plugin-aws-service-catalog-common';
import { deepLearning, jupyterHub, STORY_AS_OF } from './story';

/** The researcher whose portal it is. */
export const me = {
  entityRef: 'user:default/researcher',
  principalArn:
    'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher',
  sessionName: 'researcher',
  isMe: true,
};

/** A colleague of the same team. */
export const colleague = {
  ...me,
  entityRef: 'user:default/researcher-2',
  principalArn:
    'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher-2',
  sessionName: 'researcher-2',
  isMe: false,
};

/** A deep learning machine that runs well, one version behind. */
export const runningMachine: ProvisionedProductDetail = {
  asOf: STORY_AS_OF,
  stale: false,
  id: 'pp-machine1',
  name: 'dl-ami-run-7',
  arn: 'arn:aws:servicecatalog:us-east-1:222222222222:stack/dl-ami-run-7/pp-machine1',
  type: 'CFN_STACK',
  status: 'AVAILABLE',
  tone: 'ok',
  statusInWords: 'Available',
  productId: deepLearning.id,
  productName: deepLearning.name,
  versionId: 'pa-202607',
  versionName: '2026.07',
  newerVersion: { id: 'pa-202610', name: '2026.10' },
  owner: me,
  createdAt: '2026-10-30T10:00:00.000Z',
  outputs: [
    {
      key: 'JupyterUrl',
      value: 'https://dl.example/lab',
      kind: 'url',
      description: 'JupyterLab',
    },
    {
      key: 'SshCommand',
      value: 'ssh -i alice-key.pem ec2-user@10.0.1.17',
      kind: 'command',
    },
    { key: 'InstanceId', value: 'i-0abc', kind: 'text' },
  ],
  resources: [
    {
      logicalId: 'SecurityGroup',
      physicalId: 'sg-0abc',
      type: 'AWS::EC2::SecurityGroup',
      status: 'CREATE_COMPLETE',
      tone: 'ok',
    },
    {
      logicalId: 'Instance',
      physicalId: 'i-0abc',
      type: 'AWS::EC2::Instance',
      status: 'CREATE_COMPLETE',
      tone: 'ok',
      consoleUrl: 'https://console.aws.amazon.com/ec2/i-0abc',
    },
  ],
  tags: [
    { key: 'CostCenter', value: '4711', auto: false },
    {
      key: 'aws:servicecatalog:provisioningPrincipalArn',
      value: me.principalArn,
      auto: true,
      inWords: 'Who launched it',
    },
  ],
  parameters: [
    { key: 'VpcId', value: 'vpc-research', secret: false },
    { key: 'SubnetId', value: 'subnet-a', secret: false },
    { key: 'AllowedCidr', value: '10.0.0.0/8', secret: false },
    { key: 'InstanceType', value: 'g5.xlarge', secret: false },
    { key: 'KeyName', value: 'alice-key', secret: false },
    { key: 'VolumeSize', value: '100', secret: false },
  ],
  versions: deepLearning.versions,
  pathId: 'lpv2-airesearch1',
  launchRole: deepLearning.launchPaths[0].launchRole,
  stackArn:
    'arn:aws:cloudformation:us-east-1:222222222222:stack/SC-222222222222-pp-machine1/1',
  consoleUrl: 'https://console.aws.amazon.com/servicecatalog/pp-machine1',
  may: { update: true, terminate: true, plan: true },
};

/** A hub with a secret parameter whose last update failed. */
export const taintedHub: ProvisionedProductDetail = {
  ...runningMachine,
  id: 'pp-hub1',
  name: 'notebook-2',
  status: 'TAINTED',
  tone: 'error',
  statusInWords: 'Runs, but the last update failed',
  productId: jupyterHub.id,
  productName: jupyterHub.name,
  versionId: 'pa-hub14',
  versionName: 'v1.4',
  newerVersion: undefined,
  lastGoodVersion: { id: 'pa-hub13', name: 'v1.3' },
  owner: colleague,
  versions: jupyterHub.versions,
  parameters: [
    { key: 'Environment', value: 'prod', secret: false },
    { key: 'AdminPassword', secret: true },
    { key: 'InstanceType', value: 't3.medium', secret: false },
  ],
  failure: {
    summary: 'AWS has no machine of this type free in this zone just now.',
    detail: 'InsufficientInstanceCapacity: we do not have enough m6i.large',
    resource: { logicalId: 'Hub', type: 'AWS::EC2::Instance' },
    awsError: 'InsufficientInstanceCapacity',
    requestId: 'req-capacity-1',
    nextSteps: [
      { action: 'retry', text: 'Try again with the values you wanted.' },
      {
        action: 'return-to-last-good',
        text: 'Return to v1.3, the last version it ran well with.',
        versionId: 'pa-hub13',
      },
      { action: 'terminate', text: 'Terminate it.' },
    ],
  },
};

/** History of `taintedHub`: launched in the console, update through the portal failed. */
export const hubRecords: ProvisioningRecord[] = [
  {
    id: 'rec-2',
    type: 'UPDATE_PROVISIONED_PRODUCT',
    inWords: 'Update',
    status: 'FAILED',
    tone: 'error',
    by: me,
    createdAt: '2026-11-02T09:00:00.000Z',
    versionName: 'v1.4',
    launchId: '00000000-0000-4000-8000-00000000aaaa',
    failure: taintedHub.failure,
  },
  {
    id: 'rec-1',
    type: 'PROVISION_PRODUCT',
    inWords: 'Launch',
    status: 'SUCCEEDED',
    tone: 'ok',
    by: colleague,
    createdAt: '2026-10-01T09:00:00.000Z',
    versionName: 'v1.3',
  },
];

/** The update of `hubRecords` that failed. */
export const failedHubUpdate: Launch = {
  id: '00000000-0000-4000-8000-00000000aaaa',
  team: 'ai-research',
  accountId: '222222222222',
  region: 'us-east-1',
  operation: 'update',
  state: 'failed',
  requestedBy: me,
  requestedAt: '2026-11-02T09:00:00.000Z',
  updatedAt: '2026-11-02T09:03:00.000Z',
  endedAt: '2026-11-02T09:03:00.000Z',
  productId: jupyterHub.id,
  productName: jupyterHub.name,
  versionId: 'pa-hub14',
  versionName: 'v1.4',
  provisionedProductId: taintedHub.id,
  provisionedProductName: taintedHub.name,
  recordId: 'rec-2',
  parameters: { InstanceType: 'm6i.large' },
  secretParameters: ['AdminPassword'],
  tags: [],
  failure: taintedHub.failure,
};

/** A launch of the deep learning machine in one of its states. */
export function launchIn(
  state: Launch['state'],
  more: Partial<Launch> = {},
): Launch {
  return {
    id: '00000000-0000-4000-8000-00000000bbbb',
    team: 'ai-research',
    accountId: '222222222222',
    region: 'us-east-1',
    operation: 'provision',
    state,
    requestedBy: me,
    requestedAt: STORY_AS_OF,
    updatedAt: STORY_AS_OF,
    productId: deepLearning.id,
    productName: deepLearning.name,
    versionId: 'pa-202610',
    versionName: '2026.10',
    pathId: 'lpv2-airesearch1',
    provisionedProductName: 'dl-ami-run-8',
    parameters: {},
    secretParameters: [],
    tags: [],
    consoleUrl: 'https://console.aws.amazon.com/servicecatalog/launch',
    ...more,
  };
}

/** The timeline of a launch that AWS is working on: one resource of two is there. */
export function timelineOf(
  launch: Launch,
  more: Partial<LaunchTimeline> = {},
): LaunchTimeline {
  return {
    launch,
    events: [
      { at: STORY_AS_OF, state: 'requested', text: 'Requested' },
      {
        at: '2026-11-02T10:00:01.000Z',
        state: 'in-progress',
        text: 'Accepted by AWS as rec-8',
      },
    ],
    resources: [
      {
        logicalId: 'SecurityGroup',
        physicalId: 'sg-0def',
        type: 'AWS::EC2::SecurityGroup',
        status: 'CREATE_COMPLETE',
        tone: 'ok',
        startedAt: '2026-11-02T10:00:02.000Z',
        endedAt: '2026-11-02T10:00:23.000Z',
      },
      {
        logicalId: 'Instance',
        type: 'AWS::EC2::Instance',
        status: 'CREATE_IN_PROGRESS',
        tone: 'running',
        startedAt: '2026-11-02T10:00:24.000Z',
      },
    ],
    stackEvents: [
      {
        at: '2026-11-02T10:00:24.000Z',
        logicalId: 'Instance',
        type: 'AWS::EC2::Instance',
        status: 'CREATE_IN_PROGRESS',
        reason: 'Resource creation Initiated',
      },
    ],
    outputs: [],
    ...more,
  };
}
