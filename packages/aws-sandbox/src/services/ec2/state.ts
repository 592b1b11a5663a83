import { defineState } from '../../world/World';

/** Tags of a resource, key to value. */
export type Tags = Record<string, string>;

/** A product code: `marketplace` codes bill through AWS Marketplace. */
export interface ProductCode {
  id: string;
  type: 'marketplace' | 'devpay';
}

/** A machine image, kept in the account that owns it. */
export interface Image {
  imageId: string;
  name: string;
  description?: string;
  ownerId: string;
  /** `amazon` or `aws-marketplace` where AWS vouches for the owner; this is what `ec2:Owner` sees. */
  ownerAlias?: string;
  public: boolean;
  /** Accounts that may launch a private image of another account. */
  launchPermissions: string[];
  productCodes: ProductCode[];
  architecture: 'x86_64' | 'arm64';
  platformDetails: string;
  /** ISO 8601 */
  creationDate: string;
  /** ISO 8601 */
  deprecationTime?: string;
  rootDeviceName: string;
  /** Size of the root volume in GiB. */
  rootVolumeSize: number;
  tags: Tags;
}

export type InstanceStateName =
  | 'pending'
  | 'running'
  | 'stopping'
  | 'stopped'
  | 'shutting-down'
  | 'terminated';

export interface Instance {
  instanceId: string;
  reservationId: string;
  imageId: string;
  instanceType: string;
  state: InstanceStateName;
  /** `Client.UserInitiatedShutdown: …`, empty while it runs. */
  stateTransitionReason: string;
  keyName?: string;
  subnetId: string;
  vpcId: string;
  availabilityZone: string;
  privateIpAddress: string;
  publicIpAddress?: string;
  securityGroupIds: string[];
  networkInterfaceId: string;
  iamInstanceProfileArn?: string;
  userData?: string;
  productCodes: ProductCode[];
  architecture: Image['architecture'];
  platformDetails: string;
  rootDeviceName: string;
  /** Device name -> volume id. */
  volumes: Record<string, string>;
  sourceDestCheck: boolean;
  ebsOptimized: boolean;
  monitoring: boolean;
  disableApiTermination: boolean;
  clientToken?: string;
  /** ISO 8601 */
  launchTime: string;
  /** ISO 8601; a terminated instance is shown for an hour. */
  terminatedAt?: string;
  tags: Tags;
}

/** One rule of a security group; exactly one peer is set. */
export interface SecurityGroupRule {
  ruleId: string;
  egress: boolean;
  /** `tcp`, `udp`, `icmp`, a number, or `-1` for all. */
  protocol: string;
  fromPort?: number;
  toPort?: number;
  cidrIpv4?: string;
  cidrIpv6?: string;
  prefixListId?: string;
  referencedGroupId?: string;
  description?: string;
}

export interface SecurityGroup {
  groupId: string;
  groupName: string;
  description: string;
  vpcId: string;
  rules: SecurityGroupRule[];
  tags: Tags;
}

export interface KeyPair {
  keyPairId: string;
  keyName: string;
  keyType: 'rsa' | 'ed25519';
  fingerprint: string;
  /** ISO 8601 */
  createTime: string;
  tags: Tags;
}

export interface Vpc {
  vpcId: string;
  cidrBlock: string;
  isDefault: boolean;
  tags: Tags;
}

export interface Subnet {
  subnetId: string;
  vpcId: string;
  cidrBlock: string;
  availabilityZone: string;
  defaultForAz: boolean;
  mapPublicIpOnLaunch: boolean;
  tags: Tags;
}

export interface VolumeAttachment {
  instanceId: string;
  device: string;
  deleteOnTermination: boolean;
  /** ISO 8601 */
  attachTime: string;
}

export interface Volume {
  volumeId: string;
  /** GiB */
  size: number;
  volumeType: string;
  iops?: number;
  throughput?: number;
  encrypted: boolean;
  kmsKeyId?: string;
  snapshotId?: string;
  availabilityZone: string;
  state: 'creating' | 'available' | 'in-use' | 'deleting';
  attachment?: VolumeAttachment;
  /** ISO 8601 */
  createTime: string;
  tags: Tags;
}

export interface Address {
  allocationId: string;
  publicIp: string;
  associationId?: string;
  instanceId?: string;
  tags: Tags;
}

/** What EC2 knows in one account and region. Every table is keyed by resource id. */
export interface Ec2State {
  images: Record<string, Image>;
  instances: Record<string, Instance>;
  securityGroups: Record<string, SecurityGroup>;
  /** Keyed by key name. */
  keyPairs: Record<string, KeyPair>;
  vpcs: Record<string, Vpc>;
  subnets: Record<string, Subnet>;
  volumes: Record<string, Volume>;
  addresses: Record<string, Address>;
}

export const ec2State = defineState<Ec2State>({
  name: 'ec2',
  initial: () => ({
    images: {},
    instances: {},
    securityGroups: {},
    keyPairs: {},
    vpcs: {},
    subnets: {},
    volumes: {},
    addresses: {},
  }),
});
