import type { ConstraintType } from 'backstage-plugin-aws-service-catalog-common';

/**
 * Why a constraint cannot join those that a product has in a portfolio; AWS itself says so in fewer words, or only
 * later.
 *
 * @param existing - types of the constraints that are there
 */
export function constraintProblem(
  type: ConstraintType,
  existing: readonly string[],
): string | undefined {
  const has = (other: ConstraintType) => existing.includes(other);
  if (type === 'LAUNCH' && has('LAUNCH')) {
    return 'The product already has a LAUNCH constraint in this portfolio, and it may have one; change that one to use another role';
  }
  if (type === 'LAUNCH' && has('STACKSET')) {
    return 'The product has a STACKSET constraint in this portfolio, which brings roles of its own; take it off before you add a LAUNCH constraint';
  }
  if (type === 'STACKSET' && has('STACKSET')) {
    return 'The product already has a STACKSET constraint in this portfolio, and it may have one; change that one';
  }
  if (type === 'STACKSET' && has('LAUNCH')) {
    return 'The product has a LAUNCH constraint in this portfolio, which a STACKSET constraint excludes; take it off first';
  }
  if (type === 'RESOURCE_UPDATE' && has('RESOURCE_UPDATE')) {
    return 'Whether tags may change is already said in this portfolio; change that constraint';
  }
  return undefined;
}
