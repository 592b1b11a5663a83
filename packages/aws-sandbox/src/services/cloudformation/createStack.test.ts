import {
  CreateStackCommand,
  DescribeStackEventsCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import {
  CreateBucketCommand,
  GetBucketTaggingCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { ACCOUNT, REGION } from '../../__testUtils__/openAccount';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from './__testUtils__/machineTemplate';
import { openStacks, STACK, type TestStacks } from './__testUtils__/openStacks';

describe('CreateStack', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  const instanceOf = async (instanceId: string) => {
    const { Reservations = [] } = await stacks.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [instanceId] }),
    );
    return Reservations[0].Instances?.[0];
  };

  it('creates resources after those they need, and works the outputs out', async () => {
    const stack = await stacks.create(machineTemplate(), MACHINE_PARAMETERS);

    expect(stack).toMatchObject({
      StackStatus: 'CREATE_COMPLETE',
      Description: 'One machine',
      StackId: expect.stringMatching(
        `^arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/${STACK}/[0-9a-f-]{36}$`,
      ),
    });
    expect(await stacks.events()).toEqual([
      `${STACK} CREATE_IN_PROGRESS`,
      'SecurityGroup CREATE_IN_PROGRESS',
      'SecurityGroup CREATE_IN_PROGRESS',
      'SecurityGroup CREATE_COMPLETE',
      'Instance CREATE_IN_PROGRESS',
      'Instance CREATE_IN_PROGRESS',
      'Instance CREATE_COMPLETE',
      `${STACK} CREATE_COMPLETE`,
    ]);
    const { Instance, SecurityGroup } = await stacks.physicalIds();
    const instance = await instanceOf(Instance);
    expect(instance).toMatchObject({
      InstanceType: 't3.large',
      State: { Name: 'running' },
      SecurityGroups: [{ GroupId: SecurityGroup }],
    });
    expect(stack.Outputs).toEqual([
      { OutputKey: 'InstanceId', OutputValue: Instance },
      {
        OutputKey: 'Ssh',
        OutputValue: `ssh ec2-user@${instance?.PrivateIpAddress}`,
        Description: 'How to log in',
      },
    ]);
  });

  it('takes the time of the resources on the sandbox clock', async () => {
    await stacks.cloudFormation.send(
      new CreateStackCommand({
        StackName: STACK,
        TemplateBody: JSON.stringify({
          Resources: {
            A: { Type: 'AWS::S3::Bucket' },
            B: { Type: 'AWS::S3::Bucket' },
          },
        }),
      }),
    );
    await stacks.sandbox.advance(2);
    expect(await stacks.events()).toEqual([
      `${STACK} CREATE_IN_PROGRESS`,
      'A CREATE_IN_PROGRESS',
      'B CREATE_IN_PROGRESS',
      'A CREATE_IN_PROGRESS',
      'B CREATE_IN_PROGRESS',
    ]);
    await stacks.sandbox.advance(1);
    expect((await stacks.describe()).StackStatus).toBe('CREATE_COMPLETE');
  });

  it('hands the tags of the stack and its own to every resource', async () => {
    const stack = await stacks.create(
      machineTemplate({ resources: { Bucket: { Type: 'AWS::S3::Bucket' } } }),
      MACHINE_PARAMETERS,
      {
        Tags: [
          { Key: 'CostCenter', Value: '4711' },
          { Key: 'Name', Value: 'of the stack' },
        ],
      },
    );
    const { Instance, Bucket } = await stacks.physicalIds();
    const inherited = (logicalId: string) => [
      { Key: 'CostCenter', Value: '4711' },
      { Key: 'aws:cloudformation:stack-name', Value: STACK },
      { Key: 'aws:cloudformation:stack-id', Value: stack.StackId },
      { Key: 'aws:cloudformation:logical-id', Value: logicalId },
    ];
    expect((await instanceOf(Instance))?.Tags).toEqual(
      expect.arrayContaining([
        ...inherited('Instance'),
        { Key: 'Name', Value: `${STACK}-m` },
      ]),
    );
    const { TagSet } = await stacks.s3.send(
      new GetBucketTaggingCommand({ Bucket }),
    );
    expect(TagSet).toEqual(
      expect.arrayContaining([
        ...inherited('Bucket'),
        { Key: 'Name', Value: 'of the stack' },
      ]),
    );
  });

  it('leaves out resources and outputs whose condition does not hold', async () => {
    const stack = await stacks.create({
      Parameters: { Archive: { Type: 'String', Default: 'no' } },
      Conditions: { Archive: { 'Fn::Equals': [{ Ref: 'Archive' }, 'yes'] } },
      Resources: {
        Data: { Type: 'AWS::S3::Bucket' },
        Old: { Type: 'AWS::S3::Bucket', Condition: 'Archive' },
      },
      Outputs: {
        Old: { Value: { Ref: 'Old' }, Condition: 'Archive' },
        Region: { Value: { Ref: 'AWS::Region' } },
      },
    });
    expect(Object.keys(await stacks.physicalIds())).toEqual(['Data']);
    expect(stack.Outputs).toEqual([
      { OutputKey: 'Region', OutputValue: REGION },
    ]);
  });

  it('masks what must not be echoed, in parameters and in events', async () => {
    const template = machineTemplate({
      instance: {
        UserData: { 'Fn::Base64': { 'Fn::Sub': 'set ${Password}' } },
      },
    });
    const stack = await stacks.create(
      {
        ...template,
        Parameters: {
          ...template.Parameters,
          Password: { Type: 'String', NoEcho: true },
        },
      },
      { ...MACHINE_PARAMETERS, Password: 'correct horse' },
    );
    expect(stack.Parameters).toContainEqual({
      ParameterKey: 'Password',
      ParameterValue: '****',
    });
    const { StackEvents = [] } = await stacks.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: STACK }),
    );
    const created = StackEvents.find(
      ({ LogicalResourceId }) => LogicalResourceId === 'Instance',
    );
    expect(JSON.parse(created?.ResourceProperties ?? '{}').UserData).toBe(
      Buffer.from('set ****').toString('base64'),
    );
  });

  it('reads the template from S3 as the caller', async () => {
    await stacks.s3.send(new CreateBucketCommand({ Bucket: 'templates' }));
    await stacks.s3.send(
      new PutObjectCommand({
        Bucket: 'templates',
        Key: 'a/b.yaml',
        Body: 'Resources: { Data: { Type: AWS::S3::Bucket } }',
      }),
    );
    const fromS3 = (url: string) =>
      stacks.create({}, {}, { TemplateBody: undefined, TemplateURL: url });
    await expect(
      fromS3('https://templates.s3.amazonaws.com/a/c.yaml'),
    ).rejects.toThrow('S3 error: The specified key does not exist.');
    const stack = await fromS3('https://templates.s3.amazonaws.com/a/b.yaml');
    expect(stack.StackStatus).toBe('CREATE_COMPLETE');
  });

  describe('refuses before anything is made', () => {
    const BUCKET = { Data: { Type: 'AWS::S3::Bucket' } };

    it.each<[string, object, object, string]>([
      [
        'a parameter without a value',
        { Parameters: { P: { Type: 'String' } }, Resources: BUCKET },
        {},
        'Parameters: [P] must have values',
      ],
      [
        'a value against its constraint',
        {
          Parameters: {
            P: { Type: 'String', AllowedValues: ['a'], Default: 'b' },
          },
          Resources: BUCKET,
        },
        {},
        "Parameter 'P' must be one of AllowedValues",
      ],
      [
        'a rule that fails',
        {
          Parameters: { P: { Type: 'String', Default: 'b' } },
          Rules: {
            OnlyA: {
              Assertions: [
                {
                  Assert: { 'Fn::Equals': [{ Ref: 'P' }, 'a'] },
                  AssertDescription: 'P must be a.',
                },
              ],
            },
          },
          Resources: BUCKET,
        },
        {},
        'P must be a.',
      ],
      [
        'a resource type it does not have',
        { Resources: { Q: { Type: 'AWS::SQS::Queue' } } },
        {},
        'Template format error: Unrecognized resource types: [AWS::SQS::Queue]',
      ],
      [
        'an attribute the type does not have',
        {
          Resources: BUCKET,
          Outputs: { O: { Value: { 'Fn::GetAtt': ['Data', 'Size'] } } },
        },
        {},
        'Template error: resource Data does not support attribute type Size in Fn::GetAtt',
      ],
      [
        'a reserved tag',
        { Resources: BUCKET },
        { Tags: [{ Key: 'aws:servicecatalog:productArn', Value: 'x' }] },
        'aws: prefixed tag key names are not allowed for external use.',
      ],
      [
        'a macro',
        { Transform: 'AWS::Serverless-2016-10-31', Resources: BUCKET },
        {},
        'CreateStack cannot be used with templates containing Transforms.',
      ],
      [
        'two ways to handle a failure',
        { Resources: BUCKET },
        { OnFailure: 'DELETE', DisableRollback: true },
        'You can specify either DisableRollback or OnFailure, but not both.',
      ],
    ])('%s', async (_, template, more, message) => {
      await expect(stacks.create(template, {}, more)).rejects.toMatchObject({
        name: 'ValidationError',
        message: expect.stringContaining(message),
      });
      await expect(stacks.describe()).rejects.toThrow(
        `Stack with id ${STACK} does not exist`,
      );
    });

    it('an IAM role without the capability', async () => {
      const role = (name?: string) => ({
        Resources: {
          Role: {
            Type: 'AWS::IAM::Role',
            Properties: {
              AssumeRolePolicyDocument: {},
              ...(name ? { RoleName: name } : {}),
            },
          },
        },
      });
      await expect(stacks.create(role())).rejects.toMatchObject({
        name: 'InsufficientCapabilitiesException',
        message: 'Requires capabilities : [CAPABILITY_IAM]',
      });
      await expect(
        stacks.create(role('X'), {}, { Capabilities: ['CAPABILITY_IAM'] }),
      ).rejects.toThrow('Requires capabilities : [CAPABILITY_NAMED_IAM]');
    });

    it('a name that is taken, unless it is the same request', async () => {
      const bucket = { Resources: BUCKET };
      const first = await stacks.create(
        bucket,
        {},
        { ClientRequestToken: 'a' },
      );
      const again = await stacks.create(
        bucket,
        {},
        { ClientRequestToken: 'a' },
      );
      expect(again.StackId).toBe(first.StackId);
      await expect(
        stacks.create(bucket, {}, { ClientRequestToken: 'b' }),
      ).rejects.toMatchObject({
        name: 'AlreadyExistsException',
        message: `Stack [${STACK}] already exists`,
      });
    });
  });
});
