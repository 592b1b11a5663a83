import type { Everybody } from '../Everybody';
import type { Unseen } from '../Unseen';
import { type Tried, actualOf, isClosed } from './Attempt';
import { holdersOf, uniqueHolders } from './holdersOf';
import {
  type Holder,
  grantAttempts,
  keyOfHolder,
  removalAttempts,
} from './takeOffAttempts';

/** What came of trying to take off a policy that keeps something closed. Survives JSON. */
export interface TakeOff {
  /** See {@link keyOfHolder}. */
  key: string;
  removals: Tried[];
  /** Tried only where those whom the policy binds lack nothing but the right to remove it. */
  grants: Tried[];
}

// Each costs some simulations by everybody; more policies than this are no longer a guardrail that anybody knows.
const MAX_HOLDERS = 10;

/**
 * Tries to take off whatever keeps the attempts closed, by everybody who comes as the team.
 *
 * @returns nothing of a policy that IAM did not judge: it counts as untried
 */
export async function tryTakeOffs(options: {
  tried: readonly Tried[];
  roleArn: string;
  everybody: Everybody;
  unseen: Unseen;
}): Promise<TakeOff[]> {
  const { tried, everybody, unseen } = options;
  const holders = uniqueHolders(
    tried.flatMap(one =>
      holdersOf(one, arn => everybody.policiesOf(arn) ?? []),
    ),
  );
  unseen.beyond(
    'Policies that keep guardrails in force',
    holders.slice(MAX_HOLDERS).map(({ policy }) => policy.name),
  );
  const takeOffs = await Promise.all(
    holders.slice(0, MAX_HOLDERS).map(holder => tryOne(holder, options)),
  );
  return takeOffs.flatMap(one => one ?? []);
}

async function tryOne(
  holder: Holder,
  { roleArn, everybody }: { roleArn: string; everybody: Everybody },
): Promise<TakeOff | undefined> {
  const what = `What IAM decides on taking off ${holder.policy.name}`;
  const boundaryArn = everybody
    .policiesOf(holder.arn)
    ?.find(({ layer }) => layer === 'permissions-boundary')?.arn;
  const removals = await everybody.try(
    what,
    removalAttempts(holder, roleArn, boundaryArn),
  );
  if (!removals) return undefined;
  const key = keyOfHolder(holder);
  const canRemove = removals.some(one => actualOf(one) === 'allowed');
  // What denies the removal itself denies it whatever rights are given.
  const lacksTheRight = removals.some(
    one => one.attempt.principalArn === holder.arn && !isClosed(one),
  );
  if (canRemove || !lacksTheRight) return { key, removals, grants: [] };
  const isTriedAlready = new Set(removals.map(({ attempt }) => attempt.id));
  const grants = await everybody.try(
    what,
    grantAttempts(holder, roleArn, boundaryArn).filter(
      ({ id }) => !isTriedAlready.has(id),
    ),
  );
  return grants && { key, removals, grants };
}
