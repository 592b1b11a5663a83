import { conditionLookup } from './template/conditions';
import type { Scope } from './template/evaluate';
import { parameterRef } from './template/parameterValues';
import type { Json, Template } from './template/Template';
import { lookup } from '../../core/lookup';
import { zonesOf } from '../ec2/zones';
import type { StackDefinition } from './state';

/** How the evaluation of a template learns about resources. */
export interface ResourceValues {
  /** Physical id; undefined when there is no such resource. */
  ref(logicalId: string): Json | undefined;
  attribute(logicalId: string, attribute: string): Json | undefined;
}

/** Where and for which stack a template is evaluated. */
export interface StackPlace {
  accountId: string;
  region: string;
  stackId: string;
  stackName: string;
  notificationArns: string[];
  /** Value another stack exports under that name. */
  exported(name: string): string | undefined;
}

/** No resources: for rules, conditions and whatever else is decided before there are any. */
export const NO_RESOURCES: ResourceValues = {
  ref: () => undefined,
  attribute: () => undefined,
};

/** Binds the names of a template to their values. */
export function stackScope(
  template: Template,
  definition: Pick<StackDefinition, 'parameters' | 'resolvedParameters'>,
  place: StackPlace,
  resources: ResourceValues,
): Scope {
  const pseudo: Record<string, Json> = {
    'AWS::AccountId': place.accountId,
    'AWS::NotificationARNs': place.notificationArns,
    'AWS::Partition': 'aws',
    'AWS::Region': place.region,
    'AWS::StackId': place.stackId,
    'AWS::StackName': place.stackName,
    'AWS::URLSuffix': 'amazonaws.com',
  };
  const scope: Scope = {
    ref: name => lookup(pseudo, name) ?? parameter(name) ?? resources.ref(name),
    attribute: resources.attribute,
    condition: conditionLookup(template.conditions, () => scope),
    mappings: template.mappings,
    zones: region => zonesOf(region || place.region),
    exported: place.exported,
  };
  function parameter(name: string): Json | undefined {
    const declared = template.parameters.find(({ key }) => key === name);
    const value =
      lookup(definition.resolvedParameters, name) ??
      lookup(definition.parameters, name);
    return declared && value !== undefined
      ? parameterRef(declared.type, value)
      : undefined;
  }
  return scope;
}
