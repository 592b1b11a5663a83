import { DescribeVolumesCommand } from '@aws-sdk/client-ec2';
import {
  GetInstanceProfileCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import {
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
} from '@aws-sdk/client-s3';
import {
  GetParameterCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-ssm';
import { REGION } from '../../../__testUtils__/openAccount';
import { ALLOW_ALL, trustService } from '../../../testing/principals';
import { openStacks, type TestStacks } from '../__testUtils__/openStacks';

const READ_ONLY = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
const SSM_CORE = 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore';

const bucketPolicy = (action: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: { Ref: 'AWS::AccountId' } },
      Action: action,
      Resource: { 'Fn::Sub': '${Bucket.Arn}/*' },
    },
  ],
});

/** Everything that changes in place, before or after the change. */
const template = (after: boolean) => ({
  Resources: {
    Bucket: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        VersioningConfiguration: { Status: after ? 'Suspended' : 'Enabled' },
      },
    },
    BucketPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: { Ref: 'Bucket' },
        PolicyDocument: bucketPolicy(after ? 's3:PutObject' : 's3:GetObject'),
      },
    },
    Setting: {
      Type: 'AWS::SSM::Parameter',
      Properties: {
        Name: '/setting',
        Type: 'String',
        Value: after ? 'new' : 'old',
        Tags: after ? { Stage: 'two' } : { First: 'one' },
      },
    },
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: trustService('ec2.amazonaws.com'),
        Description: after ? 'new' : 'old',
        ManagedPolicyArns: [after ? SSM_CORE : READ_ONLY],
        Policies: [
          {
            PolicyName: after ? 'Second' : 'First',
            PolicyDocument: ALLOW_ALL,
          },
        ],
      },
    },
    Spare: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: trustService('ec2.amazonaws.com'),
      },
    },
    Policy: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        PolicyName: 'More',
        PolicyDocument: ALLOW_ALL,
        Roles: [{ Ref: after ? 'Spare' : 'Role' }],
      },
    },
    Profile: {
      Type: 'AWS::IAM::InstanceProfile',
      Properties: { Roles: [{ Ref: after ? 'Spare' : 'Role' }] },
    },
    Volume: {
      Type: 'AWS::EC2::Volume',
      Properties: {
        AvailabilityZone: `${REGION}a`,
        Size: after ? 40 : 20,
        VolumeType: 'gp3',
      },
    },
    Address: {
      Type: 'AWS::EC2::EIP',
      Properties: { Tags: [{ Key: 'Stage', Value: after ? 'two' : 'one' }] },
    },
    Topic: {
      Type: 'AWS::SNS::Topic',
      Properties: { DisplayName: after ? 'new' : 'old' },
    },
  },
});

describe('Resource types', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  it('change in place', async () => {
    const Capabilities = ['CAPABILITY_IAM' as const];
    await stacks.create(template(false), {}, { Capabilities });
    const before = await stacks.physicalIds();
    await stacks.update(template(true), {}, { Capabilities });

    expect(await stacks.failures()).toEqual({});
    expect(await stacks.physicalIds()).toEqual(before);
    expect(
      await stacks.s3.send(
        new GetBucketVersioningCommand({ Bucket: before.Bucket }),
      ),
    ).toMatchObject({ Status: 'Suspended' });
    expect(
      await stacks.s3.send(
        new GetBucketPolicyCommand({ Bucket: before.Bucket }),
      ),
    ).toMatchObject({ Policy: expect.stringContaining('s3:PutObject') });
    const { Parameter } = await stacks.ssm.send(
      new GetParameterCommand({ Name: '/setting' }),
    );
    expect(Parameter).toMatchObject({ Value: 'new', Version: 2 });
    const { TagList } = await stacks.ssm.send(
      new ListTagsForResourceCommand({
        ResourceType: 'Parameter',
        ResourceId: '/setting',
      }),
    );
    expect(TagList).toContainEqual({ Key: 'Stage', Value: 'two' });
    expect(TagList).not.toContainEqual({ Key: 'First', Value: 'one' });
    const inline = await stacks.iam.send(
      new ListRolePoliciesCommand({ RoleName: before.Role }),
    );
    expect(inline.PolicyNames).toEqual(['Second']);
    const attached = await stacks.iam.send(
      new ListAttachedRolePoliciesCommand({ RoleName: before.Role }),
    );
    expect(attached.AttachedPolicies).toMatchObject([{ PolicyArn: SSM_CORE }]);
    const spare = await stacks.iam.send(
      new ListRolePoliciesCommand({ RoleName: before.Spare }),
    );
    expect(spare.PolicyNames).toEqual(['More']);
    const { InstanceProfile } = await stacks.iam.send(
      new GetInstanceProfileCommand({ InstanceProfileName: before.Profile }),
    );
    expect(InstanceProfile?.Roles).toMatchObject([{ RoleName: before.Spare }]);
    const { Volumes } = await stacks.ec2.send(
      new DescribeVolumesCommand({ VolumeIds: [before.Volume] }),
    );
    expect(Volumes).toMatchObject([{ Size: 40, State: 'available' }]);
  });

  it('go back when the update fails', async () => {
    const Capabilities = ['CAPABILITY_IAM' as const];
    await stacks.create(template(false), {}, { Capabilities });
    stacks.sandbox.faults.add({
      match: { logicalId: 'Profile' },
      times: 1,
      effect: { type: 'fail-resource', reason: 'no', on: 'update' },
    });
    const stack = await stacks.update(template(true), {}, { Capabilities });
    expect(stack.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
    const { Role, Spare } = await stacks.physicalIds();
    const policiesOf = async (RoleName: string) => {
      const { PolicyNames } = await stacks.iam.send(
        new ListRolePoliciesCommand({ RoleName }),
      );
      return PolicyNames;
    };
    expect(await policiesOf(Role)).toEqual(['First', 'More']);
    expect(await policiesOf(Spare)).toEqual([]);
    const { Parameter } = await stacks.ssm.send(
      new GetParameterCommand({ Name: '/setting' }),
    );
    expect(Parameter?.Value).toBe('old');
    expect(await stacks.failureOf('Profile')).toBe('no');
  });
});
