import {
  CreateChangeSetCommand,
  type CreateChangeSetInput,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetOutput,
  ExecuteChangeSetCommand,
  GetTemplateCommand,
  ListChangeSetsCommand,
} from '@aws-sdk/client-cloudformation';
import { IMAGES } from '../../__testUtils__/openAccount';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from './__testUtils__/machineTemplate';
import {
  openStacks,
  parameterList,
  type ParameterTable,
  PREVIOUS,
  STACK,
  type TestStacks,
} from './__testUtils__/openStacks';

const KEEP = { VpcId: PREVIOUS, SubnetId: PREVIOUS, KeyName: PREVIOUS };
const CHANGE_SET = { StackName: STACK, ChangeSetName: 'next' };

describe('Change sets', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  const propose = async (
    template: object | undefined,
    parameters: ParameterTable,
    more: Partial<CreateChangeSetInput> = {},
  ): Promise<DescribeChangeSetOutput> => {
    await stacks.cloudFormation.send(
      new CreateChangeSetCommand({
        ...CHANGE_SET,
        ...(template
          ? { TemplateBody: JSON.stringify(template) }
          : { UsePreviousTemplate: true }),
        Parameters: parameterList(parameters),
        ...more,
      }),
    );
    await stacks.sandbox.settle();
    return stacks.cloudFormation.send(new DescribeChangeSetCommand(CHANGE_SET));
  };
  const execute = async () => {
    await stacks.cloudFormation.send(new ExecuteChangeSetCommand(CHANGE_SET));
    await stacks.sandbox.settle();
    return stacks.describe();
  };

  it('creates a stack that waits for review, then makes it', async () => {
    const proposed = await propose(machineTemplate(), MACHINE_PARAMETERS, {
      ChangeSetType: 'CREATE',
    });
    expect((await stacks.describe()).StackStatus).toBe('REVIEW_IN_PROGRESS');
    expect(proposed).toMatchObject({
      Status: 'CREATE_COMPLETE',
      ExecutionStatus: 'AVAILABLE',
      Changes: [
        {
          Type: 'Resource',
          ResourceChange: {
            Action: 'Add',
            LogicalResourceId: 'SecurityGroup',
            ResourceType: 'AWS::EC2::SecurityGroup',
          },
        },
        { ResourceChange: { Action: 'Add', LogicalResourceId: 'Instance' } },
      ],
    });
    expect(await execute()).toMatchObject({
      StackStatus: 'CREATE_COMPLETE',
      ChangeSetId: proposed.ChangeSetId,
    });
  });

  describe('of a stack that runs', () => {
    beforeEach(() => stacks.create(machineTemplate(), MACHINE_PARAMETERS));

    const change = (proposed: DescribeChangeSetOutput, logicalId: string) =>
      proposed.Changes?.find(
        ({ ResourceChange }) => ResourceChange?.LogicalResourceId === logicalId,
      )?.ResourceChange;

    it('is pending until its changes are worked out', async () => {
      await stacks.cloudFormation.send(
        new CreateChangeSetCommand({
          ...CHANGE_SET,
          UsePreviousTemplate: true,
          Parameters: parameterList({ ...KEEP, InstanceType: 'm6i.large' }),
        }),
      );
      const pending = await stacks.cloudFormation.send(
        new DescribeChangeSetCommand(CHANGE_SET),
      );
      expect(pending).toMatchObject({
        Status: 'CREATE_PENDING',
        ExecutionStatus: 'UNAVAILABLE',
      });
      await expect(execute()).rejects.toMatchObject({
        name: 'InvalidChangeSetStatusException',
      });
    });

    it.each<[string, object | undefined, ParameterTable, object[]]>([
      [
        'never replaces for a rule',
        undefined,
        { ...KEEP, AllowedCidr: '10.1.0.0/16' },
        [
          {
            Action: 'Modify',
            LogicalResourceId: 'SecurityGroup',
            Replacement: 'False',
            Scope: ['Properties'],
            Details: [
              {
                Target: {
                  Attribute: 'Properties',
                  Name: 'SecurityGroupIngress',
                  RequiresRecreation: 'Never',
                },
                Evaluation: 'Static',
                ChangeSource: 'ParameterReference',
                CausingEntity: 'AllowedCidr',
              },
            ],
          },
        ],
      ],
      [
        'may replace for an instance type',
        undefined,
        { ...KEEP, InstanceType: 'm6i.large' },
        [
          {
            LogicalResourceId: 'Instance',
            Replacement: 'Conditional',
            Details: [
              {
                Target: {
                  Name: 'InstanceType',
                  RequiresRecreation: 'Conditionally',
                },
                CausingEntity: 'InstanceType',
              },
            ],
          },
        ],
      ],
      [
        'replaces for an image',
        machineTemplate({ imageId: IMAGES.marketplace }),
        KEEP,
        [
          {
            LogicalResourceId: 'Instance',
            Replacement: 'True',
            Details: [
              {
                Target: { Name: 'ImageId', RequiresRecreation: 'Always' },
                Evaluation: 'Static',
                ChangeSource: 'DirectModification',
              },
            ],
          },
        ],
      ],
      [
        'follows a replacement to what depends on it',
        machineTemplate({ groupDescription: 'new' }),
        KEEP,
        [
          { LogicalResourceId: 'SecurityGroup', Replacement: 'True' },
          {
            LogicalResourceId: 'Instance',
            Replacement: 'Conditional',
            Details: [
              {
                Target: { Name: 'SecurityGroupIds' },
                Evaluation: 'Dynamic',
                ChangeSource: 'ResourceAttribute',
                CausingEntity: 'SecurityGroup.GroupId',
              },
            ],
          },
        ],
      ],
      [
        'tells tags from properties',
        machineTemplate({ instance: { Tags: [] } }),
        KEEP,
        [
          {
            LogicalResourceId: 'Instance',
            Replacement: 'False',
            Scope: ['Tags'],
            Details: [
              { Target: { Attribute: 'Tags', RequiresRecreation: 'Never' } },
            ],
          },
        ],
      ],
      [
        'adds',
        machineTemplate({ resources: { Data: { Type: 'AWS::S3::Bucket' } } }),
        KEEP,
        [{ Action: 'Add', LogicalResourceId: 'Data' }],
      ],
    ])('%s', async (_, template, parameters, changes) => {
      const proposed = await propose(template, parameters);
      expect(proposed.StatusReason).toBeUndefined();
      expect(
        proposed.Changes?.map(({ ResourceChange }) => ResourceChange),
      ).toMatchObject(changes);
    });

    it('says what it removes, and what becomes of it', async () => {
      await stacks.update(
        machineTemplate({
          resources: {
            Data: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain' },
          },
        }),
        KEEP,
      );
      const proposed = await propose(machineTemplate(), KEEP);
      expect(change(proposed, 'Data')).toMatchObject({
        Action: 'Remove',
        PolicyAction: 'Retain',
        PhysicalResourceId: expect.stringContaining(STACK),
      });
    });

    it('changes nothing until it is executed, then is done with', async () => {
      const proposed = await propose(undefined, {
        ...KEEP,
        InstanceType: 'm6i.large',
      });
      const before = await stacks.describe();
      expect(before.StackStatus).toBe('CREATE_COMPLETE');
      expect(before.Parameters).toContainEqual({
        ParameterKey: 'InstanceType',
        ParameterValue: 't3.large',
      });
      const after = await execute();
      expect(after).toMatchObject({
        StackStatus: 'UPDATE_COMPLETE',
        ChangeSetId: proposed.ChangeSetId,
      });
      expect(after.Parameters).toContainEqual({
        ParameterKey: 'InstanceType',
        ParameterValue: 'm6i.large',
      });
      await expect(execute()).rejects.toMatchObject({
        name: 'InvalidChangeSetStatusException',
      });
      const { Summaries } = await stacks.cloudFormation.send(
        new ListChangeSetsCommand({ StackName: STACK }),
      );
      expect(Summaries ?? []).toEqual([]);
    });

    it('fails when it would change nothing', async () => {
      expect(await propose(undefined, KEEP)).toMatchObject({
        Status: 'FAILED',
        StatusReason:
          "The submitted information didn't contain changes. Submit different information to create a change set.",
        ExecutionStatus: 'UNAVAILABLE',
      });
    });

    it('is listed, read and deleted by name', async () => {
      const template = machineTemplate({ imageId: IMAGES.own });
      const { ChangeSetId } = await propose(template, KEEP);
      const { Summaries } = await stacks.cloudFormation.send(
        new ListChangeSetsCommand({ StackName: STACK }),
      );
      expect(Summaries).toMatchObject([{ ChangeSetId, ChangeSetName: 'next' }]);
      const { TemplateBody } = await stacks.cloudFormation.send(
        new GetTemplateCommand(CHANGE_SET),
      );
      expect(JSON.parse(TemplateBody ?? '')).toEqual(template);
      await expect(propose(template, KEEP)).rejects.toMatchObject({
        name: 'AlreadyExistsException',
      });

      await stacks.cloudFormation.send(new DeleteChangeSetCommand(CHANGE_SET));
      await expect(
        stacks.cloudFormation.send(new DescribeChangeSetCommand(CHANGE_SET)),
      ).rejects.toMatchObject({
        name: 'ChangeSetNotFoundException',
        message: 'ChangeSet [next] does not exist',
      });
    });

    it('refuses to create the stack again', async () => {
      await expect(
        propose(machineTemplate(), MACHINE_PARAMETERS, {
          ChangeSetType: 'CREATE',
        }),
      ).rejects.toThrow(`Stack [${STACK}] already exists`);
    });
  });
});
