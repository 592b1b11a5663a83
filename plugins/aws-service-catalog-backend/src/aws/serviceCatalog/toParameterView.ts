import type { ProvisioningArtifactParameter } from '@aws-sdk/client-service-catalog';
import type { ParameterView } from './describeProvisioningParameters';

/** A parameter of a template; `undefined` when AWS does not name it. */
export function toParameterView({
  ParameterKey,
  ParameterConstraints: constraints,
  ...parameter
}: ProvisioningArtifactParameter): ParameterView | undefined {
  if (ParameterKey === undefined) return undefined;
  return {
    key: ParameterKey,
    type: parameter.ParameterType ?? 'String',
    defaultValue: parameter.DefaultValue,
    description: parameter.Description || undefined,
    noEcho: parameter.IsNoEcho ?? false,
    // AWS says "any value" by an empty list.
    allowedValues: constraints?.AllowedValues?.length
      ? constraints.AllowedValues
      : undefined,
    allowedPattern: constraints?.AllowedPattern || undefined,
    constraintDescription: constraints?.ConstraintDescription || undefined,
    minLength: constraints?.MinLength || undefined,
    maxLength: constraints?.MaxLength || undefined,
    minValue: constraints?.MinValue || undefined,
    maxValue: constraints?.MaxValue || undefined,
  };
}
