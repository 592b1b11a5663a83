import { besidesImageSetups } from './besidesImageSetups';
import { partialDenialSetups } from './partialDenialSetups';
import { takeOffSetups } from './takeOffSetups';
import {
  END_USER,
  OWNERS,
  type PolicySetup,
  SETUP_ACCOUNT,
  allowRun,
  denyMarketplace,
  denyOwners,
  policy,
} from './policySetup';

export { SETUP_ACCOUNT };

/** Its service control policies deny what the guardrails are about. */
export const SCP_ACCOUNT = '444444444444';
/** Its service control policies let nobody run anything without MFA. */
export const SCP_MFA_ACCOUNT = '555555555500';
/** It has a private copy of a paid image. */
export const COPY_ACCOUNT = '666666666666';
export const PRIVATE_COPY = 'ami-0aaaaaaaaaaaaaaa7';
/** It has one in a region that its team does not work in. */
export const COPY_ELSEWHERE_ACCOUNT = '888888888888';
export const COPY_ELSEWHERE = {
  imageId: 'ami-0aaaaaaaaaaaaaaa8',
  region: 'eu-west-1',
};

const correctIn = (accountId: string) =>
  policy(denyMarketplace, denyOwners('StringNotEquals', ['amazon', accountId]));
const correct = correctIn(SETUP_ACCOUNT);

/** What a group has that nobody of the portal is in. */
export const groupPolicy = correct;

export const policySetups: PolicySetup[] = [
  {
    id: 'missing',
    what: 'nothing denies it, and a policy allows it',
    inline: { Extras: allowRun },
    managed: [END_USER],
    marketplace: 'missing',
    imageOwner: 'missing',
    answer: 'no',
    says: /allowed by policy Extras, statement Run/,
  },
  {
    id: 'nothing',
    what: 'nothing denies it, and nothing allows it',
    managed: [END_USER],
    marketplace: 'missing',
    imageOwner: 'missing',
    answer: 'yes',
    says: /Nothing allows it today/,
  },
  {
    id: 'allow-elsewhere',
    what: 'a denial leaves it out by NotAction, and a managed policy allows it',
    inline: {
      OnlyThese: policy({
        Sid: 'DenyTheRest',
        Effect: 'Deny',
        NotAction: [
          'ec2:*',
          'servicecatalog:*',
          'cloudformation:*',
          'ssm:*',
          'aws-marketplace:*',
          's3:*',
          'config:*',
        ],
        Resource: '*',
      }),
    },
    managed: [END_USER, 'PowerUserAccess'],
    marketplace: 'weakened',
    imageOwner: 'weakened',
    answer: 'no',
    says: /DenyTheRest does not deny all of it.*allowed by policy PowerUserAccess/,
  },
  {
    id: 'wrong-operator',
    what: 'StringEquals where StringNotEquals was meant',
    inline: {
      Extras: allowRun,
      Guardrail: policy(denyMarketplace, denyOwners('StringEquals', OWNERS)),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'no',
    says: /DenyMarketplaceAMIAccess does not deny all of it/,
  },
  {
    id: 'set-operator',
    what: 'the set operator of the walkthrough, with self',
    inline: {
      Extras: allowRun,
      Guardrail: policy(
        denyMarketplace,
        denyOwners('ForAnyValue:StringNotEquals', [...OWNERS, 'self']),
      ),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'weakened',
    answer: 'yes',
    says: /ForAnyValue:StringNotEquals on ec2:Owner.*'self'/,
  },
  ...partialDenialSetups,
  {
    id: 'on-a-group',
    what: 'the denials are on a group, which holds no role',
    inline: { Extras: allowRun },
    managed: [END_USER],
    marketplace: 'missing',
    imageOwner: 'missing',
    answer: 'no',
    says: /is on the IAM group Researchers/,
  },
  {
    id: 'boundary',
    what: 'the permissions boundary does not allow it',
    inline: { Extras: allowRun },
    managed: [END_USER],
    boundary: END_USER,
    marketplace: 'in-force',
    imageOwner: 'in-force',
    answer: 'yes',
    says: /The permissions boundary of the role does not allow it/,
  },
  {
    id: 'organization',
    what: 'service control policies deny it',
    accountId: SCP_ACCOUNT,
    inline: { Extras: allowRun },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'in-force',
    answer: 'yes',
    says: /The service control policies of the organization do not allow it\..*Whether they deny it on a condition/,
  },
  {
    id: 'organization-mfa',
    what: 'service control policies deny all images, on a condition that a simulation has no value of',
    accountId: SCP_MFA_ACCOUNT,
    inline: { Extras: allowRun, Guardrail: policy(denyMarketplace) },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'unknown',
    answer: 'unknown',
    says: /deny AMIs of Amazon or of the account as well.*no pass/,
  },
  {
    id: 'organization-region',
    what: 'service control policies deny Marketplace in other regions than its own, and nothing else denies it',
    accountId: SCP_MFA_ACCOUNT,
    inline: { Extras: allowRun },
    managed: [END_USER],
    marketplace: 'missing',
    imageOwner: 'unknown',
    answer: 'no',
    says: /deny AMIs of Amazon or of the account as well.*no pass/,
  },
  {
    id: 'another-policy',
    what: 'a managed policy of another name denies it, and more',
    inline: { Extras: allowRun },
    managed: [END_USER],
    attached: {
      name: 'NoMachines',
      document: policy({
        Sid: 'NoMachines',
        Effect: 'Deny',
        Action: ['ec2:RunInstances', 'aws-marketplace:*'],
        Resource: '*',
      }),
    },
    marketplace: 'in-force',
    imageOwner: 'in-force',
    answer: 'yes',
    says: /Denied by policy NoMachines.*goes further/,
  },
  {
    id: 'open-condition',
    what: 'a denial asks for what only the real call brings along',
    inline: {
      Extras: allowRun,
      Guardrail: policy({
        Sid: 'WithoutMfa',
        Effect: 'Deny',
        Action: ['ec2:RunInstances', 'aws-marketplace:*'],
        Resource: '*',
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
      }),
    },
    managed: [END_USER],
    marketplace: 'unknown',
    imageOwner: 'unknown',
    answer: 'unknown',
    says: /aws:MultiFactorAuthPresent.*no pass/,
  },
  ...besidesImageSetups,
  ...takeOffSetups,
  {
    id: 'correct',
    what: 'the corrected policies',
    inline: { Extras: allowRun, Guardrail: correct },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'in-force',
    answer: 'yes',
    says: /^Denied by policy Guardrail, statement DenyMarketplaceAMIAccess\.$/,
  },
  {
    id: 'private-copy',
    what: 'the corrected policies, but nothing on the private copy of a paid image',
    accountId: COPY_ACCOUNT,
    inline: { Extras: allowRun, Guardrail: correctIn(COPY_ACCOUNT) },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'in-force',
    privateImages: 'missing',
    answer: 'no',
    says: /^Denied by/,
  },
  {
    id: 'private-copy-denied',
    what: 'the corrected policies, with the private copy',
    accountId: COPY_ACCOUNT,
    inline: {
      Extras: allowRun,
      Guardrail: correctIn(COPY_ACCOUNT),
      Copies: policy({
        Sid: 'DenyPrivateAMIAccess',
        Effect: 'Deny',
        Action: 'ec2:RunInstances',
        Resource: `arn:aws:ec2:*::image/${PRIVATE_COPY}`,
      }),
    },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'in-force',
    answer: 'yes',
    says: /^Denied by policy Guardrail/,
  },
  {
    id: 'private-copy-elsewhere',
    what: 'a private copy of a paid image in a region that the team does not work in',
    accountId: COPY_ELSEWHERE_ACCOUNT,
    inline: { Extras: allowRun, Guardrail: correctIn(COPY_ELSEWHERE_ACCOUNT) },
    managed: [END_USER],
    marketplace: 'in-force',
    imageOwner: 'in-force',
    privateImages: 'missing',
    answer: 'no',
    says: /^Denied by policy Guardrail/,
  },
  {
    id: 'no-catalog',
    what: 'the denials are there, but Service Catalog may not be used',
    inline: { Guardrail: correct },
    marketplace: 'in-force',
    imageOwner: 'in-force',
    endUser: 'missing',
    answer: 'no',
    says: /^Denied by/,
  },
];

/** `allow-elsewhere` -> `AllowElsewhereTeam` */
export const roleOf = ({ id }: Pick<PolicySetup, 'id'>): string =>
  `${id.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}Team`;
