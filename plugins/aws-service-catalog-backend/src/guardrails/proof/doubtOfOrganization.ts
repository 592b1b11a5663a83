import { type Tried, failsElsewhere } from './Attempt';

/** Whether service control policies alone deny it: no Deny of who tried it, and no permissions boundary. */
export function isByOrganizationAlone({ decision }: Tried): boolean {
  return (
    decision.decision !== 'allowed' &&
    decision.allowedByOrganizations === false &&
    decision.allowedByBoundary !== false &&
    !(decision.decision === 'explicitDeny' && decision.policyIds.length > 0)
  );
}

/**
 * Attempts on images, with a doubt where service control policies alone deny them and images that nobody forbids as
 * well: it is not the image then that they deny, but some condition, which may not hold in the real call. Pure.
 *
 * @param controls - among them, attempts of the same principals on images that nobody forbids
 */
export function doubtOrganization(
  tried: readonly Tried[],
  controls: readonly Tried[],
): Tried[] {
  const deniesAnything = new Set(
    controls
      .filter(
        one =>
          one.attempt.expected === 'not-explicitly-denied' &&
          one.decision.allowedByOrganizations === false &&
          !failsElsewhere(one),
      )
      .map(({ attempt }) => attempt.principalArn),
  );
  return tried.map(one =>
    one.attempt.expected === 'denied' &&
    isByOrganizationAlone(one) &&
    deniesAnything.has(one.attempt.principalArn)
      ? {
          ...one,
          doubt: {
            about: 'organization',
            sentence:
              'Service control policies of the organization deny AMIs of Amazon or of the account as well, so what they deny is not about whose image it is. On which conditions IAM does not tell.',
          },
        }
      : one,
  );
}
