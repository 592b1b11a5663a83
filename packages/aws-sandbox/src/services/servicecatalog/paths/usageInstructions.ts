import type { UsageInstruction } from '@aws-sdk/client-service-catalog';
import type { TemplateSummary } from '../../cloudformation/template';
import { constraintsOfType, type LaunchPath } from './launchPaths';
import { mergeRules } from './templateRules';
import { mayUpdateTags } from './tagUpdates';

/**
 * What a launch on a path is subject to, as texts by type: the merged rules, the template's format version and
 * metadata, the launch role, whether tags may change later.
 *
 * @param launchRoleArn - role of the LAUNCH constraint, left out without one
 */
export function usageInstructions(
  template: TemplateSummary,
  path: LaunchPath,
  launchRoleArn: string | undefined,
): UsageInstruction[] {
  const texts: Record<string, string | undefined> = {
    rules: JSON.stringify(mergeRules(template.rules, path)),
    version: template.formatVersion,
    launchAsRole: launchRoleArn,
    tagUpdateOnProvisionedProduct: mayUpdateTags(path)
      ? 'ALLOWED'
      : 'NOT_ALLOWED',
    metadata: template.metadata && JSON.stringify(template.metadata),
  };
  return Object.entries(texts)
    .filter(([, Value]) => Value !== undefined)
    .map(([Type, Value]) => ({ Type, Value }));
}

/** Accounts and regions that a STACKSET constraint on the path names. */
export function stackSetPreferences(path: LaunchPath) {
  const [constraint] = constraintsOfType(path, 'STACKSET');
  return constraint
    ? {
        StackSetAccounts: constraint.accounts,
        StackSetRegions: constraint.regions,
      }
    : {};
}
