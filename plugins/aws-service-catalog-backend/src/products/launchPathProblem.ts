import type { LaunchPathView } from '../aws/serviceCatalog/listLaunchPaths';

/** What decides whether a launch path may be used. */
export interface LaunchPathRules {
  requireLaunchRole: boolean;
}

/**
 * Why a launch path may not be used, and who can change that; `undefined` when it may.
 *
 * Without a LAUNCH constraint AWS creates everything with the rights of the person who launches. A stack set has a
 * role of its own in its place.
 */
export function launchPathProblem(
  path: Pick<LaunchPathView, 'name' | 'constraints'>,
  rules: LaunchPathRules,
): string | undefined {
  if (!rules.requireLaunchRole) return undefined;
  const types = path.constraints.map(constraint => constraint.type);
  if (types.includes('LAUNCH') || types.includes('STACKSET')) return undefined;
  return `The portfolio '${path.name}' names no launch role for this product, so AWS would create everything with your team's own rights. The platform team can add a LAUNCH constraint.`;
}

/** Why a product can be launched on none of its paths; `undefined` when there is one. */
export function productProblem(
  paths: readonly Pick<LaunchPathView, 'name' | 'constraints'>[],
  rules: LaunchPathRules,
): string | undefined {
  if (paths.length === 0) {
    return 'No portfolio brings this product to your team any more. The platform team can add it to one.';
  }
  const problems = paths.map(path => launchPathProblem(path, rules));
  return problems.every(Boolean) ? problems[0] : undefined;
}
