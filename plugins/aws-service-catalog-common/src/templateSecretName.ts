/**
 * Name of the template secret that carries the value of a NoEcho parameter from a template's form to the actions that
 * launch: secrets of a task are encrypted by the scaffolder where it can, masked in its log and dropped at its end.
 *
 * @param parameterKey - key of the CloudFormation parameter
 * @public
 */
export function templateSecretName(parameterKey: string): string {
  return `awsServiceCatalog_${parameterKey}`;
}
