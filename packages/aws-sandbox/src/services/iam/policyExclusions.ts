import type { PolicyIdentifier } from '@aws-sdk/client-iam';
import { RequestContext } from '../../authorise/context';
import type { PolicySet } from '../../authorise/evaluate';
import type { NamedPolicy } from '../../authorise/policy';
import { matchesWildcard } from '../../authorise/wildcards';
import { AwsError } from '../../core/AwsError';

const MANAGED_ARN = /^arn:aws:iam::(aws|\d{12}):policy\/[^\s*?]*[^\s/]+$/;
const OF_AWS = 'arn:aws:iam::aws:policy/';
const NO_CONTEXT = new RequestContext();

const matches = (pattern: string, name: string) =>
  matchesWildcard(pattern, name, NO_CONTEXT);

/**
 * What is left of a principal's policies when those that a simulation excludes were not there. Identifiers that fit
 * nothing are ignored, resource control policies among them.
 *
 * @throws InvalidInput for an identifier that could never fit
 */
export function withoutExcluded(
  set: PolicySet,
  exclusions: PolicyIdentifier[] = [],
): PolicySet {
  exclusions.forEach(checkIdentifier);
  const leavesOut = (type: string) =>
    exclusions.some(({ PolicyType }) => PolicyType === type);
  return {
    ...set,
    identity: set.identity.filter(
      policy => !exclusions.some(exclusion => fits(exclusion, policy)),
    ),
    permissionsBoundary: leavesOut('permission-boundary')
      ? undefined
      : set.permissionsBoundary,
    scps: leavesOut('scp') ? undefined : set.scps,
  };
}

function fits(exclusion: PolicyIdentifier, { source }: NamedPolicy): boolean {
  if (source?.type === 'managed') {
    const type = source.arn.startsWith(OF_AWS) ? 'aws-managed' : 'user-managed';
    return (
      exclusion.PolicyType === type ||
      matches(exclusion.PolicyArn ?? '', source.arn)
    );
  }
  const inline = exclusion.InlinePolicyIdentifier;
  return (
    source?.type === 'inline' &&
    (exclusion.PolicyType === 'inline' ||
      (inline?.PolicyName === source.name &&
        inline.AttachmentType === source.holderKind &&
        matches(inline.AttachmentName ?? '', source.holder)))
  );
}

function checkIdentifier(exclusion: PolicyIdentifier): void {
  const { PolicyArn, InlinePolicyIdentifier: inline } = exclusion;
  const wildcards =
    (PolicyArn ?? inline?.AttachmentName ?? '').split('*').length - 1;
  if (
    wildcards > 1 ||
    (PolicyArn !== undefined && !MANAGED_ARN.test(PolicyArn)) ||
    Object.values(exclusion).filter(Boolean).length !== 1
  ) {
    throw new AwsError(
      'InvalidInput',
      'PolicyExclusionList holds an identifier that is not valid.',
    );
  }
}
