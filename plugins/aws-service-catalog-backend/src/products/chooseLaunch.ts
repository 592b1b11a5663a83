import { NotFoundError } from '@backstage/errors';
import type { ProductVersion } from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError, UnknownIdError } from '../invalidField';
import type { LaunchPathView } from '../aws/serviceCatalog/listLaunchPaths';
import { productProblem } from './launchPathProblem';

/**
 * The version that is meant: the named one, else the newest that is not deprecated. Always by id, for names repeat.
 *
 * @param field - name of the field in the request
 * @throws UnknownIdError - the product has no such version
 * @throws NotFoundError - it has none at all
 */
export function chooseVersion(
  versions: readonly ProductVersion[],
  versionId: string | undefined,
  field: string,
): ProductVersion {
  const version = versions.find(candidate =>
    versionId === undefined ? candidate.newest : candidate.id === versionId,
  );
  if (version) return version;
  if (versionId !== undefined) {
    throw new UnknownIdError(
      field,
      `The product has no active version '${versionId}'`,
    );
  }
  throw new NotFoundError(
    'The product has no active version; the platform team can add one',
  );
}

/**
 * The launch path that is meant: the named one, else the one that was used before, else the only one.
 *
 * @param field - name of the field in the request
 * @throws UnknownIdError - there is no such path
 * @throws NotFoundError - there is none at all
 * @throws InvalidFieldError - there are several and none is named
 */
export function choosePath(
  paths: readonly LaunchPathView[],
  pathId: string | undefined,
  field: string,
  usedBefore?: string,
): LaunchPathView {
  if (pathId !== undefined) {
    const path = paths.find(({ id }) => id === pathId);
    if (path) return path;
    throw new UnknownIdError(
      field,
      `The product has no launch path '${pathId}' for your team`,
    );
  }
  if (paths.length === 0) {
    throw new NotFoundError(productProblem([], { requireLaunchRole: false }));
  }
  const path =
    paths.length === 1 ? paths[0] : paths.find(({ id }) => id === usedBefore);
  if (path) return path;
  throw new InvalidFieldError(
    field,
    `${field} is missing: the product has several launch paths; choose one of ${paths
      .map(({ id, name }) => `${id} (${name})`)
      .join(', ')}`,
  );
}
