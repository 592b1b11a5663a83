/** The roles of instance profiles go to machines, whatever makes these. */
const MACHINES = 'ec2';

/** Families of resource types, types and single properties -> the service that their roles go to. */
const SERVICES: Readonly<Record<string, string>> = {
  ApiGateway: 'apigateway',
  ApplicationAutoScaling: 'application-autoscaling',
  AppSync: 'appsync',
  AutoScaling: 'autoscaling',
  Backup: 'backup',
  CloudFormation: 'cloudformation',
  CloudTrail: 'cloudtrail',
  CodeBuild: 'codebuild',
  CodeDeploy: 'codedeploy',
  CodePipeline: 'codepipeline',
  Config: 'config',
  DLM: 'dlm',
  DMS: 'dms',
  'AWS::EC2::SpotFleet': 'spotfleet',
  'AWS::ECS::Service': 'ecs',
  'AWS::ECS::TaskDefinition': 'ecs-tasks',
  'AWS::EKS::Cluster': 'eks',
  EMR: 'elasticmapreduce',
  'AWS::EMR::Cluster.AutoScalingRole': 'application-autoscaling',
  'AWS::EMR::Cluster.JobFlowRole': MACHINES,
  Events: 'events',
  Glue: 'glue',
  IAM: MACHINES,
  IoT: 'iot',
  KinesisFirehose: 'firehose',
  Lambda: 'lambda',
  Logs: 'logs',
  Pipes: 'pipes',
  RDS: 'rds',
  'AWS::RDS::DBCluster.MonitoringRoleArn': 'monitoring.rds',
  'AWS::RDS::DBInstance.MonitoringRoleArn': 'monitoring.rds',
  Redshift: 'redshift',
  S3: 's3',
  SageMaker: 'sagemaker',
  Scheduler: 'scheduler',
  SSM: 'ssm',
  StepFunctions: 'states',
  Transfer: 'transfer',
};

export const INSTANCE_PROFILE = 'IamInstanceProfile';

/**
 * The service that a resource hands a role to, as `iam:PassedToService` has it; undefined where nobody here knows. The
 * names of resource types do not tell: a wrong guess would ask IAM about, and grant, what no launch needs.
 */
export function passedToService(
  type: string,
  property: string,
): string | undefined {
  const [, family] = type.split('::');
  const name =
    property === INSTANCE_PROFILE
      ? MACHINES
      : [`${type}.${property}`, type, family]
          .filter(key => Object.hasOwn(SERVICES, key))
          .map(key => SERVICES[key])[0];
  return name && `${name}.amazonaws.com`;
}
