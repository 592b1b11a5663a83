/** Actions that CloudFormation needs for a resource type, and on what. */
export interface ResourceActions {
  create: readonly string[];
  update: readonly string[];
  /** ARN of such a resource, with `{partition}`, `{region}` and `{account}` to be filled in. */
  arn: string;
  /**
   * The template chooses the name of the resource. A role may be limited to certain names, so an action that is not
   * allowed on any name at hand may still be allowed on the one that counts.
   */
  named: boolean;
}

function ec2(
  resource: string,
  create: readonly string[],
  update: readonly string[] = [],
): ResourceActions {
  return {
    create: create.map(action => `ec2:${action}`),
    update: update.map(action => `ec2:${action}`),
    arn: `arn:{partition}:ec2:{region}:{account}:${resource}/*`,
    named: false,
  };
}

/** What CloudFormation itself needs of a launch role. */
export const stackActions: ResourceActions = {
  create: [
    'cloudformation:CreateStack',
    'cloudformation:DescribeStacks',
    'cloudformation:DescribeStackEvents',
  ],
  update: [
    'cloudformation:UpdateStack',
    'cloudformation:DescribeStacks',
    'cloudformation:DescribeStackEvents',
  ],
  arn: 'arn:{partition}:cloudformation:{region}:{account}:stack/SC-{account}-pp-*/*',
  named: false,
};

/**
 * The actions without which a resource of the type certainly cannot be made. It follows the `handlers.permissions` of
 * CloudFormation's resource type schemas, without those that only some properties need: a false alarm would keep
 * people from launching what works.
 */
export const actionsOfResourceTypes: Readonly<Record<string, ResourceActions>> =
  {
    'AWS::EC2::Instance': ec2('instance', ['RunInstances']),
    'AWS::EC2::SecurityGroup': ec2('security-group', ['CreateSecurityGroup']),
    'AWS::EC2::Volume': ec2('volume', ['CreateVolume'], ['ModifyVolume']),
    'AWS::EC2::VolumeAttachment': ec2('volume', ['AttachVolume']),
    'AWS::EC2::EIP': ec2('elastic-ip', ['AllocateAddress']),
    'AWS::EC2::EIPAssociation': ec2('elastic-ip', ['AssociateAddress']),
    'AWS::EC2::VPC': ec2('vpc', ['CreateVpc']),
    'AWS::EC2::Subnet': ec2('subnet', ['CreateSubnet']),
    'AWS::EC2::LaunchTemplate': ec2('launch-template', [
      'CreateLaunchTemplate',
    ]),
    'AWS::S3::Bucket': {
      create: ['s3:CreateBucket'],
      update: [],
      arn: 'arn:{partition}:s3:::sc-{account}-pp-bucket',
      named: true,
    },
    'AWS::S3::BucketPolicy': {
      create: ['s3:PutBucketPolicy'],
      update: ['s3:PutBucketPolicy'],
      arn: 'arn:{partition}:s3:::sc-{account}-pp-bucket',
      named: true,
    },
    'AWS::IAM::Role': {
      create: ['iam:CreateRole'],
      update: [],
      arn: 'arn:{partition}:iam::{account}:role/SC-{account}-pp-role',
      named: true,
    },
    'AWS::IAM::InstanceProfile': {
      create: ['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'],
      update: [],
      arn: 'arn:{partition}:iam::{account}:instance-profile/SC-{account}-pp-profile',
      named: true,
    },
    'AWS::IAM::Policy': {
      create: ['iam:PutRolePolicy'],
      update: ['iam:PutRolePolicy'],
      arn: 'arn:{partition}:iam::{account}:role/SC-{account}-pp-role',
      named: true,
    },
    'AWS::SSM::Parameter': {
      create: ['ssm:PutParameter'],
      update: ['ssm:PutParameter'],
      arn: 'arn:{partition}:ssm:{region}:{account}:parameter/SC-{account}-pp-parameter',
      named: true,
    },
    'AWS::Logs::LogGroup': {
      create: ['logs:CreateLogGroup'],
      update: [],
      arn: 'arn:{partition}:logs:{region}:{account}:log-group:SC-{account}-pp-log',
      named: true,
    },
    'AWS::Lambda::Function': {
      create: ['lambda:CreateFunction'],
      update: ['lambda:UpdateFunctionConfiguration'],
      arn: 'arn:{partition}:lambda:{region}:{account}:function:SC-{account}-pp-function',
      named: true,
    },
    'AWS::RDS::DBInstance': {
      create: ['rds:CreateDBInstance'],
      update: ['rds:ModifyDBInstance'],
      arn: 'arn:{partition}:rds:{region}:{account}:db:sc-{account}-pp-db',
      named: true,
    },
    'AWS::SageMaker::NotebookInstance': {
      create: ['sagemaker:CreateNotebookInstance'],
      update: ['sagemaker:UpdateNotebookInstance'],
      arn: 'arn:{partition}:sagemaker:{region}:{account}:notebook-instance/sc-{account}-pp-notebook',
      named: true,
    },
  };
