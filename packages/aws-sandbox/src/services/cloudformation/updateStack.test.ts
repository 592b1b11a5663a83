import { ContinueUpdateRollbackCommand } from '@aws-sdk/client-cloudformation';
import {
  DescribeInstancesCommand,
  DescribeSecurityGroupsCommand,
} from '@aws-sdk/client-ec2';
import { IMAGES } from '../../__testUtils__/openAccount';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from './__testUtils__/machineTemplate';
import {
  openStacks,
  PREVIOUS,
  STACK,
  type TestStacks,
} from './__testUtils__/openStacks';

const KEEP = { VpcId: PREVIOUS, SubnetId: PREVIOUS, KeyName: PREVIOUS };

describe('UpdateStack', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
    await stacks.create(machineTemplate(), MACHINE_PARAMETERS);
  });

  afterEach(() => stacks.close());

  const instance = async (instanceId: string) => {
    const { Reservations = [] } = await stacks.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [instanceId] }),
    );
    return Reservations[0].Instances?.[0];
  };
  const eventsOfUpdate = async () => {
    const events = await stacks.events();
    return events.slice(events.indexOf(`${STACK} UPDATE_IN_PROGRESS`));
  };
  const failUpdateOf = (
    logicalId: string,
    on: 'create' | 'update',
    times?: number,
  ) =>
    stacks.sandbox.faults.add({
      match: { logicalId },
      times,
      effect: { type: 'fail-resource', reason: 'no capacity', on },
    });

  it('changes in place what can be changed, and leaves the rest alone', async () => {
    const before = await stacks.physicalIds();
    const stack = await stacks.update(undefined, {
      ...KEEP,
      InstanceType: 'g5.xlarge',
    });

    expect(stack.StackStatus).toBe('UPDATE_COMPLETE');
    expect(stack.LastUpdatedTime).toBeInstanceOf(Date);
    expect(await stacks.physicalIds()).toEqual(before);
    expect(await instance(before.Instance)).toMatchObject({
      InstanceType: 'g5.xlarge',
      State: { Name: 'running' },
    });
    expect(await eventsOfUpdate()).toEqual([
      `${STACK} UPDATE_IN_PROGRESS`,
      'Instance UPDATE_IN_PROGRESS',
      'Instance UPDATE_COMPLETE',
      `${STACK} UPDATE_COMPLETE_CLEANUP_IN_PROGRESS`,
      `${STACK} UPDATE_COMPLETE`,
    ]);
  });

  it('changes the rules of a security group', async () => {
    const { SecurityGroup } = await stacks.physicalIds();
    await stacks.update(undefined, { ...KEEP, AllowedCidr: '10.1.0.0/16' });
    const { SecurityGroups = [] } = await stacks.ec2.send(
      new DescribeSecurityGroupsCommand({ GroupIds: [SecurityGroup] }),
    );
    expect(SecurityGroups[0].IpPermissions).toMatchObject([
      { FromPort: 22, IpRanges: [{ CidrIp: '10.1.0.0/16' }] },
    ]);
  });

  it('replaces what cannot be changed: the new one first, then the old one goes', async () => {
    const before = await stacks.physicalIds();
    const stack = await stacks.update(
      machineTemplate({ imageId: IMAGES.marketplace }),
      KEEP,
    );
    const after = await stacks.physicalIds();

    expect(stack.StackStatus).toBe('UPDATE_COMPLETE');
    expect(after.SecurityGroup).toBe(before.SecurityGroup);
    expect(after.Instance).not.toBe(before.Instance);
    expect(stack.Outputs?.[0].OutputValue).toBe(after.Instance);
    expect((await instance(before.Instance))?.State?.Name).toBe('terminated');
    expect(await eventsOfUpdate()).toEqual([
      `${STACK} UPDATE_IN_PROGRESS`,
      'Instance UPDATE_IN_PROGRESS',
      'Instance UPDATE_IN_PROGRESS',
      'Instance UPDATE_COMPLETE',
      `${STACK} UPDATE_COMPLETE_CLEANUP_IN_PROGRESS`,
      'Instance DELETE_IN_PROGRESS',
      'Instance DELETE_COMPLETE',
      `${STACK} UPDATE_COMPLETE`,
    ]);
  });

  it('carries a replacement on to what depends on it', async () => {
    const before = await stacks.physicalIds();
    await stacks.update(machineTemplate({ groupDescription: 'new' }), KEEP);
    const after = await stacks.physicalIds();
    expect(after.SecurityGroup).not.toBe(before.SecurityGroup);
    expect(after.Instance).toBe(before.Instance);
    expect((await instance(after.Instance))?.SecurityGroups).toMatchObject([
      { GroupId: after.SecurityGroup },
    ]);
  });

  it('adds and removes resources', async () => {
    await stacks.update(
      machineTemplate({ resources: { Data: { Type: 'AWS::S3::Bucket' } } }),
      KEEP,
    );
    expect(Object.keys(await stacks.physicalIds())).toEqual([
      'SecurityGroup',
      'Instance',
      'Data',
    ]);
    await stacks.update(machineTemplate(), KEEP);
    expect(Object.keys(await stacks.physicalIds())).toEqual([
      'SecurityGroup',
      'Instance',
    ]);
    expect((await stacks.events()).slice(-4)).toEqual([
      `${STACK} UPDATE_COMPLETE_CLEANUP_IN_PROGRESS`,
      'Data DELETE_IN_PROGRESS',
      'Data DELETE_COMPLETE',
      `${STACK} UPDATE_COMPLETE`,
    ]);
  });

  it('changes tags on the stack and on its resources', async () => {
    const { Instance } = await stacks.physicalIds();
    const stack = await stacks.update(undefined, KEEP, {
      Tags: [{ Key: 'CostCenter', Value: '4712' }],
    });
    expect(stack.Tags).toEqual([{ Key: 'CostCenter', Value: '4712' }]);
    expect((await instance(Instance))?.Tags).toContainEqual({
      Key: 'CostCenter',
      Value: '4712',
    });
  });

  it('changes outputs alone', async () => {
    const template = machineTemplate();
    const stack = await stacks.update(
      { ...template, Outputs: { Where: { Value: { Ref: 'AWS::Region' } } } },
      KEEP,
    );
    expect(stack.Outputs).toEqual([
      { OutputKey: 'Where', OutputValue: 'us-east-1' },
    ]);
  });

  it.each([
    ['the same template', undefined, KEEP],
    [
      'a parameter that nothing uses',
      { ...machineTemplate(), Metadata: { a: 1 } },
      KEEP,
    ],
  ])('refuses %s', async (_, template, parameters) => {
    await expect(stacks.update(template, parameters)).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'No updates are to be performed.',
    });
  });

  it('refuses to turn a resource into another type', async () => {
    const template = machineTemplate();
    await expect(
      stacks.update(
        {
          ...template,
          Resources: {
            ...template.Resources,
            Instance: { Type: 'AWS::S3::Bucket' },
          },
          Outputs: {},
        },
        KEEP,
      ),
    ).rejects.toThrow('Update of resource type is not permitted.');
  });

  it('refuses while another operation runs, and what does not exist', async () => {
    await expect(
      stacks.update(undefined, KEEP, { StackName: 'nothing' }),
    ).rejects.toThrow('Stack [nothing] does not exist');
    await stacks.sandbox.faults.add({
      match: { logicalId: 'Instance' },
      effect: { type: 'fail-resource', reason: 'locked', on: 'delete' },
    });
    await stacks.remove();
    await expect(stacks.update(undefined, KEEP)).rejects.toThrow(
      /is in DELETE_FAILED state and can not be updated\.$/,
    );
  });

  describe('that fails', () => {
    it('returns to what the stack was', async () => {
      const before = await stacks.physicalIds();
      failUpdateOf('Data', 'create');
      const stack = await stacks.update(
        machineTemplate({
          resources: {
            Data: { Type: 'AWS::S3::Bucket', DependsOn: 'Instance' },
          },
        }),
        { ...KEEP, InstanceType: 'g5.xlarge', AllowedCidr: '10.1.0.0/16' },
      );

      expect(stack.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
      expect(stack.Parameters).toContainEqual({
        ParameterKey: 'InstanceType',
        ParameterValue: 't3.large',
      });
      expect(await stacks.physicalIds()).toEqual(before);
      expect(await instance(before.Instance)).toMatchObject({
        InstanceType: 't3.large',
        State: { Name: 'running' },
      });
      expect(await eventsOfUpdate()).toEqual([
        `${STACK} UPDATE_IN_PROGRESS`,
        'SecurityGroup UPDATE_IN_PROGRESS',
        'SecurityGroup UPDATE_COMPLETE',
        'Instance UPDATE_IN_PROGRESS',
        'Instance UPDATE_COMPLETE',
        'Data CREATE_IN_PROGRESS',
        'Data CREATE_FAILED',
        `${STACK} UPDATE_ROLLBACK_IN_PROGRESS`,
        'SecurityGroup UPDATE_IN_PROGRESS',
        'SecurityGroup UPDATE_COMPLETE',
        'Instance UPDATE_IN_PROGRESS',
        'Instance UPDATE_COMPLETE',
        `${STACK} UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS`,
        `${STACK} UPDATE_ROLLBACK_COMPLETE`,
      ]);
      expect(await stacks.failureOf('Data')).toBe('no capacity');
    });

    it('keeps the old resource of a replacement that was taken back', async () => {
      const before = await stacks.physicalIds();
      failUpdateOf('Data', 'create');
      const stack = await stacks.update(
        machineTemplate({
          imageId: IMAGES.marketplace,
          resources: {
            Data: { Type: 'AWS::S3::Bucket', DependsOn: 'Instance' },
          },
        }),
        KEEP,
      );
      expect(stack.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
      expect(await stacks.physicalIds()).toEqual(before);
      const { Reservations = [] } = await stacks.ec2.send(
        new DescribeInstancesCommand({
          Filters: [{ Name: 'instance-state-name', Values: ['running'] }],
        }),
      );
      expect(
        Reservations.flatMap(({ Instances = [] }) => Instances),
      ).toMatchObject([{ InstanceId: before.Instance }]);
    });

    it('stays in UPDATE_ROLLBACK_FAILED when the way back fails, and can be continued', async () => {
      failUpdateOf('Instance', 'update', 2);
      const failed = await stacks.update(undefined, {
        ...KEEP,
        InstanceType: 'g5.xlarge',
        AllowedCidr: '10.1.0.0/16',
      });
      expect(failed).toMatchObject({
        StackStatus: 'UPDATE_ROLLBACK_FAILED',
        StackStatusReason:
          'The following resource(s) failed to update: [Instance].',
      });
      await expect(stacks.update(undefined, KEEP)).rejects.toThrow(
        'is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
      );

      await stacks.cloudFormation.send(
        new ContinueUpdateRollbackCommand({ StackName: STACK }),
      );
      await stacks.sandbox.settle();
      expect((await stacks.describe()).StackStatus).toBe(
        'UPDATE_ROLLBACK_COMPLETE',
      );
    });

    it('stays where it is when the roll-back is switched off', async () => {
      failUpdateOf('Instance', 'update');
      const stack = await stacks.update(
        undefined,
        { ...KEEP, InstanceType: 'g5.xlarge' },
        { DisableRollback: true },
      );
      expect(stack.StackStatus).toBe('UPDATE_FAILED');
    });

    it('rolls back at once for a value that is not there', async () => {
      const stack = await stacks.update(undefined, {
        ...KEEP,
        KeyName: 'nobody-key',
      });
      expect(stack.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
      expect((await stacks.events()).slice(-4)).toEqual([
        `${STACK} UPDATE_IN_PROGRESS`,
        `${STACK} UPDATE_ROLLBACK_IN_PROGRESS`,
        `${STACK} UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS`,
        `${STACK} UPDATE_ROLLBACK_COMPLETE`,
      ]);
    });
  });
});
