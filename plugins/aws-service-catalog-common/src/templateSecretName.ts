/**
 * Name of the template secret that carries the value of a NoEcho parameter from a template's form to the actions that
 * launch: secrets of a task are encrypted by the scaffolder where it can, masked in its log and dropped at its end.
 * Products of one template whose parameters have the same key each have a value of their own.
 *
 * @param productId - AWS's id of the product that is launched, `prod-…`
 * @param parameterKey - key of the CloudFormation parameter
 * @public
 */
export function templateSecretName(
  productId: string,
  parameterKey: string,
): string {
  return `awsServiceCatalog_${productId}_${parameterKey}`;
}
