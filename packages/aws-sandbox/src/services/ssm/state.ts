import { defineState } from '../../world/World';
import type { Automation } from './automation/Automation';
import type { SsmDocument } from './documents/SsmDocument';

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

/** What one account has in one region. */
export interface SsmState {
  /** By name. */
  parameters: Record<string, Parameter>;
  /** The account's own, by name. */
  documents: Record<string, SsmDocument>;
  /** Executions of automation documents, by id. */
  automations: Record<string, Automation>;
}

export const ssmState = defineState<SsmState>({
  name: 'ssm',
  initial: () => ({ parameters: {}, documents: {}, automations: {} }),
});

/** AWS's own parameters (`/aws/service/…`) are kept under this name instead of an account id; every account reads them. */
export const PUBLIC_PARAMETERS = 'aws';
