import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import {
  CreateDocumentCommand,
  DeleteDocumentCommand,
  DescribeAutomationExecutionsCommand,
  DescribeDocumentCommand,
  GetAutomationExecutionCommand,
  GetDocumentCommand,
  ListDocumentsCommand,
  type SSMClient,
  StartAutomationExecutionCommand,
  type StartAutomationExecutionRequest,
} from '@aws-sdk/client-ssm';
import { ACCOUNT, REGION } from '../../__testUtils__/openAccount';
import { addRole, addUser, trustService } from '../../testing/principals';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from '../cloudformation/__testUtils__/machineTemplate';
import {
  openStacks,
  type TestStacks,
} from '../cloudformation/__testUtils__/openStacks';

const STOP_ONLY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: [
        'ssm:StartAutomationExecution',
        'ssm:GetAutomationExecution',
        'ec2:StopInstances',
        'ec2:DescribeInstanceStatus',
      ],
      Resource: '*',
    },
  ],
};

const RUNBOOK = `
description: Stop, wait, start
schemaVersion: '0.3'
parameters:
  InstanceId: { type: String }
  Pause: { type: String, default: PT30S, allowedValues: [PT30S, PT60S] }
mainSteps:
  - name: stop
    action: aws:executeAwsApi
    inputs: { Service: ec2, Api: StopInstances, InstanceIds: ['{{ InstanceId }}'] }
  - { name: wait, action: aws:sleep, inputs: { Duration: '{{ Pause }}' } }
  - name: start
    action: aws:changeInstanceState
    inputs: { InstanceIds: ['{{ InstanceId }}'], DesiredState: running }
`;

describe('automations', () => {
  let account: TestStacks;
  let instanceId: string;

  beforeEach(async () => {
    account = await openStacks();
    await account.create(machineTemplate(), MACHINE_PARAMETERS);
    instanceId = (await account.physicalIds()).Instance;
  });

  afterEach(() => account.close());

  const start = async (
    input: Partial<StartAutomationExecutionRequest>,
    by: SSMClient = account.ssm,
  ) => {
    const { AutomationExecutionId } = await by.send(
      new StartAutomationExecutionCommand({
        DocumentName: 'AWS-RestartEC2Instance',
        Parameters: { InstanceId: [instanceId] },
        ...input,
      }),
    );
    return AutomationExecutionId!;
  };

  const execution = async (AutomationExecutionId: string) => {
    const { AutomationExecution } = await account.ssm.send(
      new GetAutomationExecutionCommand({ AutomationExecutionId }),
    );
    return AutomationExecution!;
  };

  const instanceState = async () => {
    const { Reservations } = await account.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [instanceId] }),
    );
    return Reservations?.[0].Instances?.[0].State?.Name;
  };

  it('restart an instance, step by step', async () => {
    const id = await start({});
    expect(await execution(id)).toMatchObject({
      AutomationExecutionStatus: 'Pending',
      DocumentName: 'AWS-RestartEC2Instance',
    });
    await account.sandbox.advance(2);
    expect(await execution(id)).toMatchObject({
      AutomationExecutionStatus: 'InProgress',
      CurrentStepName: 'stopInstances',
    });
    expect(await instanceState()).toBe('stopping');
    await account.sandbox.settle();
    expect(await execution(id)).toMatchObject({
      AutomationExecutionStatus: 'Success',
      StepExecutions: [
        { StepName: 'stopInstances', StepStatus: 'Success' },
        { StepName: 'startInstances', StepStatus: 'Success' },
      ],
    });
    expect(await instanceState()).toBe('running');
  });

  it('fail at the step whose call is refused, naming the permission', async () => {
    const stopper = account.as(
      addUser(account.sandbox, {
        accountId: ACCOUNT,
        name: 'stopper',
        policies: { StopOnly: STOP_ONLY },
      }),
    );
    const id = await start({}, stopper.ssm);
    await account.sandbox.settle();
    expect(await execution(id)).toMatchObject({
      AutomationExecutionStatus: 'Failed',
      FailureMessage: expect.stringMatching(
        /startInstances.*UnauthorizedOperation.*StartInstances operation.*ec2:StartInstances/s,
      ),
      StepExecutions: [{ StepStatus: 'Success' }, { StepStatus: 'Failed' }],
    });
    expect(await instanceState()).toBe('stopped');
  });

  it('act as a role that trusts the service and may be passed', async () => {
    const role = addRole(account.sandbox, {
      accountId: ACCOUNT,
      name: 'Automation',
      policies: { StopOnly: STOP_ONLY },
      trust: trustService('ssm.amazonaws.com'),
    });
    const starter = account.as(
      addUser(account.sandbox, {
        accountId: ACCOUNT,
        name: 'starter',
        policies: { StopOnly: STOP_ONLY },
      }),
    );
    const input = {
      DocumentName: 'AWS-StopEC2Instance',
      Parameters: { InstanceId: [instanceId], AutomationAssumeRole: [role] },
    };
    await expect(start(input, starter.ssm)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('iam:PassRole'),
    });
    const id = await start(input);
    await account.sandbox.settle();
    expect(await execution(id)).toMatchObject({
      AutomationExecutionStatus: 'Success',
    });
    expect(await instanceState()).toBe('stopped');
  });

  it('run a document of the account', async () => {
    await account.ssm.send(
      new CreateDocumentCommand({
        Name: 'Nap',
        Content: RUNBOOK,
        DocumentType: 'Automation',
        DocumentFormat: 'YAML',
        TargetType: '/AWS::EC2::Instance',
      }),
    );
    const { Document } = await account.ssm.send(
      new DescribeDocumentCommand({ Name: 'Nap' }),
    );
    expect(Document).toMatchObject({
      Owner: ACCOUNT,
      TargetType: '/AWS::EC2::Instance',
      Parameters: [
        { Name: 'InstanceId', Type: 'String' },
        { Name: 'Pause', DefaultValue: 'PT30S' },
      ],
    });
    await expect(
      start({
        DocumentName: 'Nap',
        Parameters: { InstanceId: [instanceId], Pause: ['PT1S'] },
      }),
    ).rejects.toMatchObject({
      name: 'InvalidAutomationExecutionParametersException',
    });
    const id = await start({ DocumentName: 'Nap' });
    await account.sandbox.advance(20);
    expect(await instanceState()).toBe('stopped');
    expect(await execution(id)).toMatchObject({ CurrentStepName: 'wait' });
    await account.sandbox.settle();
    expect(await instanceState()).toBe('running');

    const { AutomationExecutionMetadataList } = await account.ssm.send(
      new DescribeAutomationExecutionsCommand({
        Filters: [{ Key: 'DocumentNamePrefix', Values: ['Nap'] }],
      }),
    );
    expect(AutomationExecutionMetadataList).toMatchObject([
      { AutomationExecutionId: id, AutomationExecutionStatus: 'Success' },
    ]);
  });

  it('list documents, answer their content, delete those of the account only', async () => {
    const { DocumentIdentifiers } = await account.ssm.send(
      new ListDocumentsCommand({
        Filters: [{ Key: 'Owner', Values: ['Amazon'] }],
      }),
    );
    expect(DocumentIdentifiers?.map(({ Name }) => Name)).toEqual([
      'AWS-RestartEC2Instance',
      'AWS-StartEC2Instance',
      'AWS-StopEC2Instance',
    ]);
    const { Content } = await account.ssm.send(
      new GetDocumentCommand({ Name: 'AWS-StopEC2Instance' }),
    );
    expect(JSON.parse(Content!)).toMatchObject({ schemaVersion: '0.3' });
    await expect(
      account.ssm.send(
        new DeleteDocumentCommand({ Name: 'AWS-StopEC2Instance' }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidDocumentOperation' });
  });

  it.each([
    [{ DocumentName: 'Nothing' }, 'AutomationDefinitionNotFoundException'],
    [{ DocumentVersion: '9' }, 'AutomationDefinitionVersionNotFoundException'],
    [
      { Parameters: undefined },
      'InvalidAutomationExecutionParametersException',
    ],
    [
      { Parameters: { Instance: ['i-1'] } },
      'InvalidAutomationExecutionParametersException',
    ],
  ])('refuse %j', async (input, name) => {
    await expect(start(input)).rejects.toMatchObject({ name });
  });

  it('ask for permission on the document that is run', async () => {
    const narrow = account.as(
      addUser(account.sandbox, {
        accountId: ACCOUNT,
        name: 'narrow',
        policies: {
          Narrow: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: 'ssm:StartAutomationExecution',
                Resource: `arn:aws:ssm:${REGION}:*:automation-definition/AWS-StopEC2Instance:*`,
              },
            ],
          },
        },
      }),
    );
    await start({ DocumentName: 'AWS-StopEC2Instance' }, narrow.ssm);
    await expect(start({}, narrow.ssm)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });
});
