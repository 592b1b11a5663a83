import { NotAllowedError } from '@backstage/errors';
import type { MissingAction } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import {
  type SimulatedAction,
  simulatePrincipalPolicy,
} from '../../aws/iam/simulatePrincipalPolicy';
import { simulateRequest } from '../../aws/iam/simulateRequest';
import type { NeededAction } from './neededActions';

/**
 * What of the needed actions a role may not do, by IAM's simulator.
 *
 * @returns `detail` instead when the simulator may not be asked
 */
export async function findMissingActions(
  session: AwsSession,
  roleArn: string,
  needed: readonly NeededAction[],
): Promise<{ missing?: MissingAction[]; detail?: string }> {
  try {
    const decisions = await Promise.all([
      ...groupsOf(needed.filter(hasNoContext)).map(([resourceArn, actions]) =>
        simulatePrincipalPolicy(session, {
          roleArn,
          resourceArn: filledIn(session, resourceArn),
          actions,
        }),
      ),
      ...needed
        .filter(one => !hasNoContext(one))
        .map(one => simulateWithContext(session, roleArn, one)),
    ]);
    const decisionOf = new Map(
      decisions.flat().map(({ action, decision }) => [action, decision]),
    );
    return {
      missing: needed.flatMap(one =>
        toMissing(one, decisionOf.get(one.action) ?? 'undecided'),
      ),
    };
  } catch (error) {
    if (!(error instanceof NotAllowedError)) throw error;
    return {
      detail:
        'The role of this catalog may not ask IAM (iam:SimulatePrincipalPolicy).',
    };
  }
}

/** What an answer of the simulator means for a launch. */
export function toMissing(
  { action, certain, named, neededBy }: NeededAction,
  decision: SimulatedAction['decision'],
): MissingAction[] {
  if (decision === 'allowed') return [];
  // Another name than the one that was tried may be the one that is allowed.
  const mayBeAllowed = decision === 'not-allowed' && named && certain;
  return [
    {
      action,
      certain,
      neededBy,
      decision: mayBeAllowed ? 'undecided' : decision,
    },
  ];
}

function groupsOf(needed: readonly NeededAction[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { resourceArn, action } of needed) {
    groups.set(resourceArn, [...(groups.get(resourceArn) ?? []), action]);
  }
  return [...groups];
}

async function simulateWithContext(
  session: AwsSession,
  principalArn: string,
  { action, resourceArn, context }: NeededAction,
): Promise<SimulatedAction[]> {
  const [{ decision, missing }] = await simulateRequest(session, {
    principalArn,
    action,
    resourceArns: [filledIn(session, resourceArn)],
    context,
  });
  if (missing.length > 0) return [{ action, decision: 'undecided' }];
  const words = {
    allowed: 'allowed',
    explicitDeny: 'explicitly-denied',
    implicitDeny: 'not-allowed',
  } as const;
  return [{ action, decision: words[decision] }];
}

function filledIn({ target }: AwsSession, arn: string): string {
  return arn
    .replaceAll('{partition}', target.partition ?? 'aws')
    .replaceAll('{region}', target.region)
    .replaceAll('{account}', target.accountId);
}

function hasNoContext({ context }: NeededAction): boolean {
  return Object.keys(context).length === 0;
}
