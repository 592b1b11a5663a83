import {
  DescribeTypeCommand,
  ListTypesCommand,
} from '@aws-sdk/client-cloudformation';
import { ACCOUNT } from '../../__testUtils__/openAccount';
import { addRole, trustService } from '../../testing/principals';
import { everyTypeTemplate } from './__testUtils__/everyTypeTemplate';
import { MACHINE_PARAMETERS } from './__testUtils__/machineTemplate';
import { openStacks, type TestStacks } from './__testUtils__/openStacks';

interface Schema {
  typeName: string;
  required: string[];
  createOnlyProperties: string[];
  handlers: Record<string, { permissions: string[] }>;
}

const CAPABLE = { Capabilities: ['CAPABILITY_IAM' as const] };

describe('The registry of resource types', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  const schemaOf = async (TypeName: string) => {
    const { Schema } = await stacks.cloudFormation.send(
      new DescribeTypeCommand({ Type: 'RESOURCE', TypeName }),
    );
    return JSON.parse(Schema ?? '') as Schema;
  };

  /** What a launch role needs for a template, as someone who reads the registry would find out. */
  const derivedActions = async (types: string[]) => {
    const schemas = await Promise.all([...new Set(types)].map(schemaOf));
    const actions = schemas.flatMap(({ handlers }) =>
      Object.values(handlers).flatMap(({ permissions }) => permissions),
    );
    return [...new Set(actions)].sort();
  };

  const launchRole = (Action: string[]) =>
    addRole(stacks.sandbox, {
      accountId: ACCOUNT,
      name: 'Launch',
      trust: trustService('cloudformation.amazonaws.com'),
      policies: {
        Derived: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
        },
      },
    });

  const EVERY_TYPE = Object.values(everyTypeTemplate().Resources).map(
    ({ Type }) => Type,
  );
  const DESCRIBED_ONLY = [
    'AWS::AutoScaling::AutoScalingGroup',
    'AWS::EC2::LaunchTemplate',
  ];

  it.each(['Custom::Setup', 'AWS::EC2'])(
    'refuses %s, which is no name of a type',
    async TypeName => {
      await expect(schemaOf(TypeName)).rejects.toMatchObject({
        name: 'ValidationError',
        message: expect.stringContaining('regular expression pattern'),
      });
    },
  );

  it('describes a type, its properties and the permissions of its handlers', async () => {
    const described = await stacks.cloudFormation.send(
      new DescribeTypeCommand({
        Type: 'RESOURCE',
        TypeName: 'AWS::EC2::SecurityGroup',
      }),
    );
    const byArn = await stacks.cloudFormation.send(
      new DescribeTypeCommand({ Arn: described.Arn }),
    );

    expect(described).toMatchObject({
      Arn: 'arn:aws:cloudformation:us-east-1::type/resource/AWS-EC2-SecurityGroup',
      TypeName: 'AWS::EC2::SecurityGroup',
      Visibility: 'PUBLIC',
      DeprecatedStatus: 'LIVE',
    });
    expect(byArn.Schema).toBe(described.Schema);
    const schema = JSON.parse(described.Schema ?? '') as Schema;
    expect(schema).toMatchObject({
      typeName: 'AWS::EC2::SecurityGroup',
      required: ['GroupDescription'],
      createOnlyProperties: [
        '/properties/GroupDescription',
        '/properties/GroupName',
        '/properties/VpcId',
      ],
    });
    expect(schema.handlers.create.permissions).toEqual(
      expect.arrayContaining([
        'ec2:CreateSecurityGroup',
        'ec2:AuthorizeSecurityGroupIngress',
      ]),
    );
  });

  it('lists every type that stacks can hold and two more, and tells the handlers of each', async () => {
    const { TypeSummaries = [] } = await stacks.cloudFormation.send(
      new ListTypesCommand({ Visibility: 'PUBLIC', Type: 'RESOURCE' }),
    );
    const names = TypeSummaries.map(({ TypeName = '' }) => TypeName);

    expect(names).toEqual(
      [...new Set([...EVERY_TYPE, ...DESCRIBED_ONLY])].sort(),
    );
    for (const name of names) {
      const { handlers } = await schemaOf(name);
      expect(Object.keys(handlers)).toEqual(
        expect.arrayContaining(['create', 'read', 'delete', 'list']),
      );
    }
  });

  it('lists by prefix, in pages; the account has no types of its own', async () => {
    const list = (more: object) =>
      stacks.cloudFormation.send(
        new ListTypesCommand({ Type: 'RESOURCE', ...more }),
      );
    const Filters = {
      Category: 'AWS_TYPES' as const,
      TypeNamePrefix: 'AWS::S3::',
    };
    const first = await list({ Visibility: 'PUBLIC', Filters, MaxResults: 1 });
    const second = await list({
      Visibility: 'PUBLIC',
      Filters,
      MaxResults: 1,
      NextToken: first.NextToken,
    });

    expect(
      [first, second].map(page => page.TypeSummaries?.[0].TypeName),
    ).toEqual(['AWS::S3::Bucket', 'AWS::S3::BucketPolicy']);
    expect(second.NextToken).toBeUndefined();
    expect((await list({})).TypeSummaries).toEqual([]);
  });

  it('does not know other types', async () => {
    await expect(schemaOf('AWS::Lambda::Function')).rejects.toMatchObject({
      name: 'TypeNotFoundException',
    });
    await expect(
      stacks.cloudFormation.send(new DescribeTypeCommand({})),
    ).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('names all that a role needs to create, update and delete a stack of every type', async () => {
    const RoleARN = launchRole(await derivedActions(EVERY_TYPE));
    const more = { ...CAPABLE, RoleARN };
    const created = await stacks.create(
      everyTypeTemplate(),
      MACHINE_PARAMETERS,
      { ...more, Tags: [{ Key: 'Stage', Value: 'one' }] },
    );
    expect(await stacks.failures()).toEqual({});
    expect(created.StackStatus).toBe('CREATE_COMPLETE');

    const updated = await stacks.update(
      undefined,
      {
        ...MACHINE_PARAMETERS,
        AllowedCidr: '10.1.0.0/16',
        InstanceType: 't3.medium',
      },
      { ...more, Tags: [{ Key: 'Project', Value: 'two' }] },
    );
    expect(await stacks.failures()).toEqual({});
    expect(updated.StackStatus).toBe('UPDATE_COMPLETE');

    const removed = await stacks.remove();
    expect(await stacks.failures()).toEqual({});
    expect(removed.StackStatus).toBe('DELETE_COMPLETE');
  });

  it.each([
    ['ec2:CreateSecurityGroup', 'SecurityGroup'],
    ['ec2:AuthorizeSecurityGroupIngress', 'SecurityGroup'],
    ['ec2:RunInstances', 'Instance'],
    ['ec2:CreateTags', 'SecurityGroup'],
    ['ec2:DescribeInstances', 'Instance'],
    ['iam:PassRole', 'Profile'],
    ['iam:TagRole', 'Role'],
    ['s3:PutEncryptionConfiguration', 'Bucket'],
    ['sns:TagResource', 'Topic'],
    ['ssm:AddTagsToResource', 'Setting'],
  ])('without %s such a role fails, at %s', async (action, logicalId) => {
    const actions = await derivedActions(EVERY_TYPE);
    expect(actions).toContain(action);
    const created = await stacks.create(
      everyTypeTemplate(),
      MACHINE_PARAMETERS,
      {
        ...CAPABLE,
        RoleARN: launchRole(actions.filter(item => item !== action)),
        Tags: [{ Key: 'Stage', Value: 'one' }],
        DisableRollback: true,
      },
    );

    expect(created.StackStatus).toBe('CREATE_FAILED');
    expect(await stacks.failureOf(logicalId)).toContain(
      `is not authorized to perform: ${action} on`,
    );
  });
});
