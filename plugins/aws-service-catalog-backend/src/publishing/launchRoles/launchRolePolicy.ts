import type { HandlerPermissions } from '../../aws/cloudFormation/describeResourceType';

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

/** Handlers whose permissions a stack uses; `list` is only used to look for resources that no stack has made. */
const USED_HANDLERS = ['create', 'read', 'update', 'delete'];

/** Every action that the handlers of a resource type may need in a stack. */
export function actionsOf(handlers: HandlerPermissions): string[] {
  return [...new Set(USED_HANDLERS.flatMap(name => handlers[name] ?? []))];
}

/** Whether the service of a resource type may be handed a role; undefined when nothing is known of the type. */
export function mayPass(handlers: HandlerPermissions | undefined): boolean {
  return handlers === undefined || actionsOf(handlers).includes('iam:PassRole');
}

/**
 * The permissions of a launch role for a template: what CloudFormation's registry names for its resource types, and what
 * every launch needs. A role that may be passed on goes to EC2 only.
 */
export function derivedPolicy(
  permissions: readonly HandlerPermissions[],
  partition: string,
): PolicyDocument {
  const actions = [...new Set(permissions.flatMap(actionsOf))].sort();
  const resourceActions = actions.filter(action => action !== 'iam:PassRole');
  return {
    Version: '2012-10-17',
    Statement: [
      ...baseStatements(partition),
      ...(resourceActions.length > 0
        ? [
            {
              Sid: 'Resources',
              Effect: 'Allow' as const,
              Action: resourceActions,
              Resource: '*',
            },
          ]
        : []),
      ...(actions.includes('iam:PassRole')
        ? [
            {
              Sid: 'RolesOfMachines',
              Effect: 'Allow' as const,
              Action: ['iam:PassRole'],
              Resource: '*',
              Condition: {
                StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' },
              },
            },
          ]
        : []),
    ],
  };
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
