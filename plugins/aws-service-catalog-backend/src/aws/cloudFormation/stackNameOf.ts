/** Name that Service Catalog gives to the stack of a provisioned product. */
export function stackNameOf(
  accountId: string,
  provisionedProductId: string,
): string {
  return `SC-${accountId}-${provisionedProductId}`;
}
