import { NotFoundError } from '@backstage/errors';
import type { AwsSession } from './AwsAccess';
import {
  searchProvisionedProducts,
  type FoundProvisionedProduct,
} from './serviceCatalog/searchProvisionedProducts';

/**
 * A provisioned product of the account, whoever owns it. AWS names owners in a search alone.
 *
 * @throws NotFoundError when the account has none of this id
 */
export async function findInAccount(
  session: AwsSession,
  id: string,
): Promise<FoundProvisionedProduct> {
  const { items } = await searchProvisionedProducts(session, {
    query: [`id:${id}`],
    within: 'account',
  });
  const found = items.find(item => item.id === id);
  if (!found) {
    const { accountId, region } = session.target;
    throw new NotFoundError(
      `Account ${accountId} has no provisioned product '${id}' in ${region}`,
    );
  }
  return found;
}
