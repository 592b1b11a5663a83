import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type {
  Address,
  Ec2State,
  Instance,
  KeyPair,
  SecurityGroup,
  Subnet,
  Volume,
  Vpc,
} from './state';

/** Looks resources up by id; each answers EC2's own error when there is none. */
export const existing = {
  address(state: Ec2State, allocationId: string): Address {
    return found(
      lookup(state.addresses, allocationId),
      'InvalidAllocationID.NotFound',
      `The allocation ID '${allocationId}' does not exist`,
    );
  },
  instance(state: Ec2State, instanceId: string): Instance {
    if (!/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(instanceId)) {
      throw new AwsError(
        'InvalidInstanceID.Malformed',
        `Invalid id: "${instanceId}"`,
      );
    }
    return found(
      lookup(state.instances, instanceId),
      'InvalidInstanceID.NotFound',
      `The instance ID '${instanceId}' does not exist`,
    );
  },
  keyPair(state: Ec2State, keyName: string): KeyPair {
    return found(
      lookup(state.keyPairs, keyName),
      'InvalidKeyPair.NotFound',
      `The key pair '${keyName}' does not exist`,
    );
  },
  securityGroup(state: Ec2State, groupId: string): SecurityGroup {
    if (!/^sg-[0-9a-f]+$/.test(groupId)) {
      throw new AwsError(
        'InvalidGroupId.Malformed',
        `Invalid id: "${groupId}" (expecting "sg-...")`,
      );
    }
    return found(
      lookup(state.securityGroups, groupId),
      'InvalidGroup.NotFound',
      `The security group '${groupId}' does not exist`,
    );
  },
  subnet(state: Ec2State, subnetId: string): Subnet {
    return found(
      lookup(state.subnets, subnetId),
      'InvalidSubnetID.NotFound',
      `The subnet ID '${subnetId}' does not exist`,
    );
  },
  volume(state: Ec2State, volumeId: string): Volume {
    return found(
      lookup(state.volumes, volumeId),
      'InvalidVolume.NotFound',
      `The volume '${volumeId}' does not exist.`,
    );
  },
  vpc(state: Ec2State, vpcId: string): Vpc {
    return found(
      lookup(state.vpcs, vpcId),
      'InvalidVpcID.NotFound',
      `The vpc ID '${vpcId}' does not exist`,
    );
  },
};

function found<T>(value: T | undefined, code: string, message: string): T {
  if (!value) {
    throw new AwsError(code, message);
  }
  return value;
}
