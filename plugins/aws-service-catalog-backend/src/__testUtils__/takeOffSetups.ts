import {
  END_USER,
  OWNERS,
  type PolicySetup,
  allowRun,
  denyMarketplace,
  denyOwners,
  policy,
} from './policySetup';

const guardrail = policy(
  denyMarketplace,
  denyOwners('StringNotEquals', OWNERS),
);

const NO_MACHINES = policy({
  Sid: 'NoMachines',
  Effect: 'Deny',
  Action: ['ec2:RunInstances', 'aws-marketplace:*'],
  Resource: '*',
});

/** What lets a team change what binds it. */
const self = (Action: string, more: object = {}) =>
  policy({ Sid: 'Own', Effect: 'Allow', Action, Resource: '*', ...more });

const guarded = (
  id: string,
  what: string,
  allowed: ReturnType<typeof self>,
): Omit<PolicySetup, 'marketplace' | 'imageOwner' | 'answer' | 'says'> => ({
  id,
  what,
  inline: { Extras: allowRun, Guardrail: guardrail, Self: allowed },
  managed: [END_USER],
});

const LOOSE = {
  marketplace: 'weakened',
  imageOwner: 'weakened',
  answer: 'no',
} as const;

const FIRM = {
  marketplace: 'in-force',
  imageOwner: 'in-force',
  answer: 'yes',
} as const;

const UNPROVEN = {
  marketplace: 'unknown',
  imageOwner: 'unknown',
  answer: 'unknown',
} as const;

/** Set-ups whose guardrails are correct, and whose teams may, or may not, take them off. */
export const takeOffSetups: PolicySetup[] = [
  {
    ...guarded(
      'may-delete',
      'the team may delete policies of roles',
      self('iam:DeleteRolePolicy'),
    ),
    ...LOOSE,
    takenOff: true,
    says: /^Denied by policy Guardrail.*But the team can take that away: .*delete it from the role MayDeleteTeam: allowed by policy Self, statement Own\.$/,
  },
  {
    ...guarded(
      'may-overwrite',
      'the team may write policies of roles',
      self('iam:PutRolePolicy'),
    ),
    ...LOOSE,
    takenOff: true,
    says: /overwrite it on the role MayOverwriteTeam: allowed by policy Self/,
  },
  {
    ...guarded(
      'may-attach',
      'the team may attach policies, and so give itself all rights',
      self('iam:AttachRolePolicy'),
    ),
    ...LOOSE,
    says: /give the role MayAttachTeam the right to do so by attaching AdministratorAccess: allowed by policy Self/,
  },
  {
    ...guarded(
      'may-attach-some',
      'the team may attach some policies, of which nobody knows what they give away',
      self('iam:AttachRolePolicy', {
        Condition: {
          ArnEquals: {
            'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
          },
        },
      }),
    ),
    ...UNPROVEN,
    says: /policy Self, statement Own allows it with another value of iam:PolicyARN\. This proves nothing/,
  },
  {
    ...guarded(
      'may-attach-but-all',
      'the team may attach any policy but AdministratorAccess',
      policy(
        { Effect: 'Allow', Action: 'iam:AttachRolePolicy', Resource: '*' },
        {
          Sid: 'NotAll',
          Effect: 'Deny',
          Action: 'iam:AttachRolePolicy',
          Resource: '*',
          Condition: {
            ArnEquals: {
              'iam:PolicyARN': 'arn:aws:iam::aws:policy/AdministratorAccess',
            },
          },
        },
      ),
    ),
    ...UNPROVEN,
    says: /statement NotAll does not deny it with another value of iam:PolicyARN/,
  },
  {
    ...guarded(
      'may-delete-elsewhere',
      'the team may delete policies of other roles',
      self('iam:*', { Resource: 'arn:aws:iam::*:role/Job-*' }),
    ),
    ...FIRM,
    says: /^Denied by policy Guardrail, statement DenyMarketplaceAMIAccess\.$/,
  },
  {
    ...guarded(
      'may-delete-with-mfa',
      'the team may delete policies of roles on a condition that only the real call brings along',
      self('iam:DeleteRolePolicy', {
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      }),
    ),
    ...UNPROVEN,
    says: /Whether the team can take that away is not proven\. .*aws:MultiFactorAuthPresent/,
  },
  {
    id: 'guards-itself',
    what: 'the team may do anything in IAM, but the guardrail denies that it is touched',
    inline: {
      Extras: allowRun,
      Guardrail: policy(
        denyMarketplace,
        denyOwners('StringNotEquals', OWNERS),
        {
          Sid: 'HandsOff',
          Effect: 'Deny',
          Action: 'iam:*Role*',
          Resource: 'arn:aws:iam::*:role/*Team',
        },
      ),
      Self: self('iam:*'),
    },
    managed: [END_USER],
    ...FIRM,
    says: /^Denied by policy Guardrail, statement DenyMarketplaceAMIAccess\.$/,
  },
  {
    ...guarded(
      'may-detach',
      'the team may detach a policy that denies it',
      self('iam:DetachRolePolicy'),
    ),
    inline: { Extras: allowRun, Self: self('iam:DetachRolePolicy') },
    attached: { name: 'NoMachines-Detach', document: NO_MACHINES },
    ...LOOSE,
    takenOff: true,
    says: /the policy NoMachines-Detach: detach it from the role MayDetachTeam: allowed by policy Self/,
  },
  {
    ...guarded(
      'may-rewrite',
      'the team may write versions of the managed policy that denies it',
      self('iam:CreatePolicyVersion'),
    ),
    inline: { Extras: allowRun, Self: self('iam:CreatePolicyVersion') },
    attached: { name: 'NoMachines-Rewrite', document: NO_MACHINES },
    ...LOOSE,
    takenOff: true,
    says: /the policy NoMachines-Rewrite: write another version of it: allowed by policy Self/,
  },
  {
    ...guarded(
      'may-delete-one-of-two',
      'the team may delete one of two policies that deny it',
      self('iam:DeleteRolePolicy'),
    ),
    attached: { name: 'NoMachines-Too', document: NO_MACHINES },
    ...FIRM,
    says: /^Denied by policy Guardrail, statement DenyMarketplaceAMIAccess and policy NoMachines-Too/,
  },
  {
    ...guarded(
      'bounded',
      'the team may do anything in IAM, but its permissions boundary lets it do nothing there',
      self('iam:*'),
    ),
    boundary: END_USER,
    ...FIRM,
    says: /Denied by policy Guardrail/,
  },
  {
    id: 'may-unbind',
    what: 'the permissions boundary denies it, and lets the team delete the boundary',
    inline: {
      Extras: allowRun,
      Self: self('iam:DeleteRolePermissionsBoundary'),
    },
    managed: [END_USER],
    bounded: {
      name: 'Bounds',
      document: policy(
        { Effect: 'Allow', Action: '*', Resource: '*' },
        ...NO_MACHINES.Statement,
      ),
    },
    ...LOOSE,
    takenOff: true,
    says: /the permissions boundary Bounds: delete that of the role MayUnbindTeam: allowed by policy Self/,
  },
  {
    id: 'may-unbind-marketplace',
    what: 'only the permissions boundary leaves the Marketplace out, and lets the team delete the boundary',
    inline: {
      Run: policy({
        Effect: 'Allow',
        Action: ['ec2:RunInstances', 'aws-marketplace:AcceptAgreementRequest'],
        Resource: '*',
      }),
      Guardrail: policy(denyOwners('StringNotEquals', OWNERS)),
      Self: self('iam:DeleteRolePermissionsBoundary'),
    },
    managed: [END_USER],
    bounded: {
      name: 'NoAgreements',
      document: policy({
        Effect: 'Allow',
        NotAction: 'aws-marketplace:AcceptAgreementRequest',
        Resource: '*',
      }),
    },
    marketplace: 'missing',
    imageOwner: 'in-force',
    answer: 'no',
    says: /^Denied by policy Guardrail/,
  },
  {
    id: 'many-denials',
    what: 'so many policies deny it that not all are tried, and the team may delete those that are',
    inline: {
      Extras: allowRun,
      Self: self('iam:DeleteRolePolicy'),
      ...Object.fromEntries(
        'ABCDEFGHIJKL'.split('').map(letter => [`No${letter}`, NO_MACHINES]),
      ),
    },
    managed: [END_USER],
    ...UNPROVEN,
    says: /Whether the team can take that away is not proven/,
  },
];
