import type { LaunchForm } from 'backstage-plugin-aws-service-catalog-common';
import { isObject, parseJson } from '../../json';

/** How a template wants its parameters shown: `AWS::CloudFormation::Interface` of its metadata. */
export interface InterfaceMetadata {
  groups: LaunchForm['groups'];
  labels: Record<string, string>;
}

/**
 * Groups and labels of the parameters. Parameters that the template puts in no group come last, in one group without
 * a label; what it names without having it, or twice, is left out.
 *
 * @param metadata - metadata of the template as JSON text, as far as AWS tells it
 */
export function interfaceMetadata(
  metadata: string | undefined,
  parameterKeys: readonly string[],
): InterfaceMetadata {
  const parsed = parseJson(metadata);
  const described = isObject(parsed)
    ? parsed['AWS::CloudFormation::Interface']
    : undefined;
  const { ParameterGroups, ParameterLabels } = isObject(described)
    ? described
    : { ParameterGroups: undefined, ParameterLabels: undefined };

  const left = new Set(parameterKeys);
  const groups: LaunchForm['groups'] = [];
  for (const group of Array.isArray(ParameterGroups) ? ParameterGroups : []) {
    const named: unknown = isObject(group) ? group.Parameters : undefined;
    const parameters = (Array.isArray(named) ? named : []).filter(key =>
      left.delete(key),
    );
    if (parameters.length > 0) {
      groups.push({ label: labelOf(group, 'Label'), parameters });
    }
  }
  if (left.size > 0) groups.push({ parameters: [...left] });

  return {
    groups,
    labels: Object.fromEntries(
      parameterKeys.flatMap(key => {
        const label = labelOf(ParameterLabels, key);
        return label ? [[key, label]] : [];
      }),
    ),
  };
}

function labelOf(container: unknown, key: string): string | undefined {
  const label = isObject(container) ? container[key] : undefined;
  const text = isObject(label) ? label.default : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
