import {
  actionsOfResourceTypes,
  stackActions,
} from '../../products/preFlight/actionsOfResourceTypes';
import { actionsOf } from './launchRolePolicy';
import type { TypePermissions } from './ResourceTypeRegistry';

/** An action that a launch role may need, and what to ask IAM about it. */
export interface NeededAction {
  action: string;
  /** ARN with `{partition}`, `{region}` and `{account}` to be filled in. */
  resourceArn: string;
  /** What the real call brings along. */
  context: Readonly<Record<string, string>>;
  /** No launch does without it. */
  certain: boolean;
  /** A role may be limited to names that only the template knows. */
  named: boolean;
  /** Resource types; none for what every launch needs. */
  neededBy: string[];
}

/** Next to what pre-flight checks: what ends a stack, or follows every resource that Service Catalog tags. */
const ALSO_CERTAIN: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::Instance': [
    'ec2:CreateTags',
    'ec2:DescribeInstances',
    'ec2:TerminateInstances',
  ],
  'AWS::EC2::SecurityGroup': [
    'ec2:CreateTags',
    'ec2:DescribeSecurityGroups',
    'ec2:DeleteSecurityGroup',
  ],
  'AWS::EC2::Volume': [
    'ec2:CreateTags',
    'ec2:DescribeVolumes',
    'ec2:DeleteVolume',
  ],
  'AWS::S3::Bucket': ['s3:PutBucketTagging', 's3:DeleteBucket'],
  'AWS::SNS::Topic': ['sns:CreateTopic', 'sns:DeleteTopic'],
  'AWS::SSM::Parameter': ['ssm:DeleteParameter'],
};

const NOTHING_IN_PARTICULAR = '*';

const NO_CONTEXT: NeededAction['context'] = {};
const PASSED_TO_EC2: NeededAction['context'] = {
  'iam:PassedToService': 'ec2.amazonaws.com',
};

/** Services whose describing and listing calls take no resource. */
const TAKES_NO_RESOURCE = /^[a-z0-9-]+:(Describe|List)|^kms:/;

const base: readonly NeededAction[] = [
  ...[...stackActions.create, 'cloudformation:DeleteStack'].map(action => ({
    action,
    resourceArn: stackActions.arn,
    context: {},
    certain: true,
    named: false,
    neededBy: [],
  })),
  {
    action: 's3:GetObject',
    resourceArn: 'arn:{partition}:s3:::service-catalog-templates/template',
    context: { 's3:ExistingObjectTag/servicecatalog:provisioning': 'true' },
    certain: true,
    named: false,
    neededBy: [],
  },
];

/**
 * Everything that a launch role may need for resource types.
 *
 * @param parameters - names of the SSM parameters that the template looks up
 */
export function neededActions(
  { known, unknown }: TypePermissions,
  parameters: readonly string[],
): NeededAction[] {
  const byAction = new Map<string, NeededAction>();
  const add = (needed: NeededAction) => {
    const present = byAction.get(needed.action);
    byAction.set(
      needed.action,
      present
        ? {
            ...(present.certain ? present : needed),
            certain: present.certain || needed.certain,
            neededBy: [...new Set([...present.neededBy, ...needed.neededBy])],
          }
        : needed,
    );
  };
  base.forEach(add);
  for (const name of parameters) {
    const account = name.startsWith('/aws/service/') ? '' : '{account}';
    add({
      action: 'ssm:GetParameters',
      resourceArn: `arn:{partition}:ssm:{region}:${account}:parameter/${name.replace(
        /^\//,
        '',
      )}`,
      context: {},
      certain: true,
      named: false,
      neededBy: [],
    });
  }
  for (const type of [...known.keys(), ...unknown].sort()) {
    actionsOfType(type, known.get(type) ?? {}).forEach(add);
  }
  return [...byAction.values()];
}

function actionsOfType(
  type: string,
  handlers: Readonly<Record<string, readonly string[]>>,
): NeededAction[] {
  const facts = Object.hasOwn(actionsOfResourceTypes, type)
    ? actionsOfResourceTypes[type]
    : undefined;
  const certain = [...(facts?.create ?? []), ...(ALSO_CERTAIN[type] ?? [])];
  const service = type.split('::')[1]?.toLowerCase();
  return [...new Set([...certain, ...actionsOf(handlers)])].map(action => ({
    action,
    resourceArn:
      facts &&
      action.startsWith(`${service}:`) &&
      !TAKES_NO_RESOURCE.test(action)
        ? facts.arn
        : NOTHING_IN_PARTICULAR,
    context: action === 'iam:PassRole' ? PASSED_TO_EC2 : NO_CONTEXT,
    certain: certain.includes(action),
    named: facts?.named ?? true,
    neededBy: [type],
  }));
}
