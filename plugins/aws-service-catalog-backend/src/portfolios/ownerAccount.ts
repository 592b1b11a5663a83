/** Account in an ARN, e.g. of a portfolio: the one that made it. */
export function ownerAccountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}
