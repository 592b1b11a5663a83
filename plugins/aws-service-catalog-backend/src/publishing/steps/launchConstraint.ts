import { InputError, ServiceUnavailableError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { awsFailureOf } from '../../aws/errors';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import { createConstraint } from '../../aws/serviceCatalog/createConstraint';
import { deleteConstraint } from '../../aws/serviceCatalog/deleteConstraint';
import { describeConstraint } from '../../aws/serviceCatalog/describeConstraint';
import { listConstraintsForPortfolio } from '../../aws/serviceCatalog/listConstraintsForPortfolio';
import { isObject, parseJson } from '../../json';
import { MADE } from '../PublicationProgress';
import {
  fact,
  isNewRole,
  launchRoleOf,
  portfolioIdOf,
  productIdOf,
} from './ids';
import { ignoreMissing } from './ignoreMissing';
import type { Step } from './Step';

/**
 * Makes launches run as the launch role, whatever the researcher may do. With spokes the role is named locally: a role
 * by ARN would make resources of every spoke in the account of the hub.
 */
export const launchConstraint: Step = {
  async take(ctx) {
    const { answers, place, facts, note, token, planned } = ctx;
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
    if (!id || facts.portfolioId !== undefined) {
      await note({ ...MADE, ...of });
    }
    if (!id) {
      const input = {
        ...of,
        type: 'LAUNCH',
        parameters: JSON.stringify(wanted),
      };
      ({ id } = await createConstraint(place.actor, {
        ...input,
        token: token(input),
      }).catch(error => {
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
    const present = facts.constraintId
      ? { id: facts.constraintId }
      : await launchConstraintOf(place.reader, {
          portfolioId: fact(facts, 'portfolioId'),
          productId: fact(facts, 'productId'),
        });
    if (present) {
      await ignoreMissing(
        deleteConstraint(place.actor, { constraintId: present.id }),
      );
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

async function launchConstraintOf(
  session: AwsSession,
  of: { portfolioId: string; productId: string },
): Promise<ConstraintRead | undefined> {
  const constraints = await listConstraintsForPortfolio(session, of);
  const launch = constraints.find(({ type }) => type === 'LAUNCH');
  return launch && describeConstraint(session, launch.id);
}

function isSame(parameters: string, wanted: Record<string, string>): boolean {
  const present = parseJson(parameters);
  return (
    isObject(present) &&
    Object.entries(wanted).every(([key, value]) => present[key] === value)
  );
}
