import { lookup } from '../../../core/lookup';
import { ec2Eip } from './ec2Eip';
import { ec2Instance } from './ec2Instance';
import { ec2SecurityGroup } from './ec2SecurityGroup';
import {
  ec2SecurityGroupEgress,
  ec2SecurityGroupIngress,
} from './ec2SecurityGroupRule';
import { ec2Volume } from './ec2Volume';
import { ec2VolumeAttachment } from './ec2VolumeAttachment';
import { iamInstanceProfile } from './iamInstanceProfile';
import { iamPolicy } from './iamPolicy';
import { iamRole } from './iamRole';
import type { ResourceType } from './ResourceType';
import { s3Bucket } from './s3Bucket';
import { s3BucketPolicy } from './s3BucketPolicy';
import { snsTopic } from './snsTopic';
import { ssmParameter } from './ssmParameter';
import { waitConditionHandle } from './waitConditionHandle';

const TYPES: Record<string, ResourceType> = {
  'AWS::CloudFormation::WaitConditionHandle': waitConditionHandle,
  'AWS::EC2::EIP': ec2Eip,
  'AWS::EC2::Instance': ec2Instance,
  'AWS::EC2::SecurityGroup': ec2SecurityGroup,
  'AWS::EC2::SecurityGroupEgress': ec2SecurityGroupEgress,
  'AWS::EC2::SecurityGroupIngress': ec2SecurityGroupIngress,
  'AWS::EC2::Volume': ec2Volume,
  'AWS::EC2::VolumeAttachment': ec2VolumeAttachment,
  'AWS::IAM::InstanceProfile': iamInstanceProfile,
  'AWS::IAM::Policy': iamPolicy,
  'AWS::IAM::Role': iamRole,
  'AWS::S3::Bucket': s3Bucket,
  'AWS::S3::BucketPolicy': s3BucketPolicy,
  'AWS::SNS::Topic': snsTopic,
  'AWS::SSM::Parameter': ssmParameter,
};

/** The resource type of that name; undefined when the sandbox does not emulate it. */
export function resourceType(name: string): ResourceType | undefined {
  return lookup(TYPES, name);
}
