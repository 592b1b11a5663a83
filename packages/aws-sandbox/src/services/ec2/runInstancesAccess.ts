import type { RunInstancesRequest } from '@aws-sdk/client-ec2';
import type { Access, Ctx } from '../../core/operation';
import { ec2Arn } from './arns';
import { imageOwner } from './images';
import { instanceProfile, passRoleAccess } from './instanceProfile';
import { type LaunchPlan, launchPlan } from './launchPlan';
import { imageParameterAccess } from './resolveImageId';
import {
  createTagsAccess,
  requestTagContext,
  resourceTagContext,
} from './tags';

const ACTION = 'ec2:RunInstances';

/**
 * What RunInstances asks for: permission on the image, and on every resource it uses or makes, each with its own condition
 * keys. So a policy may name an owner of images or a type of instances, and a Deny on one resource stops the launch.
 */
export function runInstancesAccess(
  input: RunInstancesRequest,
  ctx: Ctx,
): Access[] {
  const plan = launchPlan(input, ctx);
  const profile = instanceProfile(ctx, input.IamInstanceProfile);
  return [
    imageAccess(plan, ctx),
    instanceAccess(plan, ctx, profile?.arn),
    networkInterfaceAccess(plan, ctx),
    subnetAccess(plan, ctx),
    ...plan.securityGroups.map(group => ({
      action: ACTION,
      resource: ec2Arn(ctx, 'security-group', group.groupId),
      context: {
        ...resourceTagContext(group.tags),
        'ec2:Region': ctx.region,
        'ec2:SecurityGroupID': group.groupId,
        'ec2:Vpc': ec2Arn(ctx, 'vpc', group.vpcId),
      },
    })),
    ...keyPairAccess(plan, ctx),
    ...volumeAccess(plan, ctx),
    ...createTagsAccess(ctx, 'instance', 'RunInstances', plan.instanceTags),
    ...createTagsAccess(ctx, 'volume', 'RunInstances', plan.volumeTags),
    ...passRoleAccess(profile),
    ...imageParameterAccess(ctx, input.ImageId ?? ''),
  ];
}

function imageAccess({ image }: LaunchPlan, ctx: Ctx): Access {
  return {
    action: ACTION,
    resource: ec2Arn(ctx, 'image', image.imageId),
    context: {
      ...resourceTagContext(image.tags),
      'ec2:ImageID': image.imageId,
      'ec2:ImageType': 'machine',
      'ec2:Owner': imageOwner(image),
      'ec2:Public': String(image.public),
      'ec2:Region': ctx.region,
      'ec2:RootDeviceType': 'ebs',
    },
  };
}

function instanceAccess(
  plan: LaunchPlan,
  ctx: Ctx,
  profileArn: string | undefined,
): Access {
  return {
    action: ACTION,
    resource: ec2Arn(ctx, 'instance', '*'),
    context: {
      ...requestTagContext(plan.instanceTags),
      'ec2:AvailabilityZone': plan.subnet.availabilityZone,
      'ec2:InstanceType': plan.instanceType,
      'ec2:Region': ctx.region,
      'ec2:RootDeviceType': 'ebs',
      'ec2:Tenancy': 'default',
      ...(profileArn ? { 'ec2:InstanceProfile': profileArn } : {}),
    },
  };
}

function networkInterfaceAccess(plan: LaunchPlan, ctx: Ctx): Access {
  return {
    action: ACTION,
    resource: ec2Arn(ctx, 'network-interface', '*'),
    context: {
      'ec2:AssociatePublicIpAddress': String(plan.associatePublicIp),
      'ec2:AvailabilityZone': plan.subnet.availabilityZone,
      'ec2:Region': ctx.region,
      'ec2:Subnet': ec2Arn(ctx, 'subnet', plan.subnet.subnetId),
      'ec2:Vpc': ec2Arn(ctx, 'vpc', plan.subnet.vpcId),
    },
  };
}

function subnetAccess({ subnet }: LaunchPlan, ctx: Ctx): Access {
  return {
    action: ACTION,
    resource: ec2Arn(ctx, 'subnet', subnet.subnetId),
    context: {
      ...resourceTagContext(subnet.tags),
      'ec2:AvailabilityZone': subnet.availabilityZone,
      'ec2:Region': ctx.region,
      'ec2:SubnetID': subnet.subnetId,
      'ec2:Vpc': ec2Arn(ctx, 'vpc', subnet.vpcId),
    },
  };
}

function keyPairAccess({ keyPair }: LaunchPlan, ctx: Ctx): Access[] {
  return keyPair
    ? [
        {
          action: ACTION,
          resource: ec2Arn(ctx, 'key-pair', keyPair.keyName),
          context: {
            ...resourceTagContext(keyPair.tags),
            'ec2:KeyPairName': keyPair.keyName,
            'ec2:KeyPairType': keyPair.keyType,
            'ec2:Region': ctx.region,
          },
        },
      ]
    : [];
}

function volumeAccess(plan: LaunchPlan, ctx: Ctx): Access[] {
  return plan.volumes.map(volume => ({
    action: ACTION,
    resource: ec2Arn(ctx, 'volume', '*'),
    context: {
      ...requestTagContext(plan.volumeTags),
      'ec2:AvailabilityZone': plan.subnet.availabilityZone,
      'ec2:Encrypted': String(volume.encrypted),
      'ec2:Region': ctx.region,
      'ec2:VolumeSize': String(volume.size),
      'ec2:VolumeType': volume.volumeType,
    },
  }));
}
