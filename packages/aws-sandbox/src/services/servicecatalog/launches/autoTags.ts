import {
  type Place,
  portfolioArn,
  productArn,
  provisionedProductArn,
} from '../requests/arns';
import type { ProvisionedProduct, Tag } from '../state';

type Tagged = Pick<
  ProvisionedProduct,
  | 'id'
  | 'name'
  | 'portfolioId'
  | 'productId'
  | 'originalVersionId'
  | 'provisioningPrincipalArn'
  | 'productOwnerId'
  | 'portfolioOwnerId'
>;

/**
 * Tags that the service puts on everything a launch creates, outside the 50 of the user. The version is that of the
 * first launch and stays. https://docs.aws.amazon.com/servicecatalog/latest/adminguide/autotags.html
 */
export function autoTags(at: Place, provisionedProduct: Tagged): Tag[] {
  const prefix = 'aws:servicecatalog:';
  return [
    {
      Key: `${prefix}portfolioArn`,
      Value: portfolioArn(
        ownedBy(at, provisionedProduct.portfolioOwnerId),
        provisionedProduct.portfolioId,
      ),
    },
    {
      Key: `${prefix}productArn`,
      Value: productArn(
        ownedBy(at, provisionedProduct.productOwnerId),
        provisionedProduct.productId,
      ),
    },
    {
      Key: `${prefix}provisionedProductArn`,
      Value: provisionedProductArn(at, provisionedProduct),
    },
    {
      Key: `${prefix}provisioningArtifactIdentifier`,
      Value: provisionedProduct.originalVersionId,
    },
    {
      Key: `${prefix}provisioningPrincipalArn`,
      Value: provisionedProduct.provisioningPrincipalArn,
    },
  ];
}

function ownedBy(at: Place, ownerId: string | undefined): Place {
  return { region: at.region, accountId: ownerId ?? at.accountId };
}
