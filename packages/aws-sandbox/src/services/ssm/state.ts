import { defineState } from '../../world/World';

export type ParameterKind = 'String' | 'StringList' | 'SecureString';

/** One version of a parameter. */
export interface ParameterVersion {
  version: number;
  value: string;
  type: ParameterKind;
  /** ISO 8601 */
  modifiedAt: string;
  modifiedBy: string;
  description?: string;
  allowedPattern?: string;
  keyId?: string;
  dataType: string;
  labels: string[];
}

/** A parameter with all its versions, oldest first. */
export interface Parameter {
  name: string;
  tier: 'Standard' | 'Advanced' | 'Intelligent-Tiering';
  versions: ParameterVersion[];
  tags: Record<string, string>;
}

/** Parameters of one account and region, by name. */
export interface SsmState {
  parameters: Record<string, Parameter>;
}

export const ssmState = defineState<SsmState>({
  name: 'ssm',
  initial: () => ({ parameters: {} }),
});

/** AWS's own parameters (`/aws/service/…`) are kept under this name instead of an account id; every account reads them. */
export const PUBLIC_PARAMETERS = 'aws';
