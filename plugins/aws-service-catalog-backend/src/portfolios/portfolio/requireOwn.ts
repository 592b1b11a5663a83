import { ConflictError } from '@backstage/errors';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { ownerAccountOf } from '../ownerAccount';

/** @throws ConflictError - it is another account's, which alone may change it */
export function requireOwn(
  { catalog }: CatalogSession,
  { arn, name }: { arn: string; name: string },
): void {
  const owner = ownerAccountOf(arn);
  if (owner !== catalog.accountId) {
    throw new ConflictError(
      `'${name}' is shared by account ${owner}: it can only be changed there`,
    );
  }
}
