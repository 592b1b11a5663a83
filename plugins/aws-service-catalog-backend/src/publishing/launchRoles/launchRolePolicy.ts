import type { HandlerPermissions } from '../../aws/cloudFormation/describeResourceType';
import type { PassedRole } from '../template/passedRoles';

/** An IAM policy. */
export type PolicyDocument = {
  Version: '2012-10-17';
  Statement: PolicyStatement[];
};

interface PolicyStatement {
  Sid: string;
  Effect: 'Allow';
  Action: string[];
  Resource: string | string[];
  Condition?: Record<string, Record<string, string>>;
}

/** Who may assume a launch role: Service Catalog, and nobody else. */
export const TRUST_POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'servicecatalog.amazonaws.com' },
      Action: 'sts:AssumeRole',
    },
  ],
};

const STACK_ACTIONS = [
  'CreateChangeSet',
  'CreateStack',
  'DeleteChangeSet',
  'DeleteStack',
  'DescribeChangeSet',
  'DescribeStackEvents',
  'DescribeStackResources',
  'DescribeStacks',
  'ExecuteChangeSet',
  'GetTemplate',
  'ListChangeSets',
  'ListStackResources',
  'SetStackPolicy',
  'TagResource',
  'UntagResource',
  'UpdateStack',
].map(action => `cloudformation:${action}`);

/** What every launch needs, whatever the template creates. */
function baseStatements(partition: string): PolicyStatement[] {
  return [
    {
      Sid: 'Stacks',
      Effect: 'Allow',
      Action: STACK_ACTIONS,
      Resource: [
        `arn:${partition}:cloudformation:*:*:stack/SC-*`,
        `arn:${partition}:cloudformation:*:*:changeSet/SC-*`,
      ],
    },
    {
      Sid: 'Templates',
      Effect: 'Allow',
      Action: [
        'cloudformation:GetTemplateSummary',
        'cloudformation:ValidateTemplate',
      ],
      Resource: '*',
    },
    {
      Sid: 'TemplatesOfServiceCatalog',
      Effect: 'Allow',
      Action: ['s3:GetObject'],
      Resource: '*',
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/servicecatalog:provisioning': 'true',
        },
      },
    },
    {
      Sid: 'ImageAliases',
      Effect: 'Allow',
      Action: ['ssm:GetParameters'],
      Resource: `arn:${partition}:ssm:*:*:parameter/*`,
    },
    {
      Sid: 'Notifications',
      Effect: 'Allow',
      Action: ['sns:Publish'],
      Resource: '*',
    },
  ];
}

export const PASS_ROLE = 'iam:PassRole';

/** Handlers whose permissions a stack uses; `list` is only used to look for resources that no stack has made. */
const USED_HANDLERS = ['create', 'read', 'update', 'delete'];

/** Every action that the handlers of a resource type may need in a stack. */
export function actionsOf(handlers: HandlerPermissions): string[] {
  return [...new Set(USED_HANDLERS.flatMap(name => handlers[name] ?? []))];
}

/**
 * The permissions of a launch role for a template: what CloudFormation's registry names for its resource types, and what
 * every launch needs. Roles are passed on only as the template does it.
 */
export function derivedPolicy(
  permissions: readonly HandlerPermissions[],
  partition: string,
  passes: readonly Pick<PassedRole, 'service' | 'roleArn'>[],
): PolicyDocument {
  const actions = [...new Set(permissions.flatMap(actionsOf))]
    .filter(action => action !== PASS_ROLE)
    .sort();
  return {
    Version: '2012-10-17',
    Statement: [
      ...baseStatements(partition),
      ...(actions.length > 0
        ? [
            {
              Sid: 'Resources',
              Effect: 'Allow' as const,
              Action: actions,
              Resource: '*',
            },
          ]
        : []),
      ...[...new Set(passes.map(({ service }) => service))].map(service =>
        passing(
          service,
          passes.filter(one => one.service === service),
        ),
      ),
    ],
  };
}

function passing(
  service: string | undefined,
  passes: readonly Pick<PassedRole, 'roleArn'>[],
): PolicyStatement {
  const arns = passes.flatMap(({ roleArn }) => roleArn ?? []);
  return {
    Sid: `RolesFor${service?.replace(/\W/g, '') ?? 'Others'}`,
    Effect: 'Allow',
    Action: [PASS_ROLE],
    Resource: arns.length === passes.length ? [...new Set(arns)] : '*',
    ...(service && {
      Condition: { StringEquals: { 'iam:PassedToService': service } },
    }),
  };
}

/** Calls that make, change or take on a principal, or the limits of one. */
const ESCALATES =
  /^(?:iam:(?:\*|(?:Create|Put|Attach|Update|Add|Set)(?!InstanceProfile|ServiceLinkedRole|RoleToInstanceProfile)|Delete\w+PermissionsBoundary)|organizations:|sts:)/;

/** What a policy allows that whoever launches could get any right with. */
export function escalatingActions({ Statement }: PolicyDocument): string[] {
  return Statement.flatMap(({ Action }) => Action).filter(action =>
    ESCALATES.test(action),
  );
}

/**
 * The policy of the AWS walkthrough, corrected in two places: without `catalog-user:*`, which is no action, and with
 * `ssm:GetParameters`, without which a template that names its image by alias cannot be launched.
 */
export function walkthroughPolicy(): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'LaunchSCMPAMI',
        Effect: 'Allow',
        Action: [
          'cloudformation:CreateStack',
          'cloudformation:DeleteStack',
          'cloudformation:DescribeStackEvents',
          'cloudformation:DescribeStacks',
          'cloudformation:GetTemplateSummary',
          'cloudformation:SetStackPolicy',
          'cloudformation:UpdateStack',
          'cloudformation:ValidateTemplate',
          'ec2:AuthorizeSecurityGroupEgress',
          'ec2:AuthorizeSecurityGroupIngress',
          'ec2:CreateSecurityGroup',
          'ec2:CreateTags',
          'ec2:DeleteSecurityGroup',
          'ec2:Describe*',
          'ec2:Get*',
          'ec2:RunInstances',
          'ec2:TerminateInstances',
          's3:GetObject',
          'sns:*',
          'ssm:GetParameters',
        ],
        Resource: '*',
      },
    ],
  };
}
