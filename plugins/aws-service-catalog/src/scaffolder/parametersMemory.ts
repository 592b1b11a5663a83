import type { ApiHolder } from '@backstage/core-plugin-api';
import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import type { Scope } from './scope';

/** What a field with parameters was left with. */
export interface LeftParameters {
  /** Team, region and product that the values are for. */
  about: string;
  values: ParameterValues;
  /** Names of the template's secrets that have values of NoEcho parameters. */
  secretNames: string[];
  scope: Scope;
  /** What is wrong with secret values, in words; none once the field is out of sight. */
  problems: string[];
}

// The scaffolder takes the fields of other steps away, and shows secrets neither to the values of the form nor to its
// checks. What has to outlive a step is therefore kept beside them, for each portal, and without any secret value.
const memories = new WeakMap<ApiHolder, Map<string, LeftParameters>>();

/** What the fields with parameters were left with, by the id of the field. */
export function parametersMemory(apis: ApiHolder): Map<string, LeftParameters> {
  const known = memories.get(apis);
  if (known) return known;
  const memory = new Map<string, LeftParameters>();
  memories.set(apis, memory);
  return memory;
}
