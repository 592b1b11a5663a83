import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import { iamState } from '../../iam/state';
import type {
  ConstraintParameters,
  ConstraintType,
} from './constraintParameters';
import { duplicate, invalidParameters } from '../requests/errors';
import type { Constraint } from '../state';

/** Types that a product may have once in a portfolio. */
export const SINGLE_TYPES: readonly ConstraintType[] = [
  'LAUNCH',
  'STACKSET',
  'RESOURCE_UPDATE',
];

const EXCLUDES: Partial<Record<ConstraintType, ConstraintType>> = {
  LAUNCH: 'STACKSET',
  STACKSET: 'LAUNCH',
};

/**
 * Refuses a constraint that does not go with those a product already has in a portfolio.
 *
 * @throws DuplicateResourceException, InvalidParametersException
 */
export function requireFits(
  type: ConstraintType,
  existing: readonly Constraint[],
): void {
  if (
    SINGLE_TYPES.includes(type) &&
    existing.some(constraint => constraint.type === type)
  ) {
    throw duplicate(
      `The product already has a ${type} constraint in this portfolio.`,
    );
  }
  const excluded = EXCLUDES[type];
  if (existing.some(constraint => constraint.type === excluded)) {
    throw invalidParameters(
      `A ${type} constraint cannot be combined with a ${excluded} constraint on the same product and portfolio.`,
    );
  }
}

/**
 * A local launch role must exist in the account of whoever names it.
 *
 * @throws InvalidParametersException
 */
export function requireLocalRole(
  ctx: Ctx,
  parameters: ConstraintParameters,
): void {
  if (
    'localRoleName' in parameters &&
    !lookup(ctx.state(iamState).roles, parameters.localRoleName)
  ) {
    throw invalidParameters(
      `Role ${parameters.localRoleName} does not exist in account ${ctx.accountId}.`,
    );
  }
}

/** What the service writes where no description was given. */
export function defaultDescription(
  parameters: ConstraintParameters,
): string | undefined {
  return 'localRoleName' in parameters
    ? `Launch as local role ${parameters.localRoleName}`
    : undefined;
}
