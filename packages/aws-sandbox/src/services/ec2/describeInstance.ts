import type { Instance as DescribedInstance } from '@aws-sdk/client-ec2';
import type { Ctx } from '../../core/operation';
import { stateOf } from './instanceTransition';
import { ec2State, type Instance } from './state';
import { fromTags } from './tags';

/** An instance as EC2 answers it. */
export function describeInstance(
  ctx: Ctx,
  instance: Instance,
): DescribedInstance {
  const state = ctx.state(ec2State);
  const gone = instance.state === 'terminated';
  return {
    InstanceId: instance.instanceId,
    ImageId: instance.imageId,
    InstanceType: instance.instanceType as DescribedInstance['InstanceType'],
    State: stateOf(instance.state),
    StateTransitionReason: instance.stateTransitionReason,
    KeyName: instance.keyName,
    LaunchTime: new Date(instance.launchTime),
    Placement: {
      AvailabilityZone: instance.availabilityZone,
      Tenancy: 'default',
    },
    ...(gone
      ? {}
      : {
          SubnetId: instance.subnetId,
          VpcId: instance.vpcId,
          PrivateIpAddress: instance.privateIpAddress,
          PublicIpAddress: instance.publicIpAddress,
        }),
    PrivateDnsName: gone ? '' : privateDnsName(ctx, instance),
    PublicDnsName: gone ? '' : publicDnsName(ctx, instance),
    SecurityGroups: gone
      ? undefined
      : instance.securityGroupIds.map(groupId => ({
          GroupId: groupId,
          GroupName: state.securityGroups[groupId]?.groupName,
        })),
    IamInstanceProfile: instance.iamInstanceProfileArn
      ? { Arn: instance.iamInstanceProfileArn }
      : undefined,
    ProductCodes:
      instance.productCodes.length > 0
        ? instance.productCodes.map(({ id, type }) => ({
            ProductCodeId: id,
            ProductCodeType: type,
          }))
        : undefined,
    BlockDeviceMappings: Object.entries(instance.volumes).map(
      ([device, volumeId]) => ({
        DeviceName: device,
        Ebs: {
          VolumeId: volumeId,
          Status: 'attached',
          DeleteOnTermination:
            state.volumes[volumeId]?.attachment?.deleteOnTermination,
        },
      }),
    ),
    Architecture: instance.architecture,
    PlatformDetails: instance.platformDetails,
    RootDeviceName: instance.rootDeviceName,
    RootDeviceType: 'ebs',
    VirtualizationType: 'hvm',
    Hypervisor: 'xen',
    SourceDestCheck: instance.sourceDestCheck,
    EbsOptimized: instance.ebsOptimized,
    Monitoring: { State: instance.monitoring ? 'enabled' : 'disabled' },
    AmiLaunchIndex: 0,
    ClientToken: instance.clientToken,
    Tags: fromTags(instance.tags),
  };
}

export function privateDnsName(ctx: Ctx, instance: Instance): string {
  const host = `ip-${instance.privateIpAddress.replaceAll('.', '-')}`;
  return ctx.region === 'us-east-1'
    ? `${host}.ec2.internal`
    : `${host}.${ctx.region}.compute.internal`;
}

export function publicDnsName(ctx: Ctx, instance: Instance): string {
  if (!instance.publicIpAddress) {
    return '';
  }
  const host = `ec2-${instance.publicIpAddress.replaceAll('.', '-')}`;
  return ctx.region === 'us-east-1'
    ? `${host}.compute-1.amazonaws.com`
    : `${host}.${ctx.region}.compute.amazonaws.com`;
}
