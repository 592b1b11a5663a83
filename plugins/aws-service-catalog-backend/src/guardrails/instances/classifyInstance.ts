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

const ANY_AUTO_TAG = 'aws:servicecatalog:';
const STACK_NAME = 'aws:cloudformation:stack-name';
// What Service Catalog calls its stacks and those of its stack sets. People may call theirs so, too: it proves nothing.
const STACK_OF_SERVICE_CATALOG = /^(StackSet-)?SC-/;

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
  return cameThrough(instance)
    ? throughServiceCatalog(instance, approved)
    : pastServiceCatalog(instance, image, approved);
}

/** Whether it came through Service Catalog for certain. Which AutoTags there are depends on when it was launched. */
export function cameThrough({ tags }: Pick<InstanceRead, 'tags'>): boolean {
  return tags.some(({ key }) => key.startsWith(ANY_AUTO_TAG));
}

/** Whether nothing tells where an instance came from: no tag, no product code, and an image that is not to be seen. */
export function isOfUnknownImage(
  instance: InstanceRead,
  images: readonly ImageOwnerRead[] | undefined,
): boolean {
  return (
    images !== undefined &&
    !cameThrough(instance) &&
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
  approved: Approved,
): Verdict | undefined {
  const software = softwareOfOthers(instance, image, approved);
  if (!software) return undefined;
  const stack = tagOf(instance, STACK_NAME) ?? '';
  return STACK_OF_SERVICE_CATALOG.test(stack)
    ? {
        kind: 'unclear',
        reason: `${software.what}. It carries no AutoTag, and stands in the stack ${stack}, whose name is one of Service Catalog's: products that are launched by stack set carry none. Look the stack up before anything is done to it.`,
      }
    : {
        kind: software.kind,
        reason: `${software.what}. It carries no AutoTag and stands in no stack of Service Catalog's, so it did not come through Service Catalog.`,
      };
}

/** Software that has to come through Service Catalog. */
function softwareOfOthers(
  { productCodes }: InstanceRead,
  image: ImageOwnerRead | undefined,
  { accountId }: Approved,
): { kind: 'marketplace' | 'image'; what: string } | undefined {
  if (productCodes.length > 0) {
    return {
      kind: 'marketplace',
      what: `It runs Marketplace software (product code ${productCodes.join(
        ', ',
      )})`,
    };
  }
  if (!image) return undefined;
  const isApproved =
    image.ownerAlias === 'amazon' || image.ownerId === accountId;
  return isApproved
    ? undefined
    : {
        kind: 'image',
        what: `Its image belongs to ${
          image.ownerAlias ?? image.ownerId ?? 'an unknown account'
        }, neither to Amazon nor to the account`,
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
      reason: `It came through the portfolio ${portfolioId}, which no team of the account may use. ${endAs(
        instance,
      )}`,
    };
  }
  const isOffered = portfolios.some(({ products }) =>
    products.some(({ id }) => id === productId),
  );
  return !productId || isOffered
    ? undefined
    : {
        kind: 'not-approved',
        reason: `It came through Service Catalog, of the product ${productId}, which no portfolio of the account's teams holds any more. ${endAs(
          instance,
        )}`,
      };
}

/** Its stack and its record would stay behind if only the instance were ended. */
function endAs(instance: InstanceRead): string {
  const id = idInArn(tagOf(instance, AUTO_TAG.provisionedProduct));
  return `It ends with its provisioned product${id ? ` ${id}` : ''}.`;
}
