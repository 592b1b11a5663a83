import type { Ctx } from '../../core/operation';
import { cloudFormationState } from '../cloudformation/state';
import { ec2Arn } from '../ec2/arns';
import { ec2State, type Tags } from '../ec2/state';
import { s3State } from '../s3/state';
import { snsState } from '../sns/state';
import { parameterArn } from '../ssm/parameterArn';
import { ssmState } from '../ssm/state';

/** A resource with its tags, whatever service holds it. */
export interface TaggedResource {
  arn: string;
  /** `AWS::EC2::Instance` */
  type: string;
  /** As the tagging API filters: `ec2:instance`. */
  kind: string;
  tags: Tags;
}

function ofEc2(ctx: Ctx): TaggedResource[] {
  const state = ctx.state(ec2State);
  const instances = Object.fromEntries(
    Object.entries(state.instances).filter(
      ([, instance]) => instance.state !== 'terminated',
    ),
  );
  const tables = [
    ['instance', 'Instance', instances],
    ['security-group', 'SecurityGroup', state.securityGroups],
    ['volume', 'Volume', state.volumes],
    ['subnet', 'Subnet', state.subnets],
    ['vpc', 'VPC', state.vpcs],
    ['elastic-ip', 'EIP', state.addresses],
  ] as const;
  return tables.flatMap(([kind, type, table]) =>
    Object.entries(table).map(([id, { tags }]) => ({
      arn: ec2Arn(ctx, kind, id),
      type: `AWS::EC2::${type}`,
      kind: `ec2:${kind}`,
      tags,
    })),
  );
}

const stacks = (ctx: Ctx): TaggedResource[] =>
  Object.values(ctx.state(cloudFormationState).stacks)
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .map(({ stackId, definition }) => ({
      arn: stackId,
      type: 'AWS::CloudFormation::Stack',
      kind: 'cloudformation:stack',
      tags: definition.tags,
    }));

const buckets = (ctx: Ctx): TaggedResource[] =>
  Object.values(ctx.state(s3State).buckets)
    .filter(({ region }) => region === ctx.region)
    .map(({ name, tags }) => ({
      arn: `arn:aws:s3:::${name}`,
      type: 'AWS::S3::Bucket',
      kind: 's3',
      tags,
    }));

/** Every resource of the account and region that has tags: of EC2, CloudFormation, S3, SNS and Parameter Store. */
export const taggedResources = (ctx: Ctx): TaggedResource[] =>
  [
    ...ofEc2(ctx),
    ...stacks(ctx),
    ...buckets(ctx),
    ...Object.values(ctx.state(snsState).topics).map(({ topicArn, tags }) => ({
      arn: topicArn,
      type: 'AWS::SNS::Topic',
      kind: 'sns',
      tags,
    })),
    ...Object.values(ctx.state(ssmState).parameters).map(({ name, tags }) => ({
      arn: parameterArn(ctx, name),
      type: 'AWS::SSM::Parameter',
      kind: 'ssm:parameter',
      tags,
    })),
  ].filter(({ tags }) => Object.keys(tags).length > 0);
