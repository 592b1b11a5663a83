import type { PolicyRead } from '../../aws/iam/PolicyRead';
import { type Tried, isClosed } from './Attempt';
import { decidingStatements } from './describeAttempt';
import { type Holder, keyOfHolder } from './takeOffAttempts';

/** Policies of who made an attempt; none when they were not read. */
export type PoliciesOf = (principalArn: string) => readonly PolicyRead[];

/**
 * The policies that keep an attempt closed, all of which have to go before it is open. None where the organization keeps
 * it closed as well, which nobody of the account can change. Pure.
 */
export function holdersOf(tried: Tried, policiesOf: PoliciesOf): Holder[] {
  const { attempt, decision } = tried;
  if (attempt.expected !== 'denied' || !isClosed(tried)) return [];
  if (decision.allowedByOrganizations === false) return [];
  const policies = policiesOf(attempt.principalArn);
  const denying =
    decision.decision === 'explicitDeny'
      ? decidingStatements(tried, policies).map(({ policy }) => policy)
      : [];
  const bounding =
    decision.allowedByBoundary === false
      ? policies.filter(({ layer }) => layer === 'permissions-boundary')
      : [];
  return uniqueHolders(
    [...denying, ...bounding].map(({ layer, name, arn }) => ({
      arn: attempt.principalArn,
      policy: { layer, name, arn },
    })),
  );
}

export function uniqueHolders(holders: readonly Holder[]): Holder[] {
  return [
    ...new Map(holders.map(holder => [keyOfHolder(holder), holder])).values(),
  ];
}
