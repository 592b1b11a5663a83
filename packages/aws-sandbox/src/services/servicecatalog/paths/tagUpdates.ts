import { invalidParameters } from '../requests/errors';
import { constraintsOfType, type LaunchPath } from './launchPaths';
import { launchTags, sameTags } from './launchTags';
import type { ProvisionedProduct, Tag } from '../state';

/** Whether a RESOURCE_UPDATE constraint on the path lets updates change tags. */
export function mayUpdateTags(path: LaunchPath): boolean {
  return constraintsOfType(path, 'RESOURCE_UPDATE').some(
    ({ tagUpdates }) => tagUpdates === 'ALLOWED',
  );
}

/**
 * Tags of a provisioned product after an update: as they were when none are given, else those that are given with what
 * the path adds.
 *
 * @throws InvalidParametersException when they differ and the path does not allow tag updates
 */
export function tagsAfterUpdate(
  path: LaunchPath,
  provisionedProduct: ProvisionedProduct,
  userTags: readonly Tag[] | undefined,
): Tag[] {
  if (userTags === undefined) {
    return provisionedProduct.tags;
  }
  const tags = launchTags(path, userTags);
  if (sameTags(tags, provisionedProduct.tags)) {
    return provisionedProduct.tags;
  }
  if (!mayUpdateTags(path)) {
    throw invalidParameters(
      `Tags of provisioned product ${provisionedProduct.id} cannot be updated: its launch path has no RESOURCE_UPDATE constraint with TagUpdateOnProvisionedProduct set to ALLOWED.`,
    );
  }
  return tags;
}
