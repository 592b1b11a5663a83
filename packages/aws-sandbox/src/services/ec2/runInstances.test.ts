import {
  CreateTagsCommand,
  DescribeInstancesCommand,
  RunInstancesCommand,
  type RunInstancesRequest,
} from '@aws-sdk/client-ec2';
import { PutParameterCommand } from '@aws-sdk/client-ssm';
import {
  ACCOUNT,
  DEFAULT_GROUP,
  IMAGES,
  KEY,
  openAccount,
  REGION,
  SUBNET,
  type TestAccount,
  VPC,
} from '../../__testUtils__/openAccount';
import { addUser } from '../../testing/principals';

describe('RunInstances', () => {
  let account: TestAccount;
  let number = 0;

  beforeAll(async () => {
    account = await openAccount();
  });

  afterAll(() => account.close());

  /** Asks as a user who holds these statements. */
  const ask = (
    statements: object[],
    input: Partial<RunInstancesRequest> = {},
  ) => {
    number += 1;
    const user = addUser(account.sandbox, {
      accountId: ACCOUNT,
      name: `user-${number}`,
      policies: {
        Test: { Version: '2012-10-17', Statement: statements },
      },
    });
    return account.as(user).ec2.send(
      new RunInstancesCommand({
        ImageId: IMAGES.amazon,
        InstanceType: 't3.large',
        MinCount: 1,
        MaxCount: 1,
        ...input,
      }),
    );
  };
  const refusal = {
    name: 'UnauthorizedOperation',
    $metadata: expect.objectContaining({ httpStatusCode: 403 }),
  };
  const allow = (
    Action: string | string[],
    Resource = '*',
    Condition?: object,
  ) => ({
    Effect: 'Allow',
    Action,
    Resource,
    Condition,
  });
  const tagged = (tags: Record<string, string>) => [
    {
      ResourceType: 'instance' as const,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    },
  ];

  describe('by the owner of the image', () => {
    const guardrail = {
      Effect: 'Deny',
      Action: 'ec2:RunInstances',
      Resource: 'arn:aws:ec2:*::image/*',
      Condition: {
        StringNotEquals: { 'ec2:Owner': ['amazon', '898082745236', ACCOUNT] },
      },
    };
    const statements = [allow('ec2:RunInstances'), guardrail];

    it.each(['amazon', 'own'] as const)('lets %s images run', async owner => {
      const { Instances } = await ask(statements, { ImageId: IMAGES[owner] });
      expect(Instances).toMatchObject([{ ImageId: IMAGES[owner] }]);
    });

    it.each(['marketplace', 'shared'] as const)(
      'refuses %s images',
      async owner => {
        await expect(
          ask(statements, { ImageId: IMAGES[owner] }),
        ).rejects.toMatchObject({
          ...refusal,
          message: expect.stringMatching(
            `User: arn:aws:iam::${ACCOUNT}:user/\\S+ is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:${REGION}::image/${IMAGES[owner]} with an explicit deny in an identity-based policy`,
          ),
        });
      },
    );

    it('sends one value of ec2:Owner, so that a set operator reads it too', async () => {
      const walkthrough = {
        ...guardrail,
        Condition: {
          'ForAnyValue:StringNotEquals': {
            'ec2:Owner': ['amazon', 'self', ACCOUNT],
          },
        },
      };
      const both = [allow('ec2:RunInstances'), walkthrough];
      await expect(
        ask(both, { ImageId: IMAGES.marketplace }),
      ).rejects.toMatchObject(refusal);
      await expect(ask(both)).resolves.toBeDefined();
    });
  });

  it.each([
    ['image', `arn:aws:ec2:*::image/*`],
    ['instance', `arn:aws:ec2:*:*:instance/*`],
    ['subnet', `arn:aws:ec2:*:*:subnet/*`],
    ['security-group', `arn:aws:ec2:*:*:security-group/*`],
    ['network-interface', `arn:aws:ec2:*:*:network-interface/*`],
    ['key-pair', `arn:aws:ec2:*:*:key-pair/*`],
    ['volume', `arn:aws:ec2:*:*:volume/*`],
  ])('needs permission on the %s', async (kind, NotResource) => {
    await expect(
      ask([{ Effect: 'Allow', Action: 'ec2:RunInstances', NotResource }], {
        KeyName: KEY,
      }),
    ).rejects.toMatchObject({
      ...refusal,
      message: expect.stringContaining(`:${kind}/`),
    });
  });

  it('knows the instance type, the zone and the volume of the request', async () => {
    const instances = (condition: object) => [
      allow('ec2:RunInstances', 'arn:aws:ec2:*:*:instance/*', condition),
      {
        Effect: 'Allow',
        Action: 'ec2:RunInstances',
        NotResource: 'arn:aws:ec2:*:*:instance/*',
      },
    ];
    const onlyT3 = instances({ StringLike: { 'ec2:InstanceType': 't3.*' } });
    await expect(ask(onlyT3)).resolves.toBeDefined();
    await expect(
      ask(onlyT3, { InstanceType: 'g5.xlarge' }),
    ).rejects.toMatchObject(refusal);

    const small = [
      allow('ec2:RunInstances'),
      {
        Effect: 'Deny',
        Action: 'ec2:RunInstances',
        Resource: 'arn:aws:ec2:*:*:volume/*',
        Condition: { NumericGreaterThan: { 'ec2:VolumeSize': '100' } },
      },
    ];
    const disk = (VolumeSize: number) => ({
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize } }],
    });
    await expect(ask(small, disk(100))).resolves.toBeDefined();
    await expect(ask(small, disk(101))).rejects.toMatchObject(refusal);
  });

  describe('with tags', () => {
    const TagSpecifications = tagged({ CostCenter: '4711' });

    it('needs ec2:CreateTags on what it makes', async () => {
      await expect(
        ask([allow('ec2:RunInstances')], { TagSpecifications }),
      ).rejects.toMatchObject({
        ...refusal,
        message: expect.stringContaining(
          `ec2:CreateTags on resource: arn:aws:ec2:${REGION}:${ACCOUNT}:instance/*`,
        ),
      });
    });

    it('may be allowed to tag at the launch only', async () => {
      const statements = [
        allow('ec2:RunInstances'),
        allow('ec2:CreateTags', '*', {
          StringEquals: { 'ec2:CreateAction': 'RunInstances' },
        }),
      ];
      const { Instances = [] } = await ask(statements, { TagSpecifications });
      expect(Instances[0].Tags).toEqual([{ Key: 'CostCenter', Value: '4711' }]);
      const user = `arn:aws:iam::${ACCOUNT}:user/user-${number}`;
      await expect(
        account.as(user).ec2.send(
          new CreateTagsCommand({
            Resources: [Instances[0].InstanceId ?? ''],
            Tags: [{ Key: 'Other', Value: 'x' }],
          }),
        ),
      ).rejects.toMatchObject(refusal);
    });

    it('can be held to certain keys and values', async () => {
      const statements = [
        allow('ec2:CreateTags'),
        allow('ec2:RunInstances', '*'),
        {
          Effect: 'Deny',
          Action: 'ec2:RunInstances',
          Resource: 'arn:aws:ec2:*:*:instance/*',
          Condition: {
            StringNotEquals: { 'aws:RequestTag/CostCenter': ['4711', '4712'] },
          },
        },
        {
          Effect: 'Deny',
          Action: 'ec2:CreateTags',
          Resource: '*',
          Condition: {
            'ForAnyValue:StringNotEquals': {
              'aws:TagKeys': ['CostCenter', 'Project'],
            },
          },
        },
      ];
      await expect(
        ask(statements, { TagSpecifications }),
      ).resolves.toBeDefined();
      await expect(ask(statements)).rejects.toMatchObject(refusal);
      await expect(
        ask(statements, { TagSpecifications: tagged({ CostCenter: '1' }) }),
      ).rejects.toMatchObject(refusal);
      await expect(
        ask(statements, {
          TagSpecifications: tagged({ CostCenter: '4711', Colour: 'red' }),
        }),
      ).rejects.toMatchObject(refusal);
    });

    it('cannot carry tags that AWS services set', async () => {
      await expect(
        ask([allow('ec2:*')], {
          TagSpecifications: tagged({
            'aws:servicecatalog:productArn': 'forged',
          }),
        }),
      ).rejects.toMatchObject({
        name: 'InvalidParameterValue',
        message: "Tag keys starting with 'aws:' are reserved for internal use",
      });
    });
  });

  describe('with DryRun', () => {
    it('answers what would have happened and launches nothing', async () => {
      await expect(
        ask([allow('ec2:RunInstances')], {
          DryRun: true,
          ClientToken: 'dry',
        }),
      ).rejects.toMatchObject({
        name: 'DryRunOperation',
        message: 'Request would have succeeded, but DryRun flag is set.',
      });
      await expect(ask([], { DryRun: true })).rejects.toMatchObject(refusal);
      const { Reservations } = await account.ec2.send(
        new DescribeInstancesCommand({
          Filters: [{ Name: 'client-token', Values: ['dry'] }],
        }),
      );
      expect(Reservations ?? []).toEqual([]);
    });
  });

  it('looks an image up in Parameter Store with the rights of the caller', async () => {
    await account.ssm.send(
      new PutParameterCommand({
        Name: '/approved',
        Type: 'String',
        Value: IMAGES.own,
      }),
    );
    const ImageId = 'resolve:ssm:/approved';
    await expect(
      ask([allow('ec2:RunInstances')], { ImageId }),
    ).rejects.toMatchObject({
      message: expect.stringContaining(
        `ssm:GetParameters on resource: arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/approved`,
      ),
    });
    const { Instances } = await ask(
      [allow(['ec2:RunInstances', 'ssm:GetParameters'])],
      { ImageId },
    );
    expect(Instances).toMatchObject([{ ImageId: IMAGES.own }]);
  });

  it('takes the default network when none is named', async () => {
    const { Instances } = await ask([allow('ec2:*')]);
    expect(Instances).toMatchObject([
      {
        SubnetId: SUBNET,
        VpcId: VPC,
        SecurityGroups: [{ GroupId: DEFAULT_GROUP, GroupName: 'default' }],
        State: { Code: 0, Name: 'pending' },
        Placement: { AvailabilityZone: `${REGION}a` },
      },
    ]);
  });

  it('answers the same request with the same instances', async () => {
    const input = { ClientToken: 'once', MinCount: 2, MaxCount: 2 };
    const first = await ask([allow('ec2:*')], input);
    const second = await ask([allow('ec2:*')], input);
    expect(first.Instances).toHaveLength(2);
    expect(second.Instances?.map(({ InstanceId }) => InstanceId)).toEqual(
      first.Instances?.map(({ InstanceId }) => InstanceId),
    );
  });

  it.each<[Partial<RunInstancesRequest>, string]>([
    [{ ImageId: 'ami-0fffffffffffffff1' }, 'InvalidAMIID.NotFound'],
    [{ ImageId: 'image' }, 'InvalidAMIID.Malformed'],
    [{ ImageId: IMAGES.foreign }, 'AuthFailure'],
    [{ ImageId: undefined }, 'MissingParameter'],
    [{ ImageId: 'resolve:ssm:/none' }, 'InvalidParameterValue'],
    [{ KeyName: 'none' }, 'InvalidKeyPair.NotFound'],
    [{ SubnetId: 'subnet-0ff' }, 'InvalidSubnetID.NotFound'],
    [{ SecurityGroupIds: ['sg-0ff'] }, 'InvalidGroup.NotFound'],
    [{ SecurityGroups: ['none'] }, 'InvalidGroup.NotFound'],
    [{ MinCount: 3, MaxCount: 2 }, 'InvalidParameterCombination'],
    [{ IamInstanceProfile: { Name: 'none' } }, 'InvalidParameterValue'],
    [
      {
        BlockDeviceMappings: [
          { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 1 } },
        ],
      },
      'InvalidBlockDeviceMapping',
    ],
  ])('refuses %j with %s', async (input, code) => {
    await expect(ask([allow('*')], input)).rejects.toMatchObject({
      name: code,
    });
  });
});
