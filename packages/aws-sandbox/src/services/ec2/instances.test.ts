import {
  DescribeInstancesCommand,
  DescribeInstanceStatusCommand,
  DescribeTagsCommand,
  DescribeVolumesCommand,
  CreateTagsCommand,
  DeleteTagsCommand,
  ModifyInstanceAttributeCommand,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  IMAGES,
  openAccount,
  type TestAccount,
} from '../../__testUtils__/openAccount';

describe('Instances', () => {
  let account: TestAccount;
  let instanceId: string;

  beforeEach(async () => {
    account = await openAccount();
    const { Instances = [] } = await account.ec2.send(
      new RunInstancesCommand({
        ImageId: IMAGES.marketplace,
        InstanceType: 't3.large',
        MinCount: 1,
        MaxCount: 1,
      }),
    );
    instanceId = Instances[0].InstanceId ?? '';
  });

  afterEach(() => account.close());

  const stateOf = async () => {
    const { Reservations } = await account.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [instanceId] }),
    );
    return Reservations?.[0].Instances?.[0].State?.Name;
  };
  const ids = () => ({ InstanceIds: [instanceId] });

  it('come to rest on the sandbox clock', async () => {
    expect(await stateOf()).toBe('pending');
    await account.sandbox.advance(3);
    expect(await stateOf()).toBe('running');
    const { StoppingInstances } = await account.ec2.send(
      new StopInstancesCommand(ids()),
    );
    expect(StoppingInstances).toMatchObject([
      {
        PreviousState: { Name: 'running', Code: 16 },
        CurrentState: { Name: 'stopping', Code: 64 },
      },
    ]);
    await account.sandbox.advance(3);
    expect(await stateOf()).toBe('stopped');
    await account.ec2.send(new StartInstancesCommand(ids()));
    await account.sandbox.advance(3);
    expect(await stateOf()).toBe('running');
  });

  it('are shown for an hour after their end', async () => {
    await account.sandbox.settle();
    await account.ec2.send(new TerminateInstancesCommand(ids()));
    await account.sandbox.advance(3);
    expect(await stateOf()).toBe('terminated');
    const { Volumes } = await account.ec2.send(new DescribeVolumesCommand({}));
    expect(Volumes ?? []).toEqual([]);
    const shown = async () => {
      const { Reservations = [] } = await account.ec2.send(
        new DescribeInstancesCommand({}),
      );
      return Reservations.length;
    };
    await account.sandbox.advance(3599);
    expect(await shown()).toBe(1);
    await account.sandbox.advance(1);
    expect(await shown()).toBe(0);
  });

  it('change what can be changed only while stopped', async () => {
    const change = () =>
      account.ec2.send(
        new ModifyInstanceAttributeCommand({
          InstanceId: instanceId,
          InstanceType: { Value: 'm6i.large' },
        }),
      );
    await account.sandbox.settle();
    await expect(change()).rejects.toMatchObject({
      name: 'IncorrectInstanceState',
    });
    await account.ec2.send(new StopInstancesCommand(ids()));
    await account.sandbox.settle();
    await change();
    const { Reservations } = await account.ec2.send(
      new DescribeInstancesCommand(ids()),
    );
    expect(Reservations?.[0].Instances?.[0].InstanceType).toBe('m6i.large');
  });

  it('are protected from termination on request', async () => {
    await account.ec2.send(
      new ModifyInstanceAttributeCommand({
        InstanceId: instanceId,
        DisableApiTermination: { Value: true },
      }),
    );
    await expect(
      account.ec2.send(new TerminateInstancesCommand(ids())),
    ).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  });

  it.each([
    ['product-code.type', 'marketplace', 1],
    ['product-code', 'rstudiopro0productcode00001', 1],
    ['product-code', 'another', 0],
    ['instance-type', 't3.*', 1],
    ['instance-type', 't3.larg?', 1],
    ['instance-type', 't3', 0],
    ['instance-state-name', 'pending', 1],
    ['tag:Team', 'research', 1],
    ['tag:Team', 'res*', 1],
    ['tag:Team', 'other', 0],
    ['tag-key', 'Team', 1],
  ])('are found by %s=%s', async (Name, value, count) => {
    await account.ec2.send(
      new CreateTagsCommand({
        Resources: [instanceId],
        Tags: [{ Key: 'Team', Value: 'research' }],
      }),
    );
    const { Reservations = [] } = await account.ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name, Values: [value] }] }),
    );
    expect(Reservations).toHaveLength(count);
  });

  it('refuse a filter nobody knows, and ids that are none', async () => {
    await expect(
      account.ec2.send(
        new DescribeInstancesCommand({
          Filters: [{ Name: 'colour', Values: ['red'] }],
        }),
      ),
    ).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: "The filter 'colour' is invalid",
    });
    await expect(
      account.ec2.send(
        new DescribeInstancesCommand({ InstanceIds: ['constructor'] }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidInstanceID.Malformed' });
    await expect(
      account.ec2.send(
        new DescribeInstancesCommand({ InstanceIds: ['i-0123456789abcdef0'] }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidInstanceID.NotFound' });
  });

  it('come in pages', async () => {
    await account.ec2.send(
      new RunInstancesCommand({
        ImageId: IMAGES.own,
        MinCount: 5,
        MaxCount: 5,
      }),
    );
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await account.ec2.send(
        new DescribeInstancesCommand({ MaxResults: 5, NextToken }),
      );
      seen.push(
        ...(page.Reservations ?? [])
          .flatMap(({ Instances = [] }) => Instances)
          .map(({ InstanceId }) => InstanceId),
      );
      NextToken = page.NextToken;
    } while (NextToken);
    expect(new Set(seen).size).toBe(6);
  });

  it('pass their status checks while they run', async () => {
    const statuses = async () => {
      const { InstanceStatuses } = await account.ec2.send(
        new DescribeInstanceStatusCommand({}),
      );
      return InstanceStatuses ?? [];
    };
    expect(await statuses()).toEqual([]);
    await account.sandbox.settle();
    expect(await statuses()).toMatchObject([
      { InstanceId: instanceId, InstanceStatus: { Status: 'ok' } },
    ]);
  });

  it('lose tags by key and value', async () => {
    const Resources = [instanceId];
    await account.ec2.send(
      new CreateTagsCommand({
        Resources,
        Tags: [
          { Key: 'A', Value: '1' },
          { Key: 'B', Value: '2' },
        ],
      }),
    );
    await account.ec2.send(
      new DeleteTagsCommand({
        Resources,
        Tags: [{ Key: 'A' }, { Key: 'B', Value: 'other' }],
      }),
    );
    const { Tags } = await account.ec2.send(
      new DescribeTagsCommand({
        Filters: [{ Name: 'resource-id', Values: Resources }],
      }),
    );
    expect(Tags).toEqual([
      {
        ResourceId: instanceId,
        ResourceType: 'instance',
        Key: 'B',
        Value: '2',
      },
    ]);
  });
});
