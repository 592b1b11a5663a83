import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PolicySetup, denyOwners, policy } from './policySetup';
import {
  COPY_ACCOUNT,
  COPY_ELSEWHERE,
  COPY_ELSEWHERE_ACCOUNT,
  PRIVATE_COPY,
  SCP_ACCOUNT,
  SCP_MFA_ACCOUNT,
  SETUP_ACCOUNT,
  groupPolicy,
  policySetups,
  roleOf,
} from './policySetups';

/** Images of the story, by whose they are. */
export const SETUP_IMAGES: Record<
  'marketplace' | 'foreign' | 'amazon',
  string
> & {
  own: Record<string, string>;
} = {
  marketplace: 'ami-0aaaaaaaaaaaaaaa1',
  foreign: 'ami-0aaaaaaaaaaaaaaa2',
  amazon: 'ami-0aaaaaaaaaaaaaaa3',
  own: {
    [SETUP_ACCOUNT]: 'ami-0aaaaaaaaaaaaaaa4',
    [SCP_ACCOUNT]: 'ami-0aaaaaaaaaaaaaaa5',
    [COPY_ACCOUNT]: 'ami-0aaaaaaaaaaaaaaa6',
    [COPY_ELSEWHERE_ACCOUNT]: 'ami-0aaaaaaaaaaaaaaa9',
    [SCP_MFA_ACCOUNT]: 'ami-0aaaaaaaaaaaaaab0',
  },
};

export const SETUP_PRODUCT = 'Paid software';
const ACCOUNTS = [
  SETUP_ACCOUNT,
  SCP_ACCOUNT,
  SCP_MFA_ACCOUNT,
  COPY_ACCOUNT,
  COPY_ELSEWHERE_ACCOUNT,
];
const LAUNCH_ROLE = 'LaunchRole-Paid';
const LAUNCH_ROLES = 'arn:aws:iam::*:role/LaunchRole-*';
const PRODUCT_CODE = 'paidsoftware00productcode';

const trusted = (Principal: object) =>
  policy({
    Effect: 'Allow',
    Principal,
    Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
  });

const portal = trusted({
  AWS: 'arn:aws:iam::111111111111:user/portal-backend',
});

const setupsIn = (id: string): PolicySetup[] =>
  policySetups.filter(({ accountId = SETUP_ACCOUNT }) => accountId === id);

/** One account: curators, a launch role, and a role for each set-up that lies in it. */
const account = (id: string) => ({
  id,
  groups: [{ name: 'Researchers', policies: { GroupGuardrail: groupPolicy } }],
  roles: [
    {
      name: 'PortalCurator',
      trust: portal,
      managedPolicies: ['AdministratorAccess'],
    },
    {
      name: LAUNCH_ROLE,
      trust: trusted({ Service: 'servicecatalog.amazonaws.com' }),
      managedPolicies: ['AdministratorAccess'],
    },
    ...setupsIn(id).map(setup => ({
      name: roleOf(setup),
      trust: portal,
      policies: setup.inline,
      managedPolicies: setup.managed,
      permissionsBoundary: setup.boundary,
    })),
  ],
});

const networkIn = (id: string, region: string) => ({
  account: id,
  region,
  network: {
    vpcs: [{ id: 'vpc-1', name: 'v', cidr: '172.31.0.0/16', default: true }],
    subnets: [
      {
        id: 'subnet-1',
        vpc: 'vpc-1',
        name: 's',
        cidr: '172.31.0.0/20',
        zone: `${region}a`,
      },
    ],
    securityGroups: [{ id: 'sg-1', vpc: 'vpc-1', name: 'default' }],
  },
});

const place = (id: string) => ({
  ...networkIn(id, 'us-east-1'),
  catalog: {
    curator: 'PortalCurator',
    bucket: `templates-${id}`,
    products: [
      {
        name: SETUP_PRODUCT,
        owner: 'Vendor',
        versions: [{ name: 'v1', template: 'paid.json' }],
      },
    ],
    portfolios: [
      {
        name: 'Paid',
        provider: 'Platform team',
        principals: setupsIn(id).map(roleOf),
        products: [{ name: SETUP_PRODUCT, launchRole: LAUNCH_ROLE }],
      },
    ],
  },
});

const image = (id: string, owner: string, more: object = {}) => ({
  owner,
  region: 'us-east-1',
  id,
  name: id,
  creationDate: '2026-01-01T00:00:00.000Z',
  rootVolumeSize: 8,
  ...more,
});

const story = {
  accounts: [
    {
      id: '111111111111',
      users: [
        {
          name: 'portal-backend',
          accessKey: {
            id: 'AKIASANDBOXPORTAL001',
            secret: 'sandbox-portal-backend-secret-key-0001',
          },
          managedPolicies: ['AdministratorAccess'],
        },
      ],
    },
    account(SETUP_ACCOUNT),
    account(COPY_ACCOUNT),
    account(COPY_ELSEWHERE_ACCOUNT),
    {
      ...account(SCP_MFA_ACCOUNT),
      serviceControlPolicies: [
        [
          policy(
            { Effect: 'Allow', Action: '*', Resource: '*' },
            {
              Effect: 'Deny',
              Action: 'aws-marketplace:*',
              Resource: '*',
              Condition: {
                StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' },
              },
            },
            {
              Effect: 'Deny',
              Action: 'ec2:RunInstances',
              Resource: '*',
              Condition: {
                BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' },
                ArnNotLike: { 'aws:PrincipalArn': LAUNCH_ROLES },
              },
            },
          ),
        ],
      ],
    },
    {
      ...account(SCP_ACCOUNT),
      serviceControlPolicies: [
        [
          policy(
            { Effect: 'Allow', Action: '*', Resource: '*' },
            {
              Effect: 'Deny',
              Action: 'aws-marketplace:*',
              Resource: '*',
            },
            {
              Effect: 'Deny',
              Action: 'ec2:*',
              Resource: '*',
              Condition: {
                StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' },
              },
            },
            {
              ...denyOwners('StringNotEquals', ['amazon', SCP_ACCOUNT]),
              Condition: {
                StringNotEquals: { 'ec2:Owner': ['amazon', SCP_ACCOUNT] },
                ArnNotLike: { 'aws:PrincipalArn': LAUNCH_ROLES },
              },
            },
          ),
        ],
      ],
    },
  ],
  images: [
    image(SETUP_IMAGES.marketplace, '679593333241', {
      ownerAlias: 'aws-marketplace',
      productCode: PRODUCT_CODE,
    }),
    image(SETUP_IMAGES.foreign, '555555555555'),
    image(SETUP_IMAGES.amazon, '898082745236', { ownerAlias: 'amazon' }),
    image(PRIVATE_COPY, COPY_ACCOUNT, {
      public: false,
      productCode: PRODUCT_CODE,
    }),
    image(COPY_ELSEWHERE.imageId, COPY_ELSEWHERE_ACCOUNT, {
      region: COPY_ELSEWHERE.region,
      public: false,
      productCode: PRODUCT_CODE,
    }),
    ...Object.entries(SETUP_IMAGES.own).map(([owner, id]) => image(id, owner)),
  ],
  agreements: ACCOUNTS.map(id => ({
    account: id,
    product: 'prod-paidsoftware1',
    name: SETUP_PRODUCT,
    productCode: PRODUCT_CODE,
    seller: { account: '777777777777', name: 'Vendor' },
    acceptedAt: '2026-01-01T00:00:00.000Z',
  })),
  places: [
    ...ACCOUNTS.map(place),
    networkIn(COPY_ELSEWHERE_ACCOUNT, COPY_ELSEWHERE.region),
  ],
};

const template = {
  Resources: {
    Machine: {
      Type: 'AWS::EC2::Instance',
      Properties: {
        ImageId: SETUP_IMAGES.marketplace,
        InstanceType: 't3.micro',
        SubnetId: 'subnet-1',
      },
    },
  },
};

/** Writes the story where a sandbox can read it, and returns its path. JSON is YAML. */
export async function writePolicySetupStory(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'policy-setups-'));
  await mkdir(path.join(folder, 'templates'));
  await writeFile(
    path.join(folder, 'templates', 'paid.json'),
    JSON.stringify(template),
  );
  const file = path.join(folder, 'story.yaml');
  await writeFile(file, JSON.stringify(story));
  return file;
}

/** Configuration of a portal that knows the teams of the story. */
export const policySetupConfig = {
  curators: ['group:default/platform'],
  catalogs: ACCOUNTS.map(accountId => ({
    id: `catalog-${accountId}`,
    accountId,
    region: 'us-east-1',
    roleName: 'PortalCurator',
  })),
  teams: policySetups.map(setup => ({
    group: `group:default/${setup.id}`,
    accountId: setup.accountId ?? SETUP_ACCOUNT,
    regions: ['us-east-1'],
    roleName: roleOf(setup),
  })),
};
