import { AwsError } from '../../core/AwsError';
import type { Template } from './template/Template';

export type Capability = 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM';

const NAME_PROPERTIES: Record<string, string | undefined> = {
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::Policy': undefined,
  'AWS::IAM::Role': 'RoleName',
};

/** Which capability a template needs, and because of which resource types. Pure. */
export function neededCapability(template: Template): {
  capability?: Capability;
  types: string[];
} {
  const iam = template.resources.filter(({ type }) =>
    Object.hasOwn(NAME_PROPERTIES, type),
  );
  if (iam.length === 0) {
    return { types: [] };
  }
  const named = iam.some(({ type, properties }) =>
    Object.hasOwn(properties, NAME_PROPERTIES[type] ?? ''),
  );
  return {
    capability: named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM',
    types: [...new Set(iam.map(({ type }) => type))],
  };
}

/**
 * @throws InsufficientCapabilitiesException when the request does not acknowledge what the template needs
 */
export function checkCapabilities(
  template: Template,
  acknowledged: string[] = [],
): void {
  const { capability } = neededCapability(template);
  const enough =
    !capability ||
    acknowledged.includes(capability) ||
    acknowledged.includes('CAPABILITY_NAMED_IAM');
  if (!enough) {
    throw new AwsError(
      'InsufficientCapabilitiesException',
      `Requires capabilities : [${capability}]`,
    );
  }
}

/** Capabilities as operations that look at templates answer them. */
export function capabilitiesView(template: Template): {
  Capabilities?: Capability[];
  CapabilitiesReason?: string;
} {
  const { capability, types } = neededCapability(template);
  return capability
    ? {
        Capabilities: [capability],
        CapabilitiesReason: `The following resource(s) require capabilities: [${types.join(
          ', ',
        )}]`,
      }
    : {};
}
