import {
  END_USER,
  type PolicySetup,
  allowRun,
  denyMarketplace,
  policy,
} from './policySetup';

/** What an instance is made of besides its image and its subnet. */
const BESIDES_SUBNET = [
  'instance/*',
  'network-interface/*',
  'security-group/*',
  'volume/*',
];

const allowRunOn = (resources: string[]) =>
  policy({
    Sid: 'Some',
    Effect: 'Allow',
    Action: 'ec2:RunInstances',
    Resource: resources.map(resource => `arn:aws:ec2:*:*:${resource}`),
  });

/** Set-ups whose denials are about what an instance needs besides its image. */
export const besidesImageSetups: PolicySetup[] = [
  {
    id: 'cost-control',
    what: 'a policy on costs denies other types of instances than a small one, and nothing is about images',
    inline: {
      Extras: allowRun,
      CostControl: policy(denyMarketplace, {
        Sid: 'SmallOnly',
        Effect: 'Deny',
        Action: 'ec2:RunInstances',
        Resource: 'arn:aws:ec2:*:*:instance/*',
        Condition: { StringNotEquals: { 'ec2:InstanceType': 't3.micro' } },
      }),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'no',
    says: /SmallOnly does not deny all of it\. Run a paid Marketplace AMI;.*: allowed by policy Extras, statement Run/,
  },
  {
    id: 'odd-type',
    what: 'a policy on costs leaves one type of instances open that nobody guesses',
    inline: {
      Extras: allowRun,
      CostControl: policy(denyMarketplace, {
        Sid: 'OddOnly',
        Effect: 'Deny',
        Action: 'ec2:RunInstances',
        Resource: 'arn:aws:ec2:*:*:instance/*',
        Condition: { StringNotEquals: { 'ec2:InstanceType': 'c5.2xlarge' } },
      }),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'unknown',
    says: /OddOnly does not deny the image\..*only the instance stands in the way\. Policies ask for ec2:InstanceType/,
  },
  {
    id: 'no-instances',
    what: 'instances of any image are denied, so the images themselves are not',
    inline: {
      Extras: allowRun,
      Guardrail: policy(denyMarketplace, {
        Sid: 'NoInstances',
        Effect: 'Deny',
        Action: 'ec2:RunInstances',
        Resource: 'arn:aws:ec2:*:*:instance/*',
      }),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'yes',
    says: /NoInstances does not deny the image\..*Denied by policy Guardrail, statement NoInstances/,
  },
  {
    id: 'one-subnet',
    what: 'nothing denies it, and a policy allows it in one subnet',
    inline: {
      Extras: allowRunOn(['image/*', ...BESIDES_SUBNET, 'subnet/subnet-1']),
    },
    managed: [END_USER],
    marketplace: 'missing',
    imageOwner: 'missing',
    answer: 'unknown',
    says: /only the subnet stands in the way\. policy Extras, statement Some allows it for other things/,
  },
  {
    id: 'one-image',
    what: 'nothing denies it, and a policy allows it with one paid image',
    inline: {
      Extras: allowRunOn([
        'image/ami-0aaaaaaaaaaaaaaa1',
        ...BESIDES_SUBNET,
        'subnet/*',
      ]),
    },
    managed: [END_USER],
    marketplace: 'missing',
    imageOwner: 'missing',
    answer: 'unknown',
    says: /No policy of the role denies it.*policy Extras, statement Some allows it for other things/,
  },
  {
    id: 'but-one-image',
    what: 'a denial leaves one paid image out',
    inline: {
      Extras: allowRun,
      Guardrail: policy(denyMarketplace, {
        Sid: 'AllButOne',
        Effect: 'Deny',
        Action: 'ec2:RunInstances',
        NotResource: [
          'arn:aws:ec2:*::image/ami-0aaaaaaaaaaaaaaa1',
          ...[...BESIDES_SUBNET, 'subnet/*'].map(
            what => `arn:aws:ec2:*:*:${what}`,
          ),
        ],
      }),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'unknown',
    says: /AllButOne does not deny everything of its kind/,
  },
];
