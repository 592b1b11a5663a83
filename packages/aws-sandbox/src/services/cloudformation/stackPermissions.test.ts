import {
  CreateStackCommand,
  DescribeStackEventsCommand,
} from '@aws-sdk/client-cloudformation';
import { ACCOUNT, REGION } from '../../__testUtils__/openAccount';
import { addRole, ALLOW_ALL, trustService } from '../../testing/principals';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from './__testUtils__/machineTemplate';
import { openStacks, STACK, type TestStacks } from './__testUtils__/openStacks';

describe('A stack', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  const S3_AND_STACKS = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: 'cloudformation:*', Resource: '*' },
      { Effect: 'Allow', Action: 'ec2:Describe*', Resource: '*' },
    ],
  };

  it('fails a resource the caller may not create, names who lacks what, and rolls back', async () => {
    const role = addRole(stacks.sandbox, {
      accountId: ACCOUNT,
      name: 'Weak',
      trust: trustService('ec2.amazonaws.com'),
      policies: { S3_AND_STACKS },
    });
    await stacks.as(role).cloudFormation.send(
      new CreateStackCommand({
        StackName: STACK,
        TemplateBody: JSON.stringify(machineTemplate()),
        Parameters: Object.entries(MACHINE_PARAMETERS).map(
          ([ParameterKey, ParameterValue]) => ({
            ParameterKey,
            ParameterValue,
          }),
        ),
      }),
    );
    await stacks.sandbox.settle();

    expect((await stacks.describe()).StackStatus).toBe('ROLLBACK_COMPLETE');
    expect(await stacks.failureOf('SecurityGroup')).toMatch(
      new RegExp(
        `User: arn:aws:sts::${ACCOUNT}:assumed-role/Weak/\\S+ is not authorized to perform: ec2:CreateSecurityGroup on resource: arn:aws:ec2:${REGION}:${ACCOUNT}:security-group/\\*.*HandlerErrorCode: AccessDenied`,
      ),
    );
    expect(await stacks.events()).toEqual([
      `${STACK} CREATE_IN_PROGRESS`,
      'SecurityGroup CREATE_IN_PROGRESS',
      'SecurityGroup CREATE_FAILED',
      `${STACK} ROLLBACK_IN_PROGRESS`,
      'SecurityGroup DELETE_COMPLETE',
      `${STACK} ROLLBACK_COMPLETE`,
    ]);
    const { StackEvents = [] } = await stacks.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: STACK }),
    );
    expect(StackEvents[2]).toMatchObject({
      ResourceStatus: 'ROLLBACK_IN_PROGRESS',
      ResourceStatusReason:
        'The following resource(s) failed to create: [SecurityGroup]. Rollback requested by user.',
    });
  });

  it('uses the role of the stack, which must be passed and trust the service', async () => {
    const serviceRole = addRole(stacks.sandbox, {
      accountId: ACCOUNT,
      name: 'StackRole',
      trust: trustService('cloudformation.amazonaws.com'),
      policies: { All: ALLOW_ALL },
    });
    const caller = addRole(stacks.sandbox, {
      accountId: ACCOUNT,
      name: 'Caller',
      trust: trustService('ec2.amazonaws.com'),
      policies: {
        Stacks: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: 'cloudformation:*', Resource: '*' },
            {
              Effect: 'Allow',
              Action: 'iam:PassRole',
              Resource: serviceRole,
              Condition: {
                StringEquals: {
                  'iam:PassedToService': 'cloudformation.amazonaws.com',
                },
              },
            },
          ],
        },
      },
    });
    const create = (RoleARN?: string, StackName = STACK) =>
      stacks.as(caller).cloudFormation.send(
        new CreateStackCommand({
          StackName,
          RoleARN,
          TemplateBody: JSON.stringify({
            Resources: { Data: { Type: 'AWS::S3::Bucket' } },
          }),
        }),
      );
    await expect(create(`${serviceRole}2`)).rejects.toThrow('iam:PassRole');
    await create(serviceRole);
    await stacks.sandbox.settle();
    expect((await stacks.describe()).StackStatus).toBe('CREATE_COMPLETE');
  });
});
