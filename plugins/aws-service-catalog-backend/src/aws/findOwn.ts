import { NotFoundError } from '@backstage/errors';
import type { AwsSession } from './AwsAccess';
import {
  searchProvisionedProducts,
  type FoundProvisionedProduct,
} from './serviceCatalog/searchProvisionedProducts';
import { whatMayBeSeen } from './whatMayBeSeen';

/**
 * The provisioned product as the search of the session's own role finds it. AWS describes and changes whatever the
 * account has, for any role that may; this is what keeps teams of one account apart.
 *
 * @returns nothing when the role may not search: then its policy alone decides what it sees
 * @throws NotFoundError when the role has launched none of this id
 */
export async function findOwn(
  session: AwsSession,
  id: string,
): Promise<FoundProvisionedProduct | undefined> {
  const page = await whatMayBeSeen(
    searchProvisionedProducts(session, { query: [`id:${id}`], within: 'role' }),
  );
  const found = page?.items.find(item => item.id === id);
  if (page && !found) {
    throw new NotFoundError(`Your team has no provisioned product '${id}'`);
  }
  return found;
}
