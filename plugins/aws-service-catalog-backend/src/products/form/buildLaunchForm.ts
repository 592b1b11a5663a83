import type {
  LaunchForm,
  LaunchRole,
  ParameterHint,
} from 'backstage-plugin-aws-service-catalog-common';
import type {
  ParameterView,
  ProvisioningParameters,
} from '../../aws/serviceCatalog/describeProvisioningParameters';
import { interfaceMetadata } from './interfaceMetadata';
import { type ParameterSchema, parameterSchema } from './parameterSchema';
import { templateRules } from './templateRules';

/** The part of a launch form that follows from what AWS says of a version on a path. */
export type DescribedForm = Pick<
  LaunchForm,
  | 'groups'
  | 'rules'
  | 'tagOptions'
  | 'tagUpdate'
  | 'usage'
  | 'outputs'
  | 'launchRole'
> & {
  schema: ParameterSchema;
  hints: Record<string, ParameterHint>;
};

// Notes that the form shows in their own places.
const KNOWN_INSTRUCTIONS = new Set([
  'rules',
  'version',
  'metadata',
  'launchAsRole',
  'tagUpdateOnProvisionedProduct',
]);

export function buildLaunchForm({
  parameters,
  usageInstructions,
  tagOptions,
  outputs,
}: ProvisioningParameters): DescribedForm {
  const { groups, labels } = interfaceMetadata(
    usageInstructions.metadata,
    parameters.map(parameter => parameter.key),
  );
  return {
    schema: parameterSchema(parameters, labels),
    groups,
    hints: Object.fromEntries(
      parameters.map(parameter => [
        parameter.key,
        hintOf(parameter, labels[parameter.key]),
      ]),
    ),
    rules: templateRules(usageInstructions.rules),
    tagOptions: tagOptions.map(option => ({
      ...option,
      conflict: option.values.length === 0,
    })),
    tagUpdate: usageInstructions.tagUpdateOnProvisionedProduct === 'ALLOWED',
    usage:
      Object.entries(usageInstructions)
        .filter(([type, text]) => !KNOWN_INSTRUCTIONS.has(type) && text !== '')
        .map(([, text]) => text)
        .join('\n') || undefined,
    outputs,
    launchRole: launchRoleOf(usageInstructions.launchAsRole),
  };
}

/** The launch role from AWS's usage instruction: an ARN, or the name of a role of the same account. */
export function launchRoleOf(
  launchAsRole: string | undefined,
): LaunchRole | undefined {
  if (!launchAsRole) return undefined;
  return launchAsRole.startsWith('arn:')
    ? {
        name: launchAsRole.slice(launchAsRole.lastIndexOf('/') + 1),
        arn: launchAsRole,
      }
    : { name: launchAsRole };
}

function hintOf(
  parameter: ParameterView,
  label: string | undefined,
): ParameterHint {
  return {
    type: parameter.type,
    noEcho: parameter.noEcho,
    label,
    constraintDescription: parameter.constraintDescription,
  };
}
