import { NotFoundError } from '@backstage/errors';
import type { PublicationSource } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../aws/AwsAccess';
import { describeProductAsAdmin } from '../aws/serviceCatalog/describeProductAsAdmin';
import { InvalidFieldError } from '../invalidField';
import { ownerAccountOf } from '../portfolios/ownerAccount';

const FIELD = 'source.productId';

/**
 * Holds the product that is to be adopted against what can be: products that were copied in from AWS Marketplace, and
 * others of the catalog's own. What another account shares is that account's to publish.
 *
 * @throws InvalidFieldError - there is no such product, or it belongs to another account
 */
export async function checkAdoption(
  reader: AwsSession,
  { kind, productId }: PublicationSource,
): Promise<void> {
  if (kind !== 'adopt' || !productId) return;
  const { accountId } = reader.target;
  try {
    const { product } = await describeProductAsAdmin(reader, productId);
    const owner = ownerAccountOf(product.arn);
    if (product.type === 'MARKETPLACE' || owner === accountId) return;
    throw new InvalidFieldError(
      FIELD,
      `${product.name} belongs to account ${owner}; publish it in the catalog of that account and share it from there`,
    );
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new InvalidFieldError(
      FIELD,
      `Account ${accountId} has no product ${productId}; choose one that was copied in from AWS Marketplace, or another one of its own`,
    );
  }
}
