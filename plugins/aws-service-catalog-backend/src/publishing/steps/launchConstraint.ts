import { InputError, ServiceUnavailableError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { awsFailureOf } from '../../aws/errors';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import { createConstraint } from '../../aws/serviceCatalog/createConstraint';
import { deleteConstraint } from '../../aws/serviceCatalog/deleteConstraint';
import { describeConstraint } from '../../aws/serviceCatalog/describeConstraint';
import { listConstraintsForPortfolio } from '../../aws/serviceCatalog/listConstraintsForPortfolio';
import { isObject, parseJson } from '../../json';
import type { Facts } from '../PublicationProgress';
import {
  fact,
  isNewRole,
  launchRoleOf,
  portfolioIdOf,
  productIdOf,
} from './ids';
import { ignoreMissing } from './ignoreMissing';
import { makeNoted } from './makeNoted';
import type { Step } from './Step';

/**
 * Makes launches run as the launch role, whatever the researcher may do. With spokes the role is named locally: a role
 * by ARN would make resources of every spoke in the account of the hub.
 */
export const launchConstraint: Step = {
  async take(ctx) {
    const { answers, place, token, planned } = ctx;
    const of = { portfolioId: portfolioIdOf(ctx), productId: productIdOf(ctx) };
    const role = launchRoleOf(ctx);
    const isLocal =
      planned.spokeId !== undefined ||
      answers.launchRole.localRoleName !== undefined ||
      (answers.spokes ?? []).length > 0;
    const wanted: Record<string, string> = isLocal
      ? { LocalRoleName: role.name }
      : { RoleArn: role.arn };
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
      ).catch(error => {
        throw isNewRole(ctx) ? notYetKnown(error, role.name) : error;
      }));
    }
    return {
      state: 'done',
      facts: { constraintId: id },
      evidence: [
        { label: 'LAUNCH constraint', id },
        { label: 'Role', id: isLocal ? role.name : role.arn },
      ],
    };
  },

  async takeBack({ place, facts }) {
    const id = facts.constraintId ?? (await ownConstraint(place.reader, facts));
    if (id) {
      await ignoreMissing(deleteConstraint(place.actor, { constraintId: id }));
    }
    return { takenBack: 'done' };
  },
};

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

/** The constraint that a process has made that died before it heard its id; one with another role is somebody else's. */
async function ownConstraint(
  session: AwsSession,
  facts: Facts,
): Promise<string | undefined> {
  const present = await launchConstraintOf(session, {
    portfolioId: fact(facts, 'portfolioId'),
    productId: fact(facts, 'productId'),
  });
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
