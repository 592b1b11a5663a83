import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import type { Facts, TakeBackOutcome } from '../PublicationProgress';
import {
  addedPoliciesOf,
  deleteLaunchRole,
  isHeld,
  isLaunchRoleOf,
  roleExists,
} from '../launchRoles/ownLaunchRoles';
import { portfoliosThatUse } from '../launchRoles/portfoliosThatUse';
import { runningProducts } from '../runningProducts';
import { launchRoleFactsOf } from './ids';
import type { StepContext } from './Step';

type Preset = NonNullable<PublicationAnswers['launchRole']['create']>['preset'];

/**
 * The launch roles that a step has made, or was about to make, by name, with what their policies come from: more than
 * one when the answer was corrected since.
 */
export function madeRolesOf({ madeRoles }: Facts): Record<string, Preset> {
  return madeRoles ? JSON.parse(madeRoles) : {};
}

export async function rolesThere(
  { place }: StepContext,
  names: readonly string[],
): Promise<string[]> {
  const there: string[] = [];
  for (const name of names) {
    if (await roleExists(place.reader, name)) there.push(name);
  }
  return there;
}

/** Whether a change of a role may be felt at once. */
export async function isInUse(
  ctx: StepContext,
  name: string,
): Promise<boolean> {
  if (await somethingRuns(ctx)) return true;
  const users = await portfoliosThatUse(ctx.place.reader, name, { atMost: 1 });
  return users.length > 0;
}

/** Why a role stays that a step has made, in words; nothing when it may go. */
export async function whyRoleStays(
  ctx: StepContext,
  name: string,
): Promise<string | undefined> {
  const { place, factsOf, planned, publicationId } = ctx;
  if (!(await isLaunchRoleOf(place.reader, { name, publicationId }))) {
    return notItsOwn(name);
  }
  const added = await addedPoliciesOf(place.reader, name);
  if (added.length > 0) {
    return `${name} stays: somebody has given it ${added.join(', ')} as well.`;
  }
  if (await somethingRuns(ctx)) {
    return `${name} stays: provisioned products that run may need it to be changed or terminated.`;
  }
  // A spoke's role goes before the constraint of the hub, which names it and is taken back by then or later.
  const own = [
    'launch-constraint',
    `local-launch-constraint:${planned.spokeId}`,
  ]
    .map(factsOf)
    .flatMap(({ made, constraintId }) => (made && constraintId) || []);
  const [user] = await portfoliosThatUse(place.reader, name, {
    except: own,
    atMost: 1,
  });
  return (
    user &&
    `${name} stays: a constraint in portfolio ${user.id} names it, or may.`
  );
}

export async function takeRoleBack(
  { place, publicationId }: StepContext,
  name: string,
): Promise<TakeBackOutcome> {
  try {
    return (await deleteLaunchRole(place.actor, { name, publicationId }))
      ? { takenBack: 'done', message: `${name} is deleted.` }
      : { takenBack: 'kept', message: notItsOwn(name) };
  } catch (error) {
    if (!isHeld(error)) throw error;
    return {
      takenBack: 'kept',
      message: `${name} stays without what it may do: ${
        awsFailureOf(error)?.message
      }`,
    };
  }
}

/**
 * Deletes the roles that were made for answers that were corrected since, once launches run as the role of the answers.
 *
 * @returns which of them stay and why, in words
 */
export async function takeFormerRolesBack(
  ctx: StepContext,
): Promise<string | undefined> {
  const facts = launchRoleFactsOf(ctx);
  // IAM knows no two names that differ in case alone.
  const wanted = facts.roleName?.toLowerCase();
  const former = Object.keys(madeRolesOf(facts)).filter(
    name => name.toLowerCase() !== wanted,
  );
  const stay: string[] = [];
  for (const name of await rolesThere(ctx, former)) {
    const why = await whyRoleStays(ctx, name);
    const { takenBack, message } = why
      ? { takenBack: 'kept', message: why }
      : await takeRoleBack(ctx, name);
    if (takenBack !== 'done') stay.push(`The former role ${message}`);
  }
  return stay.length > 0 ? stay.join(' ') : undefined;
}

/** Somebody has made another one under its name, or taken off the tag by which it is known. */
function notItsOwn(name: string): string {
  return `${name} stays: it is not marked as made by this publication.`;
}

async function somethingRuns({
  place,
  factsOf,
}: StepContext): Promise<boolean> {
  const { productId } = factsOf('product');
  const running = productId ? await runningProducts(place, productId) : [];
  return running.length > 0;
}
