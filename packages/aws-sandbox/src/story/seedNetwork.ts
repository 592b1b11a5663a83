import { newSecurityGroup } from '../services/ec2/newSecurityGroup';
import { ec2State, type Ec2State } from '../services/ec2/state';
import type { MemoryWorld } from '../world/MemoryWorld';
import type { StoryImage, StoryPlace } from './Story';

/** Puts machine images into the accounts that own them. */
export function seedImages(world: MemoryWorld, images: StoryImage[]): void {
  for (const image of images) {
    const at = { accountId: image.owner, region: image.region };
    world.state(ec2State, at).images[image.id] = {
      imageId: image.id,
      name: image.name,
      description: image.description,
      ownerId: image.owner,
      ownerAlias: image.ownerAlias,
      public: image.public ?? true,
      launchPermissions: image.sharedWith ?? [],
      productCodes: image.productCode
        ? [{ id: image.productCode, type: 'marketplace' }]
        : [],
      architecture: 'x86_64',
      platformDetails: 'Linux/UNIX',
      creationDate: image.creationDate,
      rootDeviceName: '/dev/xvda',
      rootVolumeSize: image.rootVolumeSize,
      tags: {},
    };
  }
}

function seedKeyPairs(
  state: Ec2State,
  world: MemoryWorld,
  names: string[],
): void {
  for (const keyName of names) {
    state.keyPairs[keyName] = {
      keyPairId: `key-${world.ids.hex(17)}`,
      keyName,
      keyType: 'ed25519',
      fingerprint: (world.ids.hex(40).match(/../g) ?? []).join(':'),
      createTime: world.clock.now().toISOString(),
      tags: {},
    };
  }
}

/** Puts VPCs, subnets, security groups and key pairs in place. */
export function seedNetwork(world: MemoryWorld, place: StoryPlace): void {
  const { network = {}, account: accountId, region } = place;
  const state = world.state(ec2State, { accountId, region });
  for (const vpc of network.vpcs ?? []) {
    state.vpcs[vpc.id] = {
      vpcId: vpc.id,
      cidrBlock: vpc.cidr,
      isDefault: vpc.default ?? false,
      tags: { Name: vpc.name },
    };
  }
  for (const subnet of network.subnets ?? []) {
    state.subnets[subnet.id] = {
      subnetId: subnet.id,
      vpcId: subnet.vpc,
      cidrBlock: subnet.cidr,
      availabilityZone: subnet.zone,
      defaultForAz: state.vpcs[subnet.vpc]?.isDefault ?? false,
      mapPublicIpOnLaunch: false,
      tags: { Name: subnet.name },
    };
  }
  for (const group of network.securityGroups ?? []) {
    state.securityGroups[group.id] = newSecurityGroup({
      groupId: group.id,
      groupName: group.name,
      description: `${group.name} VPC security group`,
      vpcId: group.vpc,
      egressRuleId: `sgr-${world.ids.hex(17)}`,
      tags: {},
    });
  }
  seedKeyPairs(state, world, network.keyPairs ?? []);
}
