import { IMAGES } from '../../../__testUtils__/openAccount';

/** Parameters that `machineTemplate` cannot do without. */
export const MACHINE_PARAMETERS = {
  VpcId: 'vpc-0a1b2c3d4e5f60001',
  SubnetId: 'subnet-0a1b2c3d4e5f60001',
  KeyName: 'team-key',
};

/** A security group and an instance in it, as most products have them. */
export function machineTemplate(
  options: {
    imageId?: string;
    instance?: object;
    resources?: object;
    groupDescription?: string;
  } = {},
) {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'One machine',
    Parameters: {
      VpcId: { Type: 'AWS::EC2::VPC::Id' },
      SubnetId: { Type: 'AWS::EC2::Subnet::Id' },
      KeyName: { Type: 'AWS::EC2::KeyPair::KeyName' },
      InstanceType: { Type: 'String', Default: 't3.large' },
      AllowedCidr: { Type: 'String', Default: '10.0.0.0/8' },
    },
    Resources: {
      SecurityGroup: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: {
          GroupDescription: options.groupDescription ?? 'access',
          VpcId: { Ref: 'VpcId' },
          SecurityGroupIngress: [
            {
              IpProtocol: 'tcp',
              FromPort: 22,
              ToPort: 22,
              CidrIp: { Ref: 'AllowedCidr' },
            },
          ],
        },
      },
      Instance: {
        Type: 'AWS::EC2::Instance',
        Properties: {
          ImageId: options.imageId ?? IMAGES.amazon,
          InstanceType: { Ref: 'InstanceType' },
          KeyName: { Ref: 'KeyName' },
          SubnetId: { Ref: 'SubnetId' },
          SecurityGroupIds: [{ 'Fn::GetAtt': ['SecurityGroup', 'GroupId'] }],
          Tags: [{ Key: 'Name', Value: { 'Fn::Sub': '${AWS::StackName}-m' } }],
          ...options.instance,
        },
      },
      ...options.resources,
    },
    Outputs: {
      InstanceId: { Value: { Ref: 'Instance' } },
      Ssh: {
        Description: 'How to log in',
        Value: { 'Fn::Sub': 'ssh ec2-user@${Instance.PrivateIp}' },
      },
    },
  };
}
