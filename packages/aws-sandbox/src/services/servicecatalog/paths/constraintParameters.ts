import { invalidParameters } from '../requests/errors';

/** Constraint types of the service. */
export const CONSTRAINT_TYPES = [
  'LAUNCH',
  'NOTIFICATION',
  'RESOURCE_UPDATE',
  'STACKSET',
  'TEMPLATE',
] as const;

export type ConstraintType = (typeof CONSTRAINT_TYPES)[number];

/** What the JSON text in a constraint's `Parameters` says. */
export type ConstraintParameters =
  | { type: 'LAUNCH'; roleArn: string }
  | { type: 'LAUNCH'; localRoleName: string }
  | { type: 'NOTIFICATION'; notificationArns: string[] }
  | { type: 'RESOURCE_UPDATE'; tagUpdates: TagUpdates }
  | {
      type: 'STACKSET';
      accounts: string[];
      regions: string[];
      adminRole: string;
      executionRole: string;
    }
  | { type: 'TEMPLATE'; rules: Record<string, unknown> };

/** Whether an update may change the tags of a provisioned product. */
export type TagUpdates = 'ALLOWED' | 'NOT_ALLOWED';

/** @throws InvalidParametersException for a type the service does not know */
export function constraintType(type: string): ConstraintType {
  const known = CONSTRAINT_TYPES.find(name => name === type);
  if (!known) {
    throw invalidParameters(
      `Constraint type ${type} is not supported. Supported types: ${CONSTRAINT_TYPES.join(
        ', ',
      )}.`,
    );
  }
  return known;
}

/**
 * Reads and checks the JSON text of a constraint.
 *
 * @throws InvalidParametersException naming the member that is wrong
 */
export function parseConstraintParameters(
  type: ConstraintType,
  text: string,
): ConstraintParameters {
  const parameters = readObject(text);
  switch (type) {
    case 'LAUNCH':
      return launch(parameters);
    case 'NOTIFICATION':
      return {
        type,
        notificationArns: nonEmptyTexts(
          parameters.NotificationArns,
          'NotificationArns',
        ),
      };
    case 'RESOURCE_UPDATE':
      return resourceUpdate(parameters);
    case 'STACKSET':
      return stackSet(parameters);
    default:
      return template(parameters);
  }
}

function launch(parameters: Record<string, unknown>): ConstraintParameters {
  const { RoleArn, LocalRoleName } = parameters;
  if ((RoleArn === undefined) === (LocalRoleName === undefined)) {
    throw invalidParameters(
      'A LAUNCH constraint takes either RoleArn or LocalRoleName, and not both.',
    );
  }
  if (RoleArn !== undefined) {
    return {
      type: 'LAUNCH',
      roleArn: matching(
        RoleArn,
        /^arn:[a-z0-9-.]{1,63}:iam::\d{12}:role\/.+$/,
        'RoleArn',
      ),
    };
  }
  return {
    type: 'LAUNCH',
    localRoleName: matching(
      LocalRoleName,
      /^[\w+=,.@-]{1,64}$/,
      'LocalRoleName',
    ),
  };
}

function resourceUpdate(
  parameters: Record<string, unknown>,
): ConstraintParameters {
  const { Version } = parameters;
  const { TagUpdateOnProvisionedProduct: tagUpdates } = objectIn(
    parameters.Properties,
    'Properties',
  );
  if (Version !== '2.0') {
    throw invalidParameters(
      'Version of a RESOURCE_UPDATE constraint must be "2.0".',
    );
  }
  if (tagUpdates !== 'ALLOWED' && tagUpdates !== 'NOT_ALLOWED') {
    throw invalidParameters(
      'Properties.TagUpdateOnProvisionedProduct must be ALLOWED or NOT_ALLOWED.',
    );
  }
  return { type: 'RESOURCE_UPDATE', tagUpdates };
}

function stackSet(parameters: Record<string, unknown>): ConstraintParameters {
  const { AccountList, RegionList, AdminRole, ExecutionRole } = objectIn(
    parameters.Properties,
    'Properties',
  );
  return {
    type: 'STACKSET',
    accounts: nonEmptyTexts(AccountList, 'Properties.AccountList'),
    regions: nonEmptyTexts(RegionList, 'Properties.RegionList'),
    adminRole: matching(
      AdminRole,
      /^arn:[a-z0-9-.]{1,63}:iam::\d{12}:role\/.+$/,
      'Properties.AdminRole',
    ),
    executionRole: matching(
      ExecutionRole,
      /^[\w+=,.@-]{1,64}$/,
      'Properties.ExecutionRole',
    ),
  };
}

function template(parameters: Record<string, unknown>): ConstraintParameters {
  const rules = objectIn(parameters.Rules, 'Rules');
  for (const [name, rule] of Object.entries(rules)) {
    const { Assertions } = objectIn(rule, `Rules.${name}`);
    if (!Array.isArray(Assertions) || Assertions.length === 0) {
      throw invalidParameters(
        `Rules.${name}.Assertions must be a list with at least one assertion.`,
      );
    }
    Assertions.forEach((assertion, index) => {
      const at = `Rules.${name}.Assertions[${index}]`;
      objectIn(objectIn(assertion, at).Assert, `${at}.Assert`);
    });
  }
  return { type: 'TEMPLATE', rules };
}

function readObject(text: string): Record<string, unknown> {
  try {
    return objectIn(JSON.parse(text), 'Parameters');
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw invalidParameters('Parameters of a constraint must be JSON text.');
    }
    throw error;
  }
}

function objectIn(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidParameters(`${name} must be a JSON object.`);
  }
  return { ...value };
}

function nonEmptyTexts(value: unknown, name: string): string[] {
  if (
    !Array.isArray(value) ||
    value.length === 0 ||
    !value.every((item): item is string => typeof item === 'string')
  ) {
    throw invalidParameters(`${name} must be a list of texts, and not empty.`);
  }
  return value;
}

function matching(value: unknown, pattern: RegExp, name: string): string {
  if (typeof value !== 'string' || !pattern.test(value)) {
    throw invalidParameters(`${name} must match ${pattern.source}.`);
  }
  return value;
}
