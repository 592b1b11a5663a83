import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { EC2Client } from '@aws-sdk/client-ec2';
import { IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import { SSMClient } from '@aws-sdk/client-ssm';
import { createSandbox, type Sandbox } from '../createSandbox';
import { newSecurityGroup } from '../services/ec2/newSecurityGroup';
import { ec2State, type Image } from '../services/ec2/state';
import { seedAgreements } from '../story/seedAgreements';
import { addUser, ALLOW_ALL } from '../testing/principals';
import { clientOf } from './clientOf';

export const ACCOUNT = '222222222222';
export const REGION = 'us-east-1';
export const VPC = 'vpc-0a1b2c3d4e5f60001';
export const SUBNET = 'subnet-0a1b2c3d4e5f60001';
export const DEFAULT_GROUP = 'sg-0a1b2c3d4e5f60001';
export const KEY = 'team-key';

/** Images by who owns them; `shared` is another account's, `foreign` too but not shared with this one. */
export const IMAGES = {
  amazon: 'ami-0d1e2a3b4c5d60001',
  marketplace: 'ami-0aa1bb2cc3dd40001',
  own: 'ami-0feedfacecafe0001',
  shared: 'ami-0bbbbbbbbbbbb0001',
  foreign: 'ami-0ccccccccccccc001',
};

/** The account may launch the Marketplace image. */
const MARKETPLACE_AGREEMENT = {
  account: ACCOUNT,
  product: 'prod-rstudiopro00001',
  name: 'RStudio Workbench Pro',
  productCode: 'rstudiopro0productcode00001',
  seller: { account: '777777777777', name: 'Posit Software' },
  acceptedAt: '2026-02-01T09:00:00.000Z',
};

/** The SDK clients of one principal. */
export interface AwsClients {
  cloudFormation: CloudFormationClient;
  ec2: EC2Client;
  iam: IAMClient;
  s3: S3Client;
  ssm: SSMClient;
}

export interface TestAccount extends AwsClients {
  sandbox: Sandbox;
  /** Clients of another principal, by ARN. */
  as(principalArn: string): AwsClients;
  close(): Promise<void>;
}

/** One account with a network, a key pair and images of several owners; the clients act as its administrator. */
export async function openAccount(): Promise<TestAccount> {
  const sandbox = await createSandbox({ clock: 'manual', seed: 1 });
  seedNetwork(sandbox);
  seedImages(sandbox);
  seedAgreements(sandbox.world, [MARKETPLACE_AGREEMENT]);
  const opened: AwsClients[] = [];
  const as = (principalArn: string) => {
    const clients = clientsOf(sandbox, principalArn);
    opened.push(clients);
    return clients;
  };
  const admin = addUser(sandbox, {
    accountId: ACCOUNT,
    name: 'admin',
    policies: { All: ALLOW_ALL },
  });
  return {
    ...as(admin),
    sandbox,
    as,
    async close() {
      opened
        .flatMap(clients => Object.values(clients))
        .forEach(client => client.destroy());
      await sandbox.close();
    },
  };
}

function clientsOf(sandbox: Sandbox, principalArn: string): AwsClients {
  return {
    cloudFormation: clientOf(CloudFormationClient, sandbox, principalArn),
    ec2: clientOf(EC2Client, sandbox, principalArn),
    iam: clientOf(IAMClient, sandbox, principalArn),
    s3: clientOf(S3Client, sandbox, principalArn),
    ssm: clientOf(SSMClient, sandbox, principalArn),
  };
}

export function seedNetwork({ world }: Sandbox): void {
  const state = world.state(ec2State, { accountId: ACCOUNT, region: REGION });
  state.vpcs[VPC] = {
    vpcId: VPC,
    cidrBlock: '172.31.0.0/16',
    isDefault: true,
    tags: { Name: 'research' },
  };
  state.subnets[SUBNET] = {
    subnetId: SUBNET,
    vpcId: VPC,
    cidrBlock: '172.31.0.0/20',
    availabilityZone: `${REGION}a`,
    defaultForAz: true,
    mapPublicIpOnLaunch: false,
    tags: { Name: 'research-a' },
  };
  state.securityGroups[DEFAULT_GROUP] = newSecurityGroup({
    groupId: DEFAULT_GROUP,
    groupName: 'default',
    description: 'default VPC security group',
    vpcId: VPC,
    egressRuleId: 'sgr-0a1b2c3d4e5f60001',
    tags: {},
  });
  state.keyPairs[KEY] = {
    keyPairId: 'key-0a1b2c3d4e5f60001',
    keyName: KEY,
    keyType: 'ed25519',
    fingerprint: '00:11:22:33',
    createTime: world.clock.now().toISOString(),
    tags: {},
  };
}

export function seedImages({ world }: Sandbox): void {
  const images: Pick<
    Image,
    'imageId' | 'ownerId' | 'ownerAlias' | 'public' | 'launchPermissions'
  >[] = [
    {
      imageId: IMAGES.amazon,
      ownerId: '898082745236',
      ownerAlias: 'amazon',
      public: true,
      launchPermissions: [],
    },
    {
      imageId: IMAGES.marketplace,
      ownerId: '679593333241',
      ownerAlias: 'aws-marketplace',
      public: true,
      launchPermissions: [],
    },
    {
      imageId: IMAGES.own,
      ownerId: ACCOUNT,
      public: false,
      launchPermissions: [],
    },
    {
      imageId: IMAGES.shared,
      ownerId: '444444444444',
      public: false,
      launchPermissions: [ACCOUNT],
    },
    {
      imageId: IMAGES.foreign,
      ownerId: '444444444444',
      public: false,
      launchPermissions: [],
    },
  ];
  for (const image of images) {
    const state = world.state(ec2State, {
      accountId: image.ownerId,
      region: REGION,
    });
    state.images[image.imageId] = {
      ...image,
      name: `image ${image.imageId}`,
      productCodes:
        image.ownerAlias === 'aws-marketplace'
          ? [{ id: 'rstudiopro0productcode00001', type: 'marketplace' }]
          : [],
      architecture: 'x86_64',
      platformDetails: 'Linux/UNIX',
      creationDate: '2026-10-09T07:40:11.000Z',
      rootDeviceName: '/dev/xvda',
      rootVolumeSize: 20,
      tags: {},
    };
  }
}
