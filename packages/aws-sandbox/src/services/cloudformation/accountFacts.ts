import type { Ctx } from '../../core/operation';
import { lookup } from '../../core/lookup';
import { visibleImages } from '../ec2/images';
import { ec2State } from '../ec2/state';
import { zonesOf } from '../ec2/zones';
import { storedParameter } from '../ssm/findParameter';
import { ssmState } from '../ssm/state';
import type { AwsType } from './template/parameterType';
import type { AccountFacts } from './template/rules';

/** A value of an AWS-specific parameter type, with what `Fn::ValueOf` may ask about it. */
interface Fact {
  value: string;
  attributes: Record<string, string | undefined>;
  tags?: Record<string, string>;
}

const FACTS: Record<AwsType, (ctx: Ctx) => Fact[]> = {
  'AWS::EC2::AvailabilityZone::Name': ctx =>
    zonesOf(ctx.region).map(value => ({ value, attributes: {} })),
  'AWS::EC2::Image::Id': ctx =>
    visibleImages(ctx).map(({ imageId, tags }) => ({
      value: imageId,
      attributes: {},
      tags,
    })),
  'AWS::EC2::Instance::Id': ctx =>
    Object.values(ctx.state(ec2State).instances).map(instance => ({
      value: instance.instanceId,
      attributes: {
        AvailabilityZone: instance.availabilityZone,
        SubnetId: instance.subnetId,
        VpcId: instance.vpcId,
      },
      tags: instance.tags,
    })),
  'AWS::EC2::KeyPair::KeyName': ctx =>
    Object.values(ctx.state(ec2State).keyPairs).map(({ keyName, tags }) => ({
      value: keyName,
      attributes: {},
      tags,
    })),
  'AWS::EC2::SecurityGroup::GroupName': ctx =>
    Object.values(ctx.state(ec2State).securityGroups).map(group => ({
      value: group.groupName,
      attributes: { VpcId: group.vpcId },
      tags: group.tags,
    })),
  'AWS::EC2::SecurityGroup::Id': ctx =>
    Object.values(ctx.state(ec2State).securityGroups).map(group => ({
      value: group.groupId,
      attributes: { VpcId: group.vpcId },
      tags: group.tags,
    })),
  'AWS::EC2::Subnet::Id': ctx =>
    Object.values(ctx.state(ec2State).subnets).map(subnet => ({
      value: subnet.subnetId,
      attributes: {
        AvailabilityZone: subnet.availabilityZone,
        VpcId: subnet.vpcId,
      },
      tags: subnet.tags,
    })),
  'AWS::EC2::VPC::Id': ctx =>
    Object.values(ctx.state(ec2State).vpcs).map(vpc => ({
      value: vpc.vpcId,
      attributes: {
        DefaultSecurityGroup: Object.values(
          ctx.state(ec2State).securityGroups,
        ).find(
          ({ groupName, vpcId }) =>
            groupName === 'default' && vpcId === vpc.vpcId,
        )?.groupId,
      },
      tags: vpc.tags,
    })),
  'AWS::EC2::Volume::Id': ctx =>
    Object.values(ctx.state(ec2State).volumes).map(volume => ({
      value: volume.volumeId,
      attributes: { AvailabilityZone: volume.availabilityZone },
      tags: volume.tags,
    })),
  'AWS::Route53::HostedZone::Id': () => [],
  'AWS::SSM::Parameter::Name': ctx =>
    Object.keys(ctx.state(ssmState).parameters).map(value => ({
      value,
      attributes: {},
    })),
};

/** What exists in the account and region, as parameters and rules of templates ask for it. */
export function accountFacts(ctx: Ctx): AccountFacts {
  const facts = (type: string) => (lookup(FACTS, type) ?? (() => []))(ctx);
  return {
    values: type => facts(type).map(({ value }) => value),
    attribute: (type, value, attribute) => {
      const fact = facts(type).find(candidate => candidate.value === value);
      const tag = /^Tags\.(.+)$/.exec(attribute);
      return tag
        ? lookup(fact?.tags ?? {}, tag[1])
        : lookup(fact?.attributes ?? {}, attribute);
    },
  };
}

/** Whether a value of an AWS-specific parameter type exists. */
export function exists(ctx: Ctx, type: AwsType, value: string): boolean {
  return type === 'AWS::SSM::Parameter::Name'
    ? storedParameter(ctx, value) !== undefined
    : accountFacts(ctx).values(type).includes(value);
}
