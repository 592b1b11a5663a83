import {
  actionsOfResourceTypes,
  stackActions,
} from '../../products/preFlight/actionsOfResourceTypes';
import type { TemplateNeeds } from '../template/templateNeeds';
import { PASS_ROLE, actionsOf } from './launchRolePolicy';
import { passesAtLaunch, typesWithUnseenPasses } from './passes';
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

const ANY_ROLE = 'arn:{partition}:iam::{account}:role/*';

const NO_CONTEXT: NeededAction['context'] = {};
const passedTo = (service: string | undefined): NeededAction['context'] =>
  service === undefined ? NO_CONTEXT : { 'iam:PassedToService': service };

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

/** Everything that a launch role may need for a template. */
export function neededActions(
  types: TypePermissions,
  needs: Omit<TemplateNeeds, 'resourceTypes'>,
): NeededAction[] {
  const { known, unknown } = types;
  const { parameters, passes = [], uses } = needs;
  const found = new Map<string, NeededAction>();
  const add = (needed: NeededAction, key = needed.action) => {
    const present = found.get(key);
    found.set(
      key,
      present
        ? {
            ...(present.certain ? present : needed),
            certain: present.certain || needed.certain,
            neededBy: [...new Set([...present.neededBy, ...needed.neededBy])],
          }
        : needed,
    );
  };
  base.forEach(one => add(one));
  for (const one of parameters.map(lookUp)) {
    add(one, `${one.action} ${one.resourceArn}`);
  }
  for (const { action, neededBy } of uses) {
    add({
      action,
      resourceArn: actionsOfResourceTypes['AWS::EC2::SecurityGroup'].arn,
      context: NO_CONTEXT,
      certain: true,
      named: false,
      neededBy: [neededBy],
    });
  }
  for (const pass of passesAtLaunch(passes, types)) {
    const { service, roleArn, certain, neededBy } = pass;
    const resourceArn = roleArn ?? ANY_ROLE;
    add(
      {
        action: PASS_ROLE,
        resourceArn,
        context: passedTo(service),
        certain,
        named: roleArn === undefined,
        neededBy: [neededBy],
      },
      `${PASS_ROLE} ${resourceArn} ${service}`,
    );
  }
  for (const type of typesWithUnseenPasses(needs, types)) {
    add({
      action: PASS_ROLE,
      resourceArn: ANY_ROLE,
      context: NO_CONTEXT,
      certain: false,
      named: true,
      neededBy: [type],
    });
  }
  for (const type of [...known.keys(), ...unknown].sort()) {
    actionsOfType(type, known.get(type) ?? {})
      // What is passed on is told by the template, and asked for above.
      .filter(({ action }) => action !== PASS_ROLE)
      .forEach(one => add(one));
  }
  return [...found.values()];
}

function lookUp(name: string): NeededAction {
  const account = name.startsWith('/aws/service/') ? '' : '{account}';
  return {
    action: 'ssm:GetParameters',
    resourceArn: `arn:{partition}:ssm:{region}:${account}:parameter/${name.replace(
      /^\//,
      '',
    )}`,
    context: NO_CONTEXT,
    certain: true,
    named: name === '*',
    neededBy: [],
  };
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
  // IAM's simulator takes no wildcards, which some handlers name.
  const possible = actionsOf(handlers).filter(name => !name.includes('*'));
  return [...new Set([...certain, ...possible])].map(action => ({
    action,
    resourceArn:
      facts &&
      action.startsWith(`${service}:`) &&
      !TAKES_NO_RESOURCE.test(action)
        ? facts.arn
        : NOTHING_IN_PARTICULAR,
    context: NO_CONTEXT,
    certain: certain.includes(action),
    named: facts?.named ?? true,
    neededBy: [type],
  }));
}
