import type {
  ProvisioningPreferences,
  UpdateProvisioningPreferences,
} from '@aws-sdk/client-service-catalog';
import type { LaunchPath } from '../paths/launchPaths';
import { constraintsOfType } from '../paths/launchPaths';
import { invalidParameters } from '../requests/errors';
import type { StackSetPlace } from './state';

type Preferences = ProvisioningPreferences | UpdateProvisioningPreferences;

/**
 * Where stacks are made, changed or deleted: in the accounts and regions that are named, or in all that the path's
 * STACKSET constraint allows.
 *
 * @throws InvalidParametersException for preferences without a stack set, for others than the constraint allows, and
 * for limits that are given twice
 */
export function placesOf(
  path: LaunchPath,
  preferences: Preferences = {},
): StackSetPlace[] {
  const [constraint] = constraintsOfType(path, 'STACKSET');
  if (!constraint) {
    if (Object.values(preferences).some(value => value !== undefined)) {
      throw invalidParameters(
        'ProvisioningPreferences are for products with a STACKSET constraint only.',
      );
    }
    return [];
  }
  requireOne(preferences, 'StackSetFailureTolerance');
  requireOne(preferences, 'StackSetMaxConcurrency');
  const accounts = chosen(
    preferences.StackSetAccounts,
    constraint.accounts,
    'StackSetAccounts',
  );
  const regions = chosen(
    preferences.StackSetRegions,
    constraint.regions,
    'StackSetRegions',
  );
  return accounts.flatMap(accountId =>
    regions.map(region => ({ accountId, region })),
  );
}

function chosen(
  wanted: readonly string[] | undefined,
  allowed: readonly string[],
  member: string,
): readonly string[] {
  const foreign = wanted?.find(item => !allowed.includes(item));
  if (foreign !== undefined) {
    throw invalidParameters(
      `${member} holds ${foreign}, which the STACKSET constraint does not allow.`,
    );
  }
  return wanted?.length ? wanted : allowed;
}

function requireOne(
  preferences: Preferences,
  limit: 'StackSetFailureTolerance' | 'StackSetMaxConcurrency',
): void {
  if (
    preferences[`${limit}Count`] !== undefined &&
    preferences[`${limit}Percentage`] !== undefined
  ) {
    throw invalidParameters(
      `You must provide either ${limit}Count or ${limit}Percentage, but not both.`,
    );
  }
}
