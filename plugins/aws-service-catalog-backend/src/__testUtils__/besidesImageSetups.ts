import {
  END_USER,
  type PolicySetup,
  allowRun,
  denyMarketplace,
  policy,
} from './policySetup';

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
];
