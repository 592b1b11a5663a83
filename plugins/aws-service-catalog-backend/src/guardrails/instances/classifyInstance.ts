import type { UnauthorisedInstance } from 'backstage-plugin-aws-service-catalog-common';
import type { ImageOwnerRead } from '../../aws/ec2/describeImageOwners';
import type { InstanceRead } from '../../aws/ec2/InstanceRead';
import type { TeamPortfolio } from '../teamPortfolios';

/** AutoTags: Service Catalog sets them, and nobody else can. */
export const AUTO_TAG = {
  provisionedProduct: 'aws:servicecatalog:provisionedProductArn',
  product: 'aws:servicecatalog:productArn',
  portfolio: 'aws:servicecatalog:portfolioArn',
  principal: 'aws:servicecatalog:provisioningPrincipalArn',
} as const;

/** What an instance is held against. */
export interface Approved {
  accountId: string;
  /** Portfolios that teams of the account may use; undefined when they could not be read. */
  portfolios?: readonly Pick<TeamPortfolio, 'id' | 'products'>[];
}

type Verdict = Pick<UnauthorisedInstance, 'kind' | 'reason'>;

/** Why an instance is unauthorised; undefined when nothing is wrong with where it came from. Pure. */
export function classifyInstance(
  instance: InstanceRead,
  image: ImageOwnerRead | undefined,
  approved: Approved,
): Verdict | undefined {
  const cameThrough = tagOf(instance, AUTO_TAG.provisionedProduct);
  return cameThrough === undefined
    ? pastServiceCatalog(instance, image, approved)
    : throughServiceCatalog(instance, approved);
}

/** Whether nothing tells where an instance came from: no tag, no product code, and an image that is not to be seen. */
export function isOfUnknownImage(
  instance: InstanceRead,
  images: readonly ImageOwnerRead[] | undefined,
): boolean {
  return (
    images !== undefined &&
    tagOf(instance, AUTO_TAG.provisionedProduct) === undefined &&
    instance.productCodes.length === 0 &&
    !images.some(({ imageId }) => imageId === instance.imageId)
  );
}

export function tagOf(
  { tags }: Pick<InstanceRead, 'tags'>,
  key: string,
): string | undefined {
  return tags.find(tag => tag.key === key)?.value;
}

/** `arn:aws:catalog:us-east-1:222222222222:product/prod-abc` -> `prod-abc` */
export function idInArn(arn: string | undefined): string | undefined {
  return arn?.split('/').at(-1);
}

function pastServiceCatalog(
  instance: InstanceRead,
  image: ImageOwnerRead | undefined,
  { accountId }: Approved,
): Verdict | undefined {
  if (instance.productCodes.length > 0) {
    return {
      kind: 'marketplace',
      reason: `It runs Marketplace software (product code ${instance.productCodes.join(
        ', ',
      )}) and carries no AutoTag, so it did not come through Service Catalog.`,
    };
  }
  if (!image) return undefined;
  const isApproved =
    image.ownerAlias === 'amazon' || image.ownerId === accountId;
  return isApproved
    ? undefined
    : {
        kind: 'image',
        reason: `Its image belongs to ${
          image.ownerAlias ?? image.ownerId ?? 'an unknown account'
        }, neither to Amazon nor to the account, and it did not come through Service Catalog.`,
      };
}

function throughServiceCatalog(
  instance: InstanceRead,
  { portfolios }: Approved,
): Verdict | undefined {
  if (!portfolios) return undefined;
  const portfolioId = idInArn(tagOf(instance, AUTO_TAG.portfolio));
  const productId = idInArn(tagOf(instance, AUTO_TAG.product));
  if (portfolioId && !portfolios.some(({ id }) => id === portfolioId)) {
    return {
      kind: 'other-portfolio',
      reason: `It came through the portfolio ${portfolioId}, which no team of the account may use.`,
    };
  }
  const isOffered = portfolios.some(({ products }) =>
    products.some(({ id }) => id === productId),
  );
  return !productId || isOffered
    ? undefined
    : {
        kind: 'not-approved',
        reason: `It came through Service Catalog, of the product ${productId}, which no portfolio of the account's teams holds any more.`,
      };
}
