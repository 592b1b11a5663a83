import { isObject } from '../../json';
import type { ParsedTemplate } from '../../portfolios/product/parseTemplate';

/**
 * Types whose resources name in their own properties every role that they hand on, or in the launch template that they
 * refer to. Of any other type nobody here knows.
 */
const NAME_THEIR_ROLES = [
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::EC2::Instance',
  'AWS::S3::Bucket',
];

/** Properties that take the launch template, launch configuration or machine whose roles are handed on along with it. */
const TAKES_ROLES_FROM =
  /^(?:LaunchTemplate(?:Id|Name)|LaunchConfigurationName|InstanceId)$/;

/** Types of a template whose resources plainly hand on no role but those that its text names. */
export function typesThatPassNoOther(template: ParsedTemplate): string[] {
  // What a macro makes of a template is not in its text.
  if (template.isTransformed) return [];
  const resources = Object.values(template.Resources);
  return NAME_THEIR_ROLES.filter(type => {
    const ofType = resources.filter(({ Type }) => Type === type);
    return ofType.every(({ Properties }) =>
      sourcesOf(Properties).every(source => isOwn(source, template)),
    );
  });
}

function sourcesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(sourcesOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    TAKES_ROLES_FROM.test(name) ? [inner] : sourcesOf(inner),
  );
}

/** Whether something of the template itself is meant: what it hands on is known. */
function isOwn(source: unknown, { Resources }: ParsedTemplate): boolean {
  return (
    isObject(source) &&
    typeof source.Ref === 'string' &&
    Object.hasOwn(Resources, source.Ref)
  );
}
