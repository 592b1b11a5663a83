import type { RunInstancesRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import { existing } from './existing';
import { launchableImage } from './images';
import { DEFAULT_INSTANCE_TYPE, INSTANCE_TYPES } from './instanceTypes';
import { resolveImageId } from './resolveImageId';
import {
  ec2State,
  type Image,
  type KeyPair,
  type SecurityGroup,
  type Subnet,
  type Tags,
} from './state';
import { specifiedTags } from './tags';
import { plannedVolumes, type PlannedVolume } from './plannedVolumes';

/** What a RunInstances request comes down to, once every name in it was looked up. */
export interface LaunchPlan {
  image: Image;
  instanceType: string;
  subnet: Subnet;
  securityGroups: SecurityGroup[];
  keyPair?: KeyPair;
  volumes: PlannedVolume[];
  associatePublicIp: boolean;
  instanceTags: Tags;
  volumeTags: Tags;
}

/**
 * Looks up everything a RunInstances request names. Authorisation and the launch itself both start from this.
 *
 * @throws AwsError with EC2's code for whatever does not exist or does not fit together
 */
export function launchPlan(input: RunInstancesRequest, ctx: Ctx): LaunchPlan {
  if (!input.ImageId) {
    throw new AwsError(
      'MissingParameter',
      'The request must contain the parameter ImageId',
    );
  }
  const state = ctx.state(ec2State);
  const image = launchableImage(ctx, resolveImageId(ctx, input.ImageId));
  const instanceType = knownInstanceType(input.InstanceType);
  if (INSTANCE_TYPES[instanceType].architecture !== image.architecture) {
    throw new AwsError(
      'InvalidParameterValue',
      `The architecture '${INSTANCE_TYPES[instanceType].architecture}' of the specified instance type does not match the architecture '${image.architecture}' of the specified AMI.`,
    );
  }
  const [networkInterface] = input.NetworkInterfaces ?? [];
  const subnet = chosenSubnet(
    ctx,
    input.SubnetId ?? networkInterface?.SubnetId,
    input.Placement?.AvailabilityZone,
  );
  return {
    image,
    instanceType,
    subnet,
    securityGroups: chosenGroups(
      ctx,
      subnet,
      input.SecurityGroupIds ?? networkInterface?.Groups,
      input.SecurityGroups,
    ),
    keyPair: input.KeyName ? existing.keyPair(state, input.KeyName) : undefined,
    volumes: plannedVolumes(image, input.BlockDeviceMappings),
    associatePublicIp:
      networkInterface?.AssociatePublicIpAddress ?? subnet.mapPublicIpOnLaunch,
    instanceTags: specifiedTags(input.TagSpecifications, 'instance'),
    volumeTags: specifiedTags(input.TagSpecifications, 'volume'),
  };
}

/**
 * @throws InvalidParameterValue for a type the sandbox does not offer
 */
export function knownInstanceType(instanceType: string | undefined): string {
  const name = instanceType ?? DEFAULT_INSTANCE_TYPE;
  if (!lookup(INSTANCE_TYPES, name)) {
    throw new AwsError(
      'InvalidParameterValue',
      `Invalid value '${name}' for InstanceType.`,
    );
  }
  return name;
}

function chosenSubnet(
  ctx: Ctx,
  subnetId: string | undefined,
  zone: string | undefined,
): Subnet {
  const state = ctx.state(ec2State);
  if (subnetId) {
    return existing.subnet(state, subnetId);
  }
  const vpc = Object.values(state.vpcs).find(({ isDefault }) => isDefault);
  if (!vpc) {
    throw new AwsError('VPCIdNotSpecified', 'No default VPC for this user');
  }
  const subnet = Object.values(state.subnets).find(
    candidate =>
      candidate.vpcId === vpc.vpcId &&
      candidate.defaultForAz &&
      (!zone || candidate.availabilityZone === zone),
  );
  if (!subnet) {
    throw new AwsError(
      'MissingInput',
      `No subnets found for the default VPC '${vpc.vpcId}'. Please specify a subnet.`,
    );
  }
  return subnet;
}

function chosenGroups(
  ctx: Ctx,
  subnet: Subnet,
  ids: string[] | undefined,
  names: string[] | undefined,
): SecurityGroup[] {
  const state = ctx.state(ec2State);
  const inVpc = Object.values(state.securityGroups).filter(
    ({ vpcId }) => vpcId === subnet.vpcId,
  );
  const byName = (name: string) => {
    const group = inVpc.find(({ groupName }) => groupName === name);
    if (!group) {
      throw new AwsError(
        'InvalidGroup.NotFound',
        `The security group '${name}' does not exist in VPC '${subnet.vpcId}'`,
      );
    }
    return group;
  };
  if (!ids?.length && !names?.length) {
    return inVpc.filter(({ groupName }) => groupName === 'default');
  }
  const groups = [
    ...(ids ?? []).map(id => existing.securityGroup(state, id)),
    ...(names ?? []).map(byName),
  ];
  const foreign = groups.find(({ vpcId }) => vpcId !== subnet.vpcId);
  if (foreign) {
    throw new AwsError(
      'InvalidParameter',
      `Security group ${foreign.groupId} and subnet ${subnet.subnetId} belong to different networks.`,
    );
  }
  return groups;
}
