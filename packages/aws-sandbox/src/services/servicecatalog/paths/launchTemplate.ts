import type { Ctx } from '../../../core/operation';
import { templateOf } from '../products/templates';
import { serviceCatalogState } from '../state';
import type { ResolvedLaunch } from './resolveLaunch';

/** Template of a launch; the account that owns the product keeps it. */
export function launchTemplate(
  { state }: Pick<Ctx, 'state'>,
  { path, version }: ResolvedLaunch,
): string {
  const owner = state(serviceCatalogState, {
    accountId: path.productOwnerId,
  });
  return templateOf(owner, version);
}
