import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { HeadBucketCommand } from '@aws-sdk/client-s3';
import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { ALLOW_ALL, trustService } from '../../../testing/principals';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from '../__testUtils__/machineTemplate';
import { openStacks, type TestStacks } from '../__testUtils__/openStacks';

describe('Resource types', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  it('makes every type of resource it knows, and deletes it again', async () => {
    const created = await stacks.create(
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
      }),
      MACHINE_PARAMETERS,
      { Capabilities: ['CAPABILITY_IAM'] },
    );
    expect(await stacks.failures()).toEqual({});
    expect(created.StackStatus).toBe('CREATE_COMPLETE');
    const { Bucket, Instance, Address } = await stacks.physicalIds();
    await stacks.s3.send(new HeadBucketCommand({ Bucket }));
    const setting = await stacks.ssm.send(
      new GetParameterCommand({ Name: '/setting' }),
    );
    expect(setting.Parameter?.Value).toBe(Bucket);
    const { Reservations = [] } = await stacks.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [Instance] }),
    );
    expect(Reservations[0].Instances?.[0]).toMatchObject({
      PublicIpAddress: Address,
      IamInstanceProfile: { Arn: expect.stringContaining('instance-profile/') },
    });

    const deleted = await stacks.remove();
    expect(deleted.StackStatus).toBe('DELETE_COMPLETE');
    await expect(
      stacks.s3.send(new HeadBucketCommand({ Bucket })),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });
});
