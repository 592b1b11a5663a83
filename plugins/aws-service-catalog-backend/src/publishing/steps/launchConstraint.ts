import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { awsFailureOf } from '../../aws/errors';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import { createConstraint } from '../../aws/serviceCatalog/createConstraint';
import { deleteConstraint } from '../../aws/serviceCatalog/deleteConstraint';
import { describeConstraint } from '../../aws/serviceCatalog/describeConstraint';
import { listConstraintsForPortfolio } from '../../aws/serviceCatalog/listConstraintsForPortfolio';
import { updateConstraint } from '../../aws/serviceCatalog/updateConstraint';
import { isObject, parseJson } from '../../json';
import { type Facts, type StepOutcome, isMade } from '../PublicationProgress';
import {
  launchRoleFactsOf,
  launchRoleOf,
  portfolioIdOf,
  productIdOf,
} from './ids';
import { ignoreMissing } from './ignoreMissing';
import { madeRolesOf, takeFormerRolesBack } from './madeRoles';
import { makeNoted } from './makeNoted';
import type { Step, StepContext } from './Step';

/**
 * Makes launches run as the launch role, whatever the researcher may do. With spokes the role is named locally: a role
 * by ARN would make resources of every spoke in the account of the hub.
 */
export const launchConstraint: Step = {
  async take(ctx) {
    const { place, token } = ctx;
    const of = { portfolioId: portfolioIdOf(ctx), productId: productIdOf(ctx) };
    const wanted = parametersOf(ctx);
    const present = await launchConstraintOf(place.reader, of);
    if (present && !isSame(present.parameters, wanted)) {
      return {
        state: 'failed',
        message: `The product is launched as another role in this portfolio: ${present.parameters}.`,
        fix: {
          text: 'Choose that role, or take its constraint off the product first. Then resume.',
          field: 'launchRole',
        },
      };
    }
    let id = present?.id;
    if (!id) {
      const parameters = JSON.stringify(wanted);
      const input = { ...of, type: 'LAUNCH', parameters };
      ({ id } = await makeNoted(ctx, { ...of, parameters }, () =>
        createConstraint(place.actor, { ...input, token: token(input) }),
      ).catch(refusal => {
        throw refusedRole(ctx, refusal);
      }));
    }
    return done(ctx, id, wanted);
  },

  /** Changed in place: without a constraint, whoever has access would launch with rights of their own meanwhile. */
  async retake(ctx) {
    const { place, facts } = ctx;
    const id = await ownConstraint(place.reader, facts);
    if (!id) return takeAnew(ctx);
    const wanted = parametersOf(ctx);
    const parameters = JSON.stringify(wanted);
    await ctx.note({ constraintId: id, parameters });
    try {
      await updateConstraint(place.actor, { constraintId: id, parameters });
    } catch (error) {
      // Somebody has taken it off.
      if (error instanceof NotFoundError) {
        return takeAnew(ctx);
      }
      throw refusedRole(ctx, error);
    }
    return done(ctx, id, wanted);
  },

  async takeBack({ place, facts }) {
    const id = await ownConstraint(place.reader, facts);
    if (id) {
      await ignoreMissing(deleteConstraint(place.actor, { constraintId: id }));
    }
    return { takenBack: 'done' };
  },
};

/** Whatever constraint is there by now is not its own, unless it makes it. */
async function takeAnew(ctx: StepContext): Promise<StepOutcome> {
  await ctx.note({
    made: '',
    constraintId: '',
    portfolioId: '',
    productId: '',
    parameters: '',
  });
  return launchConstraint.take({ ...ctx, facts: {} });
}

/** The body of the constraint: the role by name wherever it has to be one of the account that launches. */
function parametersOf(ctx: StepContext): Record<string, string> {
  const { answers, planned } = ctx;
  const role = launchRoleOf(ctx);
  const isLocal =
    planned.spokeId !== undefined ||
    answers.launchRole.localRoleName !== undefined ||
    (answers.spokes ?? []).length > 0;
  return isLocal ? { LocalRoleName: role.name } : { RoleArn: role.arn };
}

async function done(
  ctx: StepContext,
  id: string,
  parameters: Record<string, string>,
): Promise<StepOutcome> {
  // Known, should what is left of the step fail.
  await ctx.note({ constraintId: id });
  return {
    state: 'done',
    message: await takeFormerRolesBack(ctx),
    facts: { constraintId: id },
    evidence: [
      { label: 'LAUNCH constraint', id },
      ...Object.values(parameters).map(role => ({ label: 'Role', id: role })),
    ],
  };
}

function refusedRole(ctx: StepContext, error: unknown): unknown {
  const { name } = launchRoleOf(ctx);
  return madeRolesOf(launchRoleFactsOf(ctx))[name]
    ? notYetKnown(error, name)
    : error;
}

/** AWS refuses a role that IAM has not told everybody of yet with the same error as one that does not exist. */
function notYetKnown(error: unknown, roleName: string): unknown {
  return error instanceof InputError
    ? new ServiceUnavailableError(
        `AWS does not take the new role ${roleName}: ${
          awsFailureOf(error)?.message ?? error.message
        }`,
      )
    : error;
}

/** The constraint that it has made; where it died before it heard the id, one with another role is somebody else's. */
async function ownConstraint(
  session: AwsSession,
  facts: Facts,
): Promise<string | undefined> {
  if (!isMade({ facts })) return undefined;
  const { constraintId, portfolioId, productId } = facts;
  if (constraintId) return constraintId;
  if (!portfolioId || !productId) return undefined;
  const present = await launchConstraintOf(session, { portfolioId, productId });
  return present && isSame(present.parameters, parseJson(facts.parameters))
    ? present.id
    : undefined;
}

async function launchConstraintOf(
  session: AwsSession,
  of: { portfolioId: string; productId: string },
): Promise<ConstraintRead | undefined> {
  const constraints = await listConstraintsForPortfolio(session, of);
  const launch = constraints.find(({ type }) => type === 'LAUNCH');
  return launch && describeConstraint(session, launch.id);
}

function isSame(parameters: string, wanted: unknown): boolean {
  const present = parseJson(parameters);
  return (
    isObject(present) &&
    isObject(wanted) &&
    Object.entries(wanted).every(([key, value]) => present[key] === value)
  );
}
