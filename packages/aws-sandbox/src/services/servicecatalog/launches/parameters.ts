import type { Parameter } from '@aws-sdk/client-cloudformation';
import type {
  ProvisioningArtifactParameter,
  UpdateProvisioningParameter,
} from '@aws-sdk/client-service-catalog';
import type { TemplateParameter } from '../../cloudformation/template';

/** Text that stands for a value that is not to be shown. */
const MASK = '****';

/**
 * Parameters of a launch as CloudFormation takes them. Nothing is checked here: what is missing or out of range turns
 * up when CloudFormation is called, after the record exists, as it does with the real service.
 */
export function stackParameters(
  parameters: readonly UpdateProvisioningParameter[] | undefined,
): Parameter[] {
  return (parameters ?? []).map(({ Key, Value, UsePreviousValue }) => ({
    ParameterKey: Key,
    ParameterValue: Value,
    UsePreviousValue,
  }));
}

/** Parameters as they were given, with the values of NoEcho ones masked. */
export function maskedParameters(
  parameters: readonly UpdateProvisioningParameter[] | undefined,
  declared: readonly TemplateParameter[],
): UpdateProvisioningParameter[] {
  const noEcho = new Set(
    declared.filter(parameter => parameter.noEcho).map(({ key }) => key),
  );
  return (parameters ?? []).map(parameter =>
    parameter.Value !== undefined && noEcho.has(parameter.Key ?? '')
      ? { ...parameter, Value: MASK }
      : parameter,
  );
}

/** A parameter of a template as `DescribeProvisioningParameters` answers it; bounds are text. */
export function provisioningParameter(
  parameter: TemplateParameter,
): ProvisioningArtifactParameter {
  return {
    ParameterKey: parameter.key,
    DefaultValue: parameter.default,
    ParameterType: parameter.type,
    IsNoEcho: parameter.noEcho,
    Description: parameter.description,
    ParameterConstraints: {
      AllowedValues: parameter.allowedValues ?? [],
      AllowedPattern: parameter.allowedPattern,
      ConstraintDescription: parameter.constraintDescription,
      MinLength: parameter.minLength,
      MaxLength: parameter.maxLength,
      MinValue: parameter.minValue,
      MaxValue: parameter.maxValue,
    },
  };
}
