import type { ServiceDefinition } from '../../core/operation';
import { allocateAddress } from './allocateAddress';
import {
  disableAllowedImagesSettings,
  enableAllowedImagesSettings,
  getAllowedImagesSettings,
  replaceImageCriteria,
} from './allowedImagesSettings';
import { associateAddress } from './associateAddress';
import { attachVolume } from './attachVolume';
import { authorizeSecurityGroupEgress } from './authorizeSecurityGroupEgress';
import { authorizeSecurityGroupIngress } from './authorizeSecurityGroupIngress';
import { createKeyPair } from './createKeyPair';
import { createSecurityGroup } from './createSecurityGroup';
import { createSubnet } from './createSubnet';
import { createTags } from './createTags';
import { createVolume, volumeCreated } from './createVolume';
import { createVpc } from './createVpc';
import { deleteKeyPair } from './deleteKeyPair';
import { deleteSecurityGroup } from './deleteSecurityGroup';
import { deleteSubnet } from './deleteSubnet';
import { deleteTags } from './deleteTags';
import { deleteVolume } from './deleteVolume';
import { deleteVpc } from './deleteVpc';
import { describeAddresses } from './describeAddresses';
import { describeAvailabilityZones } from './describeAvailabilityZones';
import { describeImages } from './describeImages';
import { describeInstanceAttribute } from './describeInstanceAttribute';
import { describeInstanceStatus } from './describeInstanceStatus';
import { describeInstanceTypeOfferings } from './describeInstanceTypeOfferings';
import { describeInstanceTypes } from './describeInstanceTypes';
import { describeInstances } from './describeInstances';
import { describeKeyPairs } from './describeKeyPairs';
import { describeRegions } from './describeRegions';
import { describeSecurityGroupRules } from './describeSecurityGroupRules';
import { describeSecurityGroups } from './describeSecurityGroups';
import { describeSubnets } from './describeSubnets';
import { describeTags } from './describeTags';
import { describeVolumes } from './describeVolumes';
import { describeVpcs } from './describeVpcs';
import { detachVolume } from './detachVolume';
import { disassociateAddress } from './disassociateAddress';
import { importKeyPair } from './importKeyPair';
import { modifyInstanceAttribute } from './modifyInstanceAttribute';
import { modifyVolume } from './modifyVolume';
import { releaseAddress } from './releaseAddress';
import { revokeSecurityGroupEgress } from './revokeSecurityGroupEgress';
import { revokeSecurityGroupIngress } from './revokeSecurityGroupIngress';
import { runInstances } from './runInstances';
import { startInstances } from './startInstances';
import { stopInstances } from './stopInstances';
import { terminateInstances } from './terminateInstances';
import { type Ec2Operation, withDryRun } from './dryRun';
import { instanceTransition } from './instanceTransition';

const operations: Record<string, Ec2Operation> = {
  AllocateAddress: allocateAddress,
  AssociateAddress: associateAddress,
  AttachVolume: attachVolume,
  AuthorizeSecurityGroupEgress: authorizeSecurityGroupEgress,
  AuthorizeSecurityGroupIngress: authorizeSecurityGroupIngress,
  CreateKeyPair: createKeyPair,
  CreateSecurityGroup: createSecurityGroup,
  CreateSubnet: createSubnet,
  CreateTags: createTags,
  CreateVolume: createVolume,
  CreateVpc: createVpc,
  DeleteKeyPair: deleteKeyPair,
  DeleteSecurityGroup: deleteSecurityGroup,
  DeleteSubnet: deleteSubnet,
  DeleteTags: deleteTags,
  DeleteVolume: deleteVolume,
  DeleteVpc: deleteVpc,
  DescribeAddresses: describeAddresses,
  DescribeAvailabilityZones: describeAvailabilityZones,
  DescribeImages: describeImages,
  DescribeInstanceAttribute: describeInstanceAttribute,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceTypeOfferings: describeInstanceTypeOfferings,
  DescribeInstanceTypes: describeInstanceTypes,
  DescribeInstances: describeInstances,
  DescribeKeyPairs: describeKeyPairs,
  DescribeRegions: describeRegions,
  DescribeSecurityGroupRules: describeSecurityGroupRules,
  DescribeSecurityGroups: describeSecurityGroups,
  DescribeSubnets: describeSubnets,
  DescribeTags: describeTags,
  DescribeVolumes: describeVolumes,
  DescribeVpcs: describeVpcs,
  DetachVolume: detachVolume,
  DisableAllowedImagesSettings: disableAllowedImagesSettings,
  DisassociateAddress: disassociateAddress,
  EnableAllowedImagesSettings: enableAllowedImagesSettings,
  GetAllowedImagesSettings: getAllowedImagesSettings,
  ImportKeyPair: importKeyPair,
  ModifyInstanceAttribute: modifyInstanceAttribute,
  ModifyVolume: modifyVolume,
  ReleaseAddress: releaseAddress,
  ReplaceImageCriteriaInAllowedImagesSettings: replaceImageCriteria,
  RevokeSecurityGroupEgress: revokeSecurityGroupEgress,
  RevokeSecurityGroupIngress: revokeSecurityGroupIngress,
  RunInstances: runInstances,
  StartInstances: startInstances,
  StopInstances: stopInstances,
  TerminateInstances: terminateInstances,
};

/** Amazon EC2: images, instances and what they need around them. Every operation honours `DryRun`. */
export const ec2: ServiceDefinition = {
  name: 'ec2',
  signingName: 'ec2',
  iamPrefix: 'ec2',
  protocol: 'ec2Query',
  operations: Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      withDryRun(operation),
    ]),
  ),
  jobs: { instanceTransition, volumeCreated },
};
