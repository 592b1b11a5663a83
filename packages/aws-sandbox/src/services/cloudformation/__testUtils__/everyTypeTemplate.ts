import { ALLOW_ALL, trustService } from '../../../testing/principals';
import { machineTemplate } from './machineTemplate';

/** A stack with every type of resource the sandbox knows. Takes the parameters of `machineTemplate`. */
export const everyTypeTemplate = () =>
  machineTemplate({
    instance: { IamInstanceProfile: { Ref: 'Profile' } },
    resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: trustService('ec2.amazonaws.com'),
          Policies: [{ PolicyName: 'All', PolicyDocument: ALLOW_ALL }],
          ManagedPolicyArns: [
            'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess',
          ],
        },
      },
      Policy: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyName: 'More',
          PolicyDocument: ALLOW_ALL,
          Roles: [{ Ref: 'Role' }],
        },
      },
      Profile: {
        Type: 'AWS::IAM::InstanceProfile',
        Properties: { Roles: [{ Ref: 'Role' }] },
      },
      Volume: {
        Type: 'AWS::EC2::Volume',
        Properties: {
          AvailabilityZone: {
            'Fn::GetAtt': ['Instance', 'AvailabilityZone'],
          },
          Size: '20',
        },
      },
      Attachment: {
        Type: 'AWS::EC2::VolumeAttachment',
        Properties: {
          InstanceId: { Ref: 'Instance' },
          VolumeId: { Ref: 'Volume' },
          Device: '/dev/sdh',
        },
      },
      Address: {
        Type: 'AWS::EC2::EIP',
        Properties: { InstanceId: { Ref: 'Instance' } },
      },
      Self: {
        Type: 'AWS::EC2::SecurityGroupIngress',
        Properties: {
          GroupId: { Ref: 'SecurityGroup' },
          IpProtocol: '-1',
          SourceSecurityGroupId: { Ref: 'SecurityGroup' },
        },
      },
      Out: {
        Type: 'AWS::EC2::SecurityGroupEgress',
        Properties: {
          GroupId: { Ref: 'SecurityGroup' },
          IpProtocol: 'tcp',
          FromPort: '443',
          ToPort: '443',
          CidrIp: { Ref: 'AllowedCidr' },
        },
      },
      Bucket: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          VersioningConfiguration: { Status: 'Enabled' },
          PublicAccessBlockConfiguration: { BlockPublicAcls: 'true' },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
            ],
          },
        },
      },
      BucketPolicy: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: { Ref: 'Bucket' },
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: { Ref: 'AWS::AccountId' } },
                Action: 's3:GetObject',
                Resource: { 'Fn::Sub': '${Bucket.Arn}/*' },
              },
            ],
          },
        },
      },
      Setting: {
        Type: 'AWS::SSM::Parameter',
        Properties: {
          Name: '/setting',
          Type: 'String',
          Value: { Ref: 'Bucket' },
        },
      },
      Topic: {
        Type: 'AWS::SNS::Topic',
        Properties: { DisplayName: 'news' },
      },
      Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' },
    },
  });
