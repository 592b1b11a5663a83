import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { HeadBucketCommand } from '@aws-sdk/client-s3';
import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { everyTypeTemplate } from '../__testUtils__/everyTypeTemplate';
import { MACHINE_PARAMETERS } from '../__testUtils__/machineTemplate';
import { openStacks, type TestStacks } from '../__testUtils__/openStacks';

describe('Resource types', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  it('makes every type of resource it knows, and deletes it again', async () => {
    const created = await stacks.create(
      everyTypeTemplate(),
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
