import {
  AddTagsToResourceCommand,
  DeleteParameterCommand,
  DescribeParametersCommand,
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  ListTagsForResourceCommand,
  PutParameterCommand,
  type PutParameterRequest,
  RemoveTagsFromResourceCommand,
} from '@aws-sdk/client-ssm';
import {
  ACCOUNT,
  openAccount,
  REGION,
  type TestAccount,
} from '../../__testUtils__/openAccount';
import { addUser } from '../../testing/principals';
import { PUBLIC_PARAMETERS, ssmState } from './state';

const ALIAS = '/aws/service/marketplace/prod-rstudiopro00001/latest';

describe('Parameter Store', () => {
  let account: TestAccount;

  beforeEach(async () => {
    account = await openAccount();
    const { parameters } = account.sandbox.world.state(ssmState, {
      accountId: PUBLIC_PARAMETERS,
      region: REGION,
    });
    parameters[ALIAS] = {
      name: ALIAS,
      tier: 'Standard',
      tags: {},
      versions: [
        {
          version: 1,
          value: 'ami-0aa1bb2cc3dd40001',
          type: 'String',
          modifiedAt: '2026-10-09T07:40:11.000Z',
          modifiedBy: 'AWS',
          dataType: 'aws:ec2:image',
          labels: [],
        },
      ],
    };
  });

  afterEach(() => account.close());

  const put = (input: Partial<PutParameterRequest>) =>
    account.ssm.send(
      new PutParameterCommand({
        Name: '/lab/name',
        Type: 'String',
        Value: 'a',
        ...input,
      }),
    );
  const get = async (Name: string, WithDecryption?: boolean) => {
    const { Parameter } = await account.ssm.send(
      new GetParameterCommand({ Name, WithDecryption }),
    );
    return Parameter;
  };

  it('keeps versions', async () => {
    expect(await put({})).toMatchObject({ Version: 1, Tier: 'Standard' });
    expect(await put({ Value: 'b', Overwrite: true })).toMatchObject({
      Version: 2,
    });
    expect(await get('/lab/name')).toMatchObject({
      Name: '/lab/name',
      Type: 'String',
      Value: 'b',
      Version: 2,
      ARN: `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/lab/name`,
    });
    expect(await get('/lab/name:1')).toMatchObject({
      Value: 'a',
      Selector: ':1',
    });
    await expect(get('/lab/name:3')).rejects.toMatchObject({
      name: 'ParameterVersionNotFound',
    });
  });

  it('keeps lists as text', async () => {
    await put({ Type: 'StringList', Value: 'a,b' });
    expect(await get('/lab/name')).toMatchObject({
      Type: 'StringList',
      Value: 'a,b',
    });
  });

  it('shows a secure string only on request', async () => {
    await put({ Type: 'SecureString', Value: 'correct horse' });
    const sealed = await get('/lab/name');
    expect(sealed?.Type).toBe('SecureString');
    expect(sealed?.Value).not.toContain('horse');
    expect(await get('/lab/name', true)).toMatchObject({
      Value: 'correct horse',
    });
  });

  it('asks for the key of a secure string as well', async () => {
    await put({ Type: 'SecureString', Value: 'correct horse' });
    const { ssm } = account.as(
      addUser(account.sandbox, {
        accountId: ACCOUNT,
        name: 'reader',
        policies: {
          Read: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Action: 'ssm:GetParameter', Resource: '*' },
            ],
          },
        },
      }),
    );
    const read = (WithDecryption: boolean) =>
      ssm.send(new GetParameterCommand({ Name: '/lab/name', WithDecryption }));
    await expect(read(false)).resolves.toBeDefined();
    await expect(read(true)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('kms:Decrypt'),
    });
  });

  it("hands AWS's own parameters to every account, by their own ARN", async () => {
    const { ssm } = account.as(
      addUser(account.sandbox, {
        accountId: '333333333333',
        name: 'reader',
        policies: {
          Read: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: 'ssm:GetParameters',
                Resource: `arn:aws:ssm:${REGION}::parameter/aws/service/*`,
              },
            ],
          },
        },
      }),
    );
    const { Parameters, InvalidParameters } = await ssm.send(
      new GetParametersCommand({ Names: [ALIAS, '/aws/service/none'] }),
    );
    expect(Parameters).toMatchObject([
      { Name: ALIAS, Value: 'ami-0aa1bb2cc3dd40001' },
    ]);
    expect(InvalidParameters).toEqual(['/aws/service/none']);
    await expect(
      ssm.send(new GetParametersCommand({ Names: ['/lab/name'] })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('lists what lies below a path', async () => {
    for (const Name of ['/lab/a', '/lab/b', '/lab/deep/c', '/other']) {
      await put({ Name });
    }
    const below = async (Recursive: boolean) => {
      const { Parameters = [] } = await account.ssm.send(
        new GetParametersByPathCommand({ Path: '/lab', Recursive }),
      );
      return Parameters.map(({ Name }) => Name);
    };
    expect(await below(false)).toEqual(['/lab/a', '/lab/b']);
    expect(await below(true)).toEqual(['/lab/a', '/lab/b', '/lab/deep/c']);
    const { Parameters } = await account.ssm.send(
      new GetParametersByPathCommand({
        Path: '/aws/service/marketplace',
        Recursive: true,
      }),
    );
    expect(Parameters).toMatchObject([{ Name: ALIAS }]);
  });

  it('describes by filters, in pages', async () => {
    for (const Name of ['/lab/a', '/lab/b', '/other']) {
      await put({ Name });
    }
    const { Parameters, NextToken } = await account.ssm.send(
      new DescribeParametersCommand({
        MaxResults: 1,
        ParameterFilters: [
          { Key: 'Name', Option: 'BeginsWith', Values: ['/lab'] },
        ],
      }),
    );
    expect(Parameters).toMatchObject([{ Name: '/lab/a', Type: 'String' }]);
    const second = await account.ssm.send(
      new DescribeParametersCommand({
        MaxResults: 1,
        NextToken,
        ParameterFilters: [
          { Key: 'Name', Option: 'BeginsWith', Values: ['/lab'] },
        ],
      }),
    );
    expect(second.Parameters).toMatchObject([{ Name: '/lab/b' }]);
    expect(second.NextToken).toBeUndefined();
  });

  it('keeps tags', async () => {
    await put({ Tags: [{ Key: 'A', Value: '1' }] });
    const target = {
      ResourceType: 'Parameter' as const,
      ResourceId: '/lab/name',
    };
    await account.ssm.send(
      new AddTagsToResourceCommand({
        ...target,
        Tags: [{ Key: 'B', Value: '2' }],
      }),
    );
    await account.ssm.send(
      new RemoveTagsFromResourceCommand({ ...target, TagKeys: ['A'] }),
    );
    expect(
      await account.ssm.send(new ListTagsForResourceCommand(target)),
    ).toMatchObject({ TagList: [{ Key: 'B', Value: '2' }] });
  });

  it('deletes', async () => {
    await put({});
    const remove = () =>
      account.ssm.send(new DeleteParameterCommand({ Name: '/lab/name' }));
    await remove();
    await expect(remove()).rejects.toMatchObject({ name: 'ParameterNotFound' });
    await expect(get('/lab/name')).rejects.toMatchObject({
      name: 'ParameterNotFound',
    });
  });

  it.each<[string, Partial<PutParameterRequest>, string]>([
    ['a name twice', {}, 'ParameterAlreadyExists'],
    ['no type', { Name: '/new', Type: undefined }, 'ValidationException'],
    [
      'another type',
      { Type: 'StringList', Overwrite: true },
      'HierarchyTypeMismatchException',
    ],
    ['a name of AWS', { Name: '/aws/mine' }, 'AccessDeniedException'],
    ['a reserved prefix', { Name: 'ssm-mine' }, 'ValidationException'],
    ['a relative path', { Name: 'a/b' }, 'ValidationException'],
    [
      'too many levels',
      { Name: '/a'.repeat(16) },
      'HierarchyLevelLimitExceededException',
    ],
    [
      'a value against the pattern',
      { Name: '/new', AllowedPattern: '\\d+' },
      'ParameterPatternMismatchException',
    ],
  ])('refuses %s', async (_, input, code) => {
    await put({});
    await expect(put(input)).rejects.toMatchObject({ name: code });
  });
});
