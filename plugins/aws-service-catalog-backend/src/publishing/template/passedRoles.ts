import { isObject } from '../../json';
import { INSTANCE_PROFILE, passedToService } from './passedToService';

/** A role that a resource of a template hands to a service. Plain data. */
export interface PassedRole {
  /** Service that gets it, e.g. `ec2.amazonaws.com`; left out where nobody here knows. */
  service?: string;
  /** Type of the resource. */
  neededBy: string;
  /** Name of the instance profile that holds the role, where the template fixes it. */
  profile?: string;
  /** ARN of the role, where the template fixes it. */
  roleArn?: string;
  /** No launch does without it. */
  certain: boolean;
}

/** Properties that name a role for the service: `Role`, `RoleArn`, `ServiceRole`, `MonitoringRoleArn`, … */
const NAMES_ROLE = /^[A-Za-z]*Role(?:Arn|ARN)?$/;

const ROLE_ARN = /^arn:[a-z-]+:iam::\d{12}:role\/\S+$/;

/** Types of IAM itself hand roles on only by putting them into an instance profile. */
const OWN_ROLES = /^AWS::IAM::(?!InstanceProfile$)/;

/** Roles that a resource hands on. */
export function passedRoles(resource: Record<string, unknown>): PassedRole[] {
  const type = String(resource.Type);
  if (!type.startsWith('AWS::') || OWN_ROLES.test(type)) return [];
  const isSure = resource.Condition === undefined;
  const properties = isObject(resource.Properties) ? resource.Properties : {};
  return namedIn(properties, type).map(({ name, value, depth }) => {
    const service = passedToService(type, name);
    return {
      service,
      neededBy: type,
      // Only what is asked for at once is certain: a launch template, e.g., passes nothing when it is made.
      certain: isSure && depth === 0 && !isChosen(value) && Boolean(service),
      ...(name === INSTANCE_PROFILE
        ? { profile: profileNameOf(value) }
        : { roleArn: roleArnOf(value) }),
    };
  });
}

interface Named {
  name: string;
  value: unknown;
  depth: number;
}

function namedIn(value: unknown, type: string, depth = 0): Named[] {
  if (Array.isArray(value)) {
    return value.flatMap(one => namedIn(one, type, depth + 1));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]): Named[] => {
    const names =
      name === INSTANCE_PROFILE ||
      NAMES_ROLE.test(name) ||
      (type === 'AWS::IAM::InstanceProfile' && name === 'Roles');
    return names
      ? [{ name, value: inner, depth }]
      : namedIn(inner, type, depth + 1);
  });
}

/** Whether a condition decides over a value. */
export function isChosen(value: unknown): boolean {
  return isObject(value) && 'Fn::If' in value;
}

function profileNameOf(value: unknown): string | undefined {
  const given = isObject(value) ? value.Name ?? value.Arn : value;
  return typeof given === 'string' ? given.split('/').at(-1) : undefined;
}

function roleArnOf(value: unknown): string | undefined {
  return typeof value === 'string' && ROLE_ARN.test(value) ? value : undefined;
}
