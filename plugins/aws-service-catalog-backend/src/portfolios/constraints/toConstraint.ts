import type {
  Constraint,
  ConstraintRole,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import { isObject, parseJson } from '../../json';
import { templateRules } from '../../products/form/templateRules';
import { plain } from '../Changed';
import { digestOf } from '../fieldDigest';

type Body = Record<string, unknown>;

/** A constraint as curators see it. */
export function toConstraint(
  read: ConstraintRead,
  context: { accountId: string; productName?: string },
): Constraint {
  const parsed = parseJson(read.parameters);
  const parameters = isObject(parsed) ? parsed : {};
  return {
    id: read.id,
    portfolioId: read.portfolioId,
    productId: read.productId,
    productName: context.productName,
    type: read.type,
    description: read.description,
    inWords: inWords(read.type, parameters),
    status: read.status,
    parameters,
    launchRole:
      read.type === 'LAUNCH' ? launchRoleOfBody(parameters) : undefined,
    inherited:
      read.ownerAccountId !== undefined &&
      read.ownerAccountId !== context.accountId,
    version: digestOf(fieldsOf(read)),
  };
}

/** What of a constraint people change. */
export function fieldsOf(read: ConstraintRead) {
  return { description: read.description, parameters: read.parameters };
}

/** The constraint as the audit log keeps it. */
export function auditedConstraint(read: ConstraintRead) {
  const { id, type, portfolioId, productId, description, parameters } = read;
  return plain({
    id,
    type,
    portfolioId,
    productId,
    description,
    parameters: parseJson(parameters),
  });
}

/** The role that the body of a LAUNCH constraint names. */
export function launchRoleOfBody(body: Body): ConstraintRole | undefined {
  const { RoleArn: arn, LocalRoleName: localName } = body;
  if (typeof arn === 'string') {
    return { name: arn.split('/').at(-1) ?? arn, arn, local: false };
  }
  return typeof localName === 'string'
    ? { name: localName, local: true }
    : undefined;
}

function inWords(type: string, body: Body): string {
  const properties = isObject(body.Properties) ? body.Properties : {};
  switch (type) {
    case 'LAUNCH': {
      const role = launchRoleOfBody(body);
      return role?.local
        ? `AWS creates everything with the role ${role.name} of the account that launches.`
        : `AWS creates everything with the role ${role?.arn ?? 'it names'}.`;
    }
    case 'TEMPLATE':
      return `Values have to fit: ${templateRules(JSON.stringify(body))
        .flatMap(({ assertions }) => assertions.map(one => one.inWords))
        .join('; ')}.`;
    case 'NOTIFICATION':
      return `What happens to a stack is told to ${listed(
        body.NotificationArns,
      )}.`;
    case 'STACKSET':
      return `Each launch creates stacks in ${listed(
        properties.AccountList,
      )}, region ${listed(properties.RegionList)}.`;
    case 'RESOURCE_UPDATE':
      return properties.TagUpdateOnProvisionedProduct === 'ALLOWED'
        ? 'Tags may change after the launch.'
        : 'Tags stay as they were at the launch.';
    default:
      return `A constraint of type ${type}.`;
  }
}

function listed(value: unknown): string {
  return Array.isArray(value) && value.length > 0
    ? value.join(', ')
    : 'nobody that is named';
}
