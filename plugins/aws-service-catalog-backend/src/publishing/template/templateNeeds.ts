import type { TemplateSummary } from '../../aws/cloudFormation/summarizeTemplate';
import { isObject } from '../../json';
import { parseTemplate } from '../../portfolios/product/parseTemplate';
import { parametersLookedUp } from './makeTemplate';
import { type PassedRole, isChosen, passedRoles } from './passedRoles';
import { typesThatPassNoOther } from './typesThatPassNoOther';

/** What a template needs of the role that it is launched as. Plain data. */
export interface TemplateNeeds {
  resourceTypes: string[];
  /** Names of the SSM parameters that it looks up; `*` for one that whoever launches names. */
  parameters: string[];
  /** Roles that it hands to a service; not known when it could not be read. */
  passes?: PassedRole[];
  /** Types whose resources plainly hand on no role but those of `passes`. */
  passesNoOther?: string[];
  /** Actions that no resource type needs in itself, but a property of a resource does. */
  uses: { action: string; neededBy: string }[];
  /** Why less is known than a template says. */
  unread?: 'text' | 'everything';
}

/** Of resource types alone. */
export function needsOfTypes(resourceTypes: readonly string[]): TemplateNeeds {
  return { resourceTypes: [...resourceTypes], parameters: [], uses: [] };
}

/** Of a template that AWS does not tell. */
export const UNTOLD: TemplateNeeds = {
  ...needsOfTypes([]),
  unread: 'everything',
};

/**
 * What a template needs, by what CloudFormation tells of it and by its text.
 *
 * @param body - left out when it cannot be read
 */
export function templateNeeds(
  { resourceTypes, parameters }: TemplateSummary,
  body: string | undefined,
): TemplateNeeds {
  const template = body === undefined ? undefined : parseTemplate(body);
  const lookedUp = new Set([
    ...(body === undefined ? [] : parametersLookedUp(body)),
    ...parameters
      .filter(({ type }) => type.startsWith('AWS::SSM::Parameter::Value<'))
      .map(one => one.default?.replace(/:\d+$/, '') ?? '*'),
  ]);
  const needs = {
    resourceTypes,
    parameters: [...lookedUp],
    uses: [],
  };
  if (!template) return { ...needs, unread: 'text' };
  const resources = Object.values(template.Resources);
  return {
    ...needs,
    passes: resources.flatMap(passedRoles),
    passesNoOther: typesThatPassNoOther(template),
    uses: resources.flatMap(rulesOf),
  };
}

const RULES: Readonly<Record<string, string>> = {
  SecurityGroupIngress: 'ec2:AuthorizeSecurityGroupIngress',
  SecurityGroupEgress: 'ec2:AuthorizeSecurityGroupEgress',
};

/** Rules of security groups are made by calls of their own. */
function rulesOf(resource: Record<string, unknown>): TemplateNeeds['uses'] {
  const type = String(resource.Type);
  const properties = isObject(resource.Properties) ? resource.Properties : {};
  return Object.entries(RULES)
    .filter(
      ([name]) =>
        resource.Condition === undefined &&
        (type === `AWS::EC2::${name}` ||
          (type === 'AWS::EC2::SecurityGroup' && isList(properties[name]))),
    )
    .map(([, action]) => ({ action, neededBy: type }));
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.some(one => !isChosen(one));
}
