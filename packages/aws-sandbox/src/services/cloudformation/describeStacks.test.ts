import {
  CreateStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourceCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetStackPolicyCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ListStackResourcesCommand,
  SetStackPolicyCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { ACCOUNT } from '../../__testUtils__/openAccount';
import { addUser } from '../../testing/principals';
import { openStacks, STACK, type TestStacks } from './__testUtils__/openStacks';

const TEMPLATE = {
  Description: 'A bucket',
  Parameters: {
    Purpose: {
      Type: 'String',
      Default: 'data',
      AllowedValues: ['data', 'logs'],
    },
    Secret: { Type: 'String', NoEcho: true, Default: 'x' },
  },
  Metadata: { 'AWS::CloudFormation::Interface': { ParameterGroups: [] } },
  Resources: {
    Data: { Type: 'AWS::S3::Bucket', Metadata: { Owner: 'ada' } },
    Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' },
  },
};

describe('Reading stacks', () => {
  let stacks: TestStacks;

  beforeAll(async () => {
    stacks = await openStacks();
    await stacks.create(TEMPLATE);
  });

  afterAll(() => stacks.close());

  it('lists and describes resources', async () => {
    const { Data } = await stacks.physicalIds();
    const { StackResourceSummaries } = await stacks.cloudFormation.send(
      new ListStackResourcesCommand({ StackName: STACK }),
    );
    expect(StackResourceSummaries).toMatchObject([
      {
        LogicalResourceId: 'Data',
        PhysicalResourceId: Data,
        ResourceStatus: 'CREATE_COMPLETE',
      },
      { LogicalResourceId: 'Handle' },
    ]);
    const { StackResources } = await stacks.cloudFormation.send(
      new DescribeStackResourcesCommand({ PhysicalResourceId: Data }),
    );
    expect(StackResources).toHaveLength(2);
    const { StackResourceDetail } = await stacks.cloudFormation.send(
      new DescribeStackResourceCommand({
        StackName: STACK,
        LogicalResourceId: 'Data',
      }),
    );
    expect(StackResourceDetail).toMatchObject({
      PhysicalResourceId: Data,
      Metadata: '{"Owner":"ada"}',
    });
    await expect(
      stacks.cloudFormation.send(
        new DescribeStackResourceCommand({
          StackName: STACK,
          LogicalResourceId: 'Nothing',
        }),
      ),
    ).rejects.toThrow(`Resource Nothing does not exist for stack ${STACK}`);
  });

  it('pages events, newest first', async () => {
    const { StackEvents = [], NextToken } = await stacks.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: STACK }),
    );
    expect(NextToken).toBeUndefined();
    expect(StackEvents[0]).toMatchObject({
      LogicalResourceId: STACK,
      ResourceType: 'AWS::CloudFormation::Stack',
      ResourceStatus: 'CREATE_COMPLETE',
    });
    expect(StackEvents.at(-1)).toMatchObject({
      ResourceStatus: 'CREATE_IN_PROGRESS',
      ResourceStatusReason: 'User Initiated',
    });
    await expect(
      stacks.cloudFormation.send(
        new DescribeStackEventsCommand({ StackName: STACK, NextToken: 'no' }),
      ),
    ).rejects.toThrow('Invalid NextToken.');
  });

  it('pages stacks by the hundred', async () => {
    const many = await openStacks();
    for (let number = 1; number <= 101; number++) {
      await many.cloudFormation.send(
        new CreateStackCommand({
          StackName: `stack-${number}`,
          TemplateBody: JSON.stringify(TEMPLATE),
        }),
      );
    }
    const first = await many.cloudFormation.send(new DescribeStacksCommand({}));
    expect(first.Stacks).toHaveLength(100);
    expect(first.Stacks?.[0].StackName).toBe('stack-101');
    const second = await many.cloudFormation.send(
      new DescribeStacksCommand({ NextToken: first.NextToken }),
    );
    expect(second.Stacks).toMatchObject([{ StackName: 'stack-1' }]);
    expect(second.NextToken).toBeUndefined();
    await many.close();
  });

  it('hands the template out as it was given, and summed up', async () => {
    const { TemplateBody } = await stacks.cloudFormation.send(
      new GetTemplateCommand({ StackName: STACK }),
    );
    expect(TemplateBody).toBe(JSON.stringify(TEMPLATE));
    const summary = await stacks.cloudFormation.send(
      new GetTemplateSummaryCommand({ StackName: STACK }),
    );
    expect(summary).toMatchObject({
      Description: 'A bucket',
      Metadata: JSON.stringify(TEMPLATE.Metadata),
      ResourceTypes: [
        'AWS::S3::Bucket',
        'AWS::CloudFormation::WaitConditionHandle',
      ],
      Parameters: [
        {
          ParameterKey: 'Purpose',
          ParameterType: 'String',
          DefaultValue: 'data',
          NoEcho: false,
          ParameterConstraints: { AllowedValues: ['data', 'logs'] },
        },
        { ParameterKey: 'Secret', NoEcho: true },
      ],
    });
  });

  it('validates a template', async () => {
    const validate = (template: object) =>
      stacks.cloudFormation.send(
        new ValidateTemplateCommand({ TemplateBody: JSON.stringify(template) }),
      );
    expect(
      await validate({
        ...TEMPLATE,
        Resources: { Role: { Type: 'AWS::IAM::Role' } },
      }),
    ).toMatchObject({
      Description: 'A bucket',
      Capabilities: ['CAPABILITY_IAM'],
      CapabilitiesReason:
        'The following resource(s) require capabilities: [AWS::IAM::Role]',
    });
    await expect(
      validate({ Resources: { A: { Type: 'X', DependsOn: 'B' } } }),
    ).rejects.toThrow('Unresolved resource dependencies [B]');
  });

  it('keeps a stack policy', async () => {
    const StackPolicyBody = JSON.stringify({
      Statement: [
        { Effect: 'Deny', Action: 'Update:*', Principal: '*', Resource: '*' },
      ],
    });
    await stacks.cloudFormation.send(
      new SetStackPolicyCommand({ StackName: STACK, StackPolicyBody }),
    );
    expect(
      await stacks.cloudFormation.send(
        new GetStackPolicyCommand({ StackName: STACK }),
      ),
    ).toMatchObject({ StackPolicyBody });
    await expect(
      stacks.cloudFormation.send(
        new SetStackPolicyCommand({ StackName: STACK, StackPolicyBody: 'no' }),
      ),
    ).rejects.toThrow('Error validating stack policy');
  });

  it('shows stacks only to those who may see them', async () => {
    const user = addUser(stacks.sandbox, {
      accountId: ACCOUNT,
      name: 'reader',
      policies: {
        Products: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: 'cloudformation:Describe*',
              Resource: `arn:aws:cloudformation:*:*:stack/SC-*`,
            },
          ],
        },
      },
    });
    const { cloudFormation } = stacks.as(user);
    await expect(
      cloudFormation.send(new DescribeStacksCommand({ StackName: STACK })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(`stack/${STACK}/`),
    });
    await expect(
      cloudFormation.send(new DescribeStacksCommand({ StackName: 'SC-x' })),
    ).rejects.toThrow('Stack with id SC-x does not exist');
  });
});
