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
      ...groupsOf(needed.filter(hasNoContext)).map(([resourceArn, group]) =>
        simulateGroup(session, roleArn, resourceArn, group),
      ),
      ...needed
        .filter(one => !hasNoContext(one))
        .map(one => simulateWithContext(session, roleArn, one)),
    ]);
    const decisionOf = new Map(decisions.flat());
    return {
      missing: eachOnce(
        needed.flatMap(one =>
          toMissing(one, decisionOf.get(one) ?? 'undecided'),
        ),
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

/** An action that is needed on several resources is missing when it is on one of them. */
function eachOnce(missing: readonly MissingAction[]): MissingAction[] {
  const byAction = new Map<string, MissingAction>();
  for (const one of missing) {
    const present = byAction.get(one.action);
    const worst = present && weightOf(present) >= weightOf(one) ? present : one;
    byAction.set(one.action, {
      ...worst,
      neededBy: [
        ...new Set([...(present?.neededBy ?? []), ...(one.neededBy ?? [])]),
      ],
    });
  }
  return [...byAction.values()];
}

function weightOf({ certain, decision }: MissingAction): number {
  return (certain ? 2 : 0) + (decision === 'undecided' ? 0 : 1);
}

function groupsOf(needed: readonly NeededAction[]): [string, NeededAction[]][] {
  const groups = new Map<string, NeededAction[]>();
  for (const one of needed) {
    groups.set(one.resourceArn, [...(groups.get(one.resourceArn) ?? []), one]);
  }
  return [...groups];
}

type Decided = [NeededAction, SimulatedAction['decision']];

async function simulateGroup(
  session: AwsSession,
  roleArn: string,
  resourceArn: string,
  group: readonly NeededAction[],
): Promise<Decided[]> {
  const simulated = await simulatePrincipalPolicy(session, {
    roleArn,
    resourceArn: filledIn(session, resourceArn),
    actions: group.map(({ action }) => action),
  });
  const decisionOf = new Map(
    simulated.map(({ action, decision }) => [action, decision]),
  );
  return group.map(one => [one, decisionOf.get(one.action) ?? 'undecided']);
}

async function simulateWithContext(
  session: AwsSession,
  principalArn: string,
  needed: NeededAction,
): Promise<Decided[]> {
  const { action, resourceArn, context } = needed;
  const [{ decision, missing }] = await simulateRequest(session, {
    principalArn,
    action,
    resourceArns: [filledIn(session, resourceArn)],
    context,
  });
  if (missing.length > 0) return [[needed, 'undecided']];
  const words = {
    allowed: 'allowed',
    explicitDeny: 'explicitly-denied',
    implicitDeny: 'not-allowed',
  } as const;
  return [[needed, words[decision]]];
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
