import { DescribeStackEventsCommand } from '@aws-sdk/client-cloudformation';
import { DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from './__testUtils__/machineTemplate';
import { openStacks, STACK, type TestStacks } from './__testUtils__/openStacks';

describe('A stack that fails', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  const fault = (match: object, reason = 'no capacity', on = 'create') =>
    stacks.sandbox.faults.add({
      match,
      effect: {
        type: 'fail-resource',
        reason,
        on: on as 'create' | 'delete',
      },
    });

  it('deletes what was made, dependents first', async () => {
    fault({ resourceType: 'AWS::EC2::Instance' });
    const stack = await stacks.create(machineTemplate(), MACHINE_PARAMETERS);
    expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
    expect(await stacks.failureOf('Instance')).toBe('no capacity');
    expect((await stacks.events()).slice(-6)).toEqual([
      'Instance CREATE_FAILED',
      `${STACK} ROLLBACK_IN_PROGRESS`,
      'Instance DELETE_COMPLETE',
      'SecurityGroup DELETE_IN_PROGRESS',
      'SecurityGroup DELETE_COMPLETE',
      `${STACK} ROLLBACK_COMPLETE`,
    ]);
    const { SecurityGroups } = await stacks.ec2.send(
      new DescribeSecurityGroupsCommand({}),
    );
    expect(SecurityGroups).toHaveLength(1);
  });

  it('cancels what is under way next to it', async () => {
    fault({ logicalId: 'Handle' });
    await stacks.create({
      Resources: {
        Data: { Type: 'AWS::S3::Bucket' },
        Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' },
      },
    });
    expect(await stacks.failureOf('Data')).toBe('Resource creation cancelled');
    expect(await stacks.physicalIds()).toEqual({});
  });

  it('stays in ROLLBACK_FAILED when the roll-back fails as well', async () => {
    fault({ logicalId: 'Instance' });
    fault({ logicalId: 'SecurityGroup' }, 'still in use', 'delete');
    const stack = await stacks.create(machineTemplate(), MACHINE_PARAMETERS);
    expect(stack).toMatchObject({
      StackStatus: 'ROLLBACK_FAILED',
      StackStatusReason:
        'The following resource(s) failed to delete: [SecurityGroup].',
    });
    expect(Object.keys(await stacks.physicalIds())).toEqual(['SecurityGroup']);
  });

  it.each([
    [{ OnFailure: 'DO_NOTHING' as const }, 'CREATE_FAILED'],
    [{ DisableRollback: true }, 'CREATE_FAILED'],
    [{ OnFailure: 'DELETE' as const }, 'DELETE_COMPLETE'],
  ])('does what %j says', async (more, status) => {
    fault({ logicalId: 'Instance' });
    const stack = await stacks.create(
      machineTemplate(),
      MACHINE_PARAMETERS,
      more,
    );
    expect(stack.StackStatus).toBe(status);
  });

  it('refuses an instance of an image that is not there', async () => {
    await stacks.create(
      machineTemplate({ imageId: 'ami-0d1e2a3b4c5d6ffff' }),
      MACHINE_PARAMETERS,
    );
    expect(await stacks.failureOf('Instance')).toContain(
      "The image id '[ami-0d1e2a3b4c5d6ffff]' does not exist",
    );
  });

  it('refuses properties the type does not have, and the lack of those it needs', async () => {
    await stacks.create({
      Resources: {
        Group: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: { Colour: 'red' },
        },
      },
    });
    expect(await stacks.failureOf('Group')).toBe(
      'Properties validation failed for resource Group with message:\n#: extraneous key [Colour] is not permitted\n#: required key [GroupDescription] not found',
    );
  });

  describe('when a parameter names something that is not there', () => {
    it.each([
      ['KeyName', 'nobody-key'],
      ['VpcId', 'vpc-0fffffffffffffff1'],
      ['SubnetId', 'subnet-0ffffffffffffff1'],
    ])('fails for %s and rolls back with nothing made', async (key, value) => {
      const stack = await stacks.create(machineTemplate(), {
        ...MACHINE_PARAMETERS,
        [key]: value,
      });
      expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
      const { StackEvents = [] } = await stacks.cloudFormation.send(
        new DescribeStackEventsCommand({ StackName: STACK }),
      );
      expect(StackEvents[1].ResourceStatusReason).toBe(
        `Parameter validation failed: parameter value ${value} for parameter name ${key} does not exist. Rollback requested by user.`,
      );
      expect(await stacks.physicalIds()).toEqual({});
    });
  });
});
