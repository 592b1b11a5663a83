/** Where an ARN points: the account and region of what it names. */
export interface Place {
  accountId: string;
  region: string;
}

/** `arn:aws:catalog:<region>:<account>:product/prod-…` */
export function productArn(at: Place, productId: string): string {
  return `arn:aws:catalog:${at.region}:${at.accountId}:product/${productId}`;
}

/** `arn:aws:catalog:<region>:<account>:portfolio/port-…` */
export function portfolioArn(at: Place, portfolioId: string): string {
  return `arn:aws:catalog:${at.region}:${at.accountId}:portfolio/${portfolioId}`;
}

/** `arn:aws:servicecatalog:<region>:<account>:stack/<name>/pp-…` */
export function provisionedProductArn(
  at: Place,
  provisionedProduct: { id: string; name: string },
): string {
  return `arn:aws:servicecatalog:${at.region}:${at.accountId}:stack/${provisionedProduct.name}/${provisionedProduct.id}`;
}

/** Name of the stack that Service Catalog makes for a provisioned product. */
export function stackName(
  accountId: string,
  provisionedProductId: string,
): string {
  return `SC-${accountId}-${provisionedProductId}`;
}
