import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import type { StackParameter } from '../aws/cloudFormation/describeStackParameters';

/** A parameter as its page shows it. */
export interface ShownParameter {
  key: string;
  value?: string;
  /** NoEcho: set, but shown to nobody. */
  secret: boolean;
}

/** What CloudFormation answers in place of a NoEcho value. */
const MASK = /^\*+$/;

/**
 * Parameters of what runs, in order: those of the stack, and where the stack may not be read, those that the portal
 * has sent.
 */
export function parametersInWords(
  ofStack: readonly StackParameter[],
  known: { values: ParameterValues; secrets: readonly string[] },
): ShownParameter[] {
  const values =
    ofStack.length > 0
      ? new Map(ofStack.map(({ key, value }) => [key, value]))
      : new Map(
          Object.entries(known.values).map(([key, value]) => [
            key,
            Array.isArray(value) ? value.join(',') : value,
          ]),
        );
  const keys = new Set([
    ...values.keys(),
    ...(ofStack.length > 0 ? [] : known.secrets),
  ]);
  return [...keys].sort().map(key => {
    const value = values.get(key);
    const secret =
      value === undefined || MASK.test(value) || known.secrets.includes(key);
    return secret ? { key, secret } : { key, value, secret };
  });
}
