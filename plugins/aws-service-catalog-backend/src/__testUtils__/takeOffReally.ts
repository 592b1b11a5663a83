import {
  AttachRolePolicyCommand,
  CreatePolicyVersionCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  type IAMClient,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  SetDefaultPolicyVersionCommand,
} from '@aws-sdk/client-iam';
import type { GuardrailAttempt } from 'backstage-plugin-aws-service-catalog-common';
import { policy } from './policySetup';

const EVERYTHING = 'arn:aws:iam::aws:policy/AdministratorAccess';
const HARMLESS = JSON.stringify(
  policy({ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }),
);

/** Later ones would fail for another reason when those before them have let go of what they are about. */
const ORDER = [
  'iam:AttachRolePolicy',
  'iam:CreatePolicyVersion',
  'iam:SetDefaultPolicyVersion',
  'iam:PutRolePolicy',
  'iam:DeleteRolePolicy',
  'iam:DetachRolePolicy',
  'iam:PutRolePermissionsBoundary',
  'iam:DeleteRolePermissionsBoundary',
];

/** What was tried to take a guardrail off, in an order in which it can be made; what is denied changes nothing. */
export function inOrder(
  attempts: readonly GuardrailAttempt[],
): GuardrailAttempt[] {
  const rank = ({ action, actual }: GuardrailAttempt) =>
    ORDER.indexOf(action) + (actual === 'allowed' ? ORDER.length : 0);
  return attempts
    .filter(({ id }) => id.startsWith('take-off-'))
    .sort((a, b) => rank(a) - rank(b));
}

/** Makes the call that an attempt to take a guardrail off stands for. */
export function takeOffReally(
  iam: IAMClient,
  { id, action, resourceArn, context }: GuardrailAttempt,
): Promise<unknown> {
  const RoleName = resourceArn.split('/').at(-1);
  const PolicyName = id.split('-').slice(4).join('-');
  const PolicyArn = context.find(({ key }) => key === 'iam:PolicyARN')
    ?.values[0];
  switch (action) {
    case 'iam:AttachRolePolicy':
      return iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
    case 'iam:DetachRolePolicy':
      return iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn }));
    case 'iam:PutRolePolicy':
      return iam.send(
        new PutRolePolicyCommand({
          RoleName,
          PolicyName,
          PolicyDocument: HARMLESS,
        }),
      );
    case 'iam:DeleteRolePolicy':
      return iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName }));
    case 'iam:CreatePolicyVersion':
      return iam.send(
        new CreatePolicyVersionCommand({
          PolicyArn: resourceArn,
          PolicyDocument: HARMLESS,
          SetAsDefault: true,
        }),
      );
    case 'iam:SetDefaultPolicyVersion':
      return iam.send(
        new SetDefaultPolicyVersionCommand({
          PolicyArn: resourceArn,
          VersionId: 'v1',
        }),
      );
    case 'iam:PutRolePermissionsBoundary':
      return iam.send(
        new PutRolePermissionsBoundaryCommand({
          RoleName,
          PermissionsBoundary: EVERYTHING,
        }),
      );
    case 'iam:DeleteRolePermissionsBoundary':
      return iam.send(new DeleteRolePermissionsBoundaryCommand({ RoleName }));
    default:
      throw new Error(`Nobody has said how to make ${action}`);
  }
}
