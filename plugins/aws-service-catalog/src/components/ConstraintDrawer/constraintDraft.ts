import type {
  Constraint,
  ConstraintType,
  CreateConstraintRequest,
} from 'backstage-plugin-aws-service-catalog-common';

/** A constraint as it is being written: texts of fields. */
export type ConstraintDraft = {
  productId: string;
  type: ConstraintType;
  description: string;
  role: 'local' | 'arn';
  localRoleName: string;
  launchRoleArn: string;
  /** One in each line. */
  notificationArns: string;
  tagUpdates: 'allowed' | 'not-allowed';
  accounts: string;
  regions: string;
  adminRoleArn: string;
  executionRoleName: string;
  /** JSON. */
  rules: string;
};

/** Types in the order of how often they are wanted. */
export const CONSTRAINT_TYPES: readonly ConstraintType[] = [
  'LAUNCH',
  'TEMPLATE',
  'RESOURCE_UPDATE',
  'NOTIFICATION',
  'STACKSET',
];

const EXAMPLE_RULES = {
  SmallInstances: {
    Assertions: [
      {
        Assert: {
          'Fn::Contains': [['t3.micro', 't3.small'], { Ref: 'InstanceType' }],
        },
        AssertDescription: 'The instance type has to be a small one',
      },
    ],
  },
};

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const asLines = (value: unknown) =>
  Array.isArray(value) ? value.map(String).join('\n') : '';
const membersOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const wordsOf = (text: string) => text.split(/[\s,]+/).filter(Boolean);

/** Where a form starts: empty, or from a constraint as AWS keeps it. */
export function draftOfConstraint(
  productId: string,
  constraint?: Constraint,
): ConstraintDraft {
  const kept = membersOf(constraint?.parameters);
  const properties = membersOf(kept.Properties);
  const launchRoleArn = asText(kept.RoleArn);
  return {
    productId: constraint?.productId ?? productId,
    type: CONSTRAINT_TYPES.find(type => type === constraint?.type) ?? 'LAUNCH',
    description: constraint?.description ?? '',
    role: launchRoleArn ? 'arn' : 'local',
    localRoleName: asText(kept.LocalRoleName),
    launchRoleArn,
    notificationArns: asLines(kept.NotificationArns),
    tagUpdates:
      properties.TagUpdateOnProvisionedProduct === 'NOT_ALLOWED'
        ? 'not-allowed'
        : 'allowed',
    accounts: asLines(properties.AccountList),
    regions: asLines(properties.RegionList),
    adminRoleArn: asText(properties.AdminRole),
    executionRoleName: asText(properties.ExecutionRole),
    rules: JSON.stringify(kept.Rules ?? EXAMPLE_RULES, null, 2),
  };
}

/** The rules, or nothing when they are no JSON object. */
export function rulesOf(text: string): CreateConstraintRequest['rules'] {
  try {
    const rules: unknown = JSON.parse(text);
    return typeof rules === 'object' && rules !== null && !Array.isArray(rules)
      ? (rules as CreateConstraintRequest['rules'])
      : undefined;
  } catch {
    return undefined;
  }
}

/** What a request says of the draft's type, and nothing of the others. */
export function membersOfDraft(
  draft: ConstraintDraft,
): Omit<CreateConstraintRequest, 'productId' | 'type'> {
  const description = draft.description.trim();
  const common = description ? { description } : {};
  switch (draft.type) {
    case 'LAUNCH':
      return draft.role === 'local'
        ? { ...common, localRoleName: draft.localRoleName.trim() }
        : { ...common, launchRoleArn: draft.launchRoleArn.trim() };
    case 'NOTIFICATION':
      return { ...common, notificationArns: wordsOf(draft.notificationArns) };
    case 'RESOURCE_UPDATE':
      return { ...common, tagUpdates: draft.tagUpdates };
    case 'STACKSET':
      return {
        ...common,
        stackSet: {
          accounts: wordsOf(draft.accounts),
          regions: wordsOf(draft.regions),
          adminRoleArn: draft.adminRoleArn.trim() || undefined,
          executionRoleName: draft.executionRoleName.trim() || undefined,
        },
      };
    case 'TEMPLATE':
    default:
      return { ...common, rules: rulesOf(draft.rules) };
  }
}
