import { parseIdentityPolicy } from '../../authorise/parsePolicy';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import { iamState } from '../iam/state';
import { constraintViolation, invalidInput, unknown } from './errors';
import type { Organization, ServiceControlPolicy } from './state';
import { isParent, pathTo } from './tree';

/** The policy of AWS that allows everything; a new organization begins with it everywhere. */
export const FULL_ACCESS: ServiceControlPolicy = {
  id: 'p-FullAWSAccess',
  name: 'FullAWSAccess',
  description: 'Allows access to every operation',
  content: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  }),
  awsManaged: true,
};

/** Longest text of a policy, in characters. */
const MAX_CONTENT = 10_240;

/**
 * Makes the policies of an organization hold: writes what reaches each member account to where calls are authorised.
 * The management account is never limited.
 */
export function applyPolicies(
  { state }: Pick<Ctx, 'state'>,
  organization: Organization,
): void {
  for (const { id: accountId } of Object.values(organization.accounts)) {
    if (accountId !== organization.managementAccountId) {
      state(iamState, { accountId, region: 'global' }).serviceControlPolicies =
        pathTo(organization, accountId).map(target =>
          attachedTo(organization, target).map(({ content }) => content),
        );
    }
  }
}

/** Policies attached to a root, unit or account, in order of attachment. */
export function attachedTo(
  organization: Organization,
  targetId: string,
): ServiceControlPolicy[] {
  return (lookup(organization.attachments, targetId) ?? []).map(
    id => organization.policies[id],
  );
}

/** @throws PolicyNotFoundException */
export function policyById(
  organization: Organization,
  policyId: string,
): ServiceControlPolicy {
  const policy = lookup(organization.policies, policyId);
  if (!policy) {
    throw unknown('Policy', policyId);
  }
  return policy;
}

/**
 * A policy that the organization may change.
 *
 * @throws PolicyNotFoundException; InvalidInputException for AWS's own
 */
export function ownPolicy(
  organization: Organization,
  policyId: string,
): ServiceControlPolicy {
  const policy = policyById(organization, policyId);
  if (policy.awsManaged) {
    throw invalidInput(
      `You specified ${policyId}, a policy that is managed by AWS and cannot be modified.`,
    );
  }
  return policy;
}

/** @throws TargetNotFoundException */
export function requireTarget(
  organization: Organization,
  targetId: string,
): void {
  if (
    !isParent(organization, targetId) &&
    !Object.hasOwn(organization.accounts, targetId)
  ) {
    throw unknown('Target', targetId);
  }
}

/** @throws DuplicatePolicyException when another policy has the name */
export function requireFreeName(
  organization: Organization,
  name: string,
  policyId?: string,
): void {
  const taken = Object.values(organization.policies).some(
    other => other.name === name && other.id !== policyId,
  );
  if (taken) {
    throw new AwsError(
      'DuplicatePolicyException',
      `A policy with the name ${name} already exists.`,
    );
  }
}

/** @throws MalformedPolicyDocumentException, ConstraintViolationException */
export function requirePolicyContent(content: string): void {
  if (content.length > MAX_CONTENT) {
    throw constraintViolation(
      `You have exceeded the maximum policy size of ${MAX_CONTENT} characters.`,
    );
  }
  try {
    parseIdentityPolicy(content);
  } catch (error) {
    if (error instanceof AwsError) {
      throw new AwsError(
        'MalformedPolicyDocumentException',
        `The provided policy document does not meet the requirements of the specified policy type. ${error.message}`,
      );
    }
    throw error;
  }
}
