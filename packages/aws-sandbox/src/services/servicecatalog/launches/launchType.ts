import type { ProvisionedProductType } from '../state';
import { invalidParameters } from '../requests/errors';
import { constraintsOfType } from '../paths/launchPaths';
import type { ResolvedLaunch } from '../paths/resolveLaunch';

/** Types that a provisioning engine works on. */
const ENGINE_TYPES: readonly ProvisionedProductType[] = [
  'EXTERNAL',
  'TERRAFORM_CLOUD',
  'TERRAFORM_OPEN_SOURCE',
];

/** Whether a provisioning engine works on it. */
export function isForEngine(type: string | undefined): boolean {
  return ENGINE_TYPES.some(name => name === type);
}

/** Type of what is, or would be, launched. */
export function launchType({
  path,
  version,
}: ResolvedLaunch): ProvisionedProductType {
  const engineType = ENGINE_TYPES.find(name => name === version.type);
  if (engineType) {
    return engineType;
  }
  return constraintsOfType(path, 'STACKSET').length > 0
    ? 'CFN_STACKSET'
    : 'CFN_STACK';
}

/**
 * Refuses a launch or update that no engine would do, before a record is made.
 *
 * @throws InvalidParametersException
 */
export function requireRole(launch: ResolvedLaunch): void {
  const hasRole = constraintsOfType(launch.path, 'LAUNCH').length > 0;
  if (isForEngine(launchType(launch)) && !hasRole) {
    throw invalidParameters('LaunchRoleArn is required and must be non empty');
  }
}

/** @throws InvalidParametersException for a type that can no longer be launched */
export function requireCurrentType(launch: ResolvedLaunch): void {
  if (launchType(launch) === 'TERRAFORM_OPEN_SOURCE') {
    throw invalidParameters(
      'Products of type TERRAFORM_OPEN_SOURCE can no longer be provisioned. Use product type EXTERNAL.',
    );
  }
}
