import {
  END_USER,
  OWNERS,
  type PolicySetup,
  allowRun,
  denyMarketplace,
  denyOwners,
  policy,
} from './policySetup';

/** Set-ups whose denials of images leave some out. */
export const partialDenialSetups: PolicySetup[] = [
  {
    id: 'set-operator-and-another',
    what: 'the set operator of the walkthrough beside a denial on another condition',
    inline: {
      Extras: allowRun,
      Guardrail: policy(
        denyMarketplace,
        denyOwners('ForAnyValue:StringNotEquals', OWNERS),
        {
          Sid: 'OnlyHere',
          Effect: 'Deny',
          Action: 'ec2:RunInstances',
          Resource: '*',
          Condition: {
            StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' },
          },
        },
      ),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'yes',
    says: /ForAnyValue:StringNotEquals on ec2:Owner/,
  },
  {
    id: 'set-operator-and-a-positive',
    what: 'the set operator of the walkthrough beside a denial that needs the owner as well',
    inline: {
      Extras: allowRun,
      Guardrail: policy(
        denyMarketplace,
        denyOwners('ForAnyValue:StringNotEquals', OWNERS),
        {
          ...denyOwners('StringEquals', ['aws-marketplace']),
          Sid: 'DenyMarketplaceOwner',
        },
      ),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'yes',
    says: /ForAnyValue:StringNotEquals on ec2:Owner/,
  },
  {
    id: 'set-operator-and-doubt',
    what: 'the set operator of the walkthrough, in a policy that the team may delete on a condition',
    inline: {
      Extras: allowRun,
      Guardrail: policy(denyOwners('ForAnyValue:StringNotEquals', OWNERS)),
      Self: policy({
        Sid: 'Own',
        Effect: 'Allow',
        Action: 'iam:DeleteRolePolicy',
        Resource: '*',
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      }),
    },
    managed: [END_USER],
    attached: { name: 'NoMarketplace', document: policy(denyMarketplace) },
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'unknown',
    says: /ForAnyValue:StringNotEquals on ec2:Owner/,
  },
  {
    id: 'one-region',
    what: 'a denial in one region only',
    inline: {
      Extras: allowRun,
      Guardrail: policy(
        denyMarketplace,
        denyOwners('StringNotEquals', OWNERS, 'arn:aws:ec2:us-east-1::image/*'),
      ),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'no',
    says: /Run a paid Marketplace AMI in eu-central-1: allowed/,
  },
  {
    id: 'two-regions',
    what: 'a denial in two regions only',
    inline: {
      Extras: allowRun,
      Guardrail: policy(
        denyMarketplace,
        denyOwners('StringNotEquals', OWNERS, 'arn:aws:ec2:us-east-1::image/*'),
        denyOwners('StringNotEquals', OWNERS, 'arn:aws:ec2:eu-west-1::image/*'),
      ),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'no',
    says: /does not deny all of it\. Run a paid Marketplace AMI in ap-southeast-2; .*: allowed/,
  },
  {
    id: 'public-images',
    what: 'a denial of public images only, which leaves those open that others share',
    inline: {
      Extras: allowRun,
      Guardrail: policy(denyMarketplace, {
        Sid: 'NoPublicImages',
        Effect: 'Deny',
        Action: 'ec2:RunInstances',
        Resource: 'arn:aws:ec2:*::image/*',
        Condition: {
          StringNotEquals: { 'ec2:Owner': OWNERS },
          Bool: { 'ec2:Public': 'true' },
        },
      }),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'no',
    says: /Run an AMI that another account shares with this one alone: allowed/,
  },
];
