import * as iam from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { clientOf } from '../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../createSandbox';
import { addUser, ALLOW_ALL } from '../../testing/principals';

const ACCOUNT = '111111111111';

const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' },
  ],
});
describe('users of IAM', () => {
  let sandbox: Sandbox;
  let client: iam.IAMClient;

  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 13 });
    const admin = addUser(sandbox, {
      accountId: ACCOUNT,
      name: 'admin',
      policies: { All: ALLOW_ALL },
    });
    client = clientOf(iam.IAMClient, sandbox, admin);
  });

  afterEach(() => sandbox.close());

  const listBuckets = (
    key: Pick<iam.AccessKey, 'AccessKeyId' | 'SecretAccessKey'> | undefined,
  ) =>
    clientOf(S3Client, sandbox, {
      accessKeyId: key?.AccessKeyId ?? '',
      secretAccessKey: key?.SecretAccessKey ?? '',
    }).send(new ListBucketsCommand({}));

  const makeUser = async (UserName: string) => {
    await client.send(new iam.CreateUserCommand({ UserName, Path: '/team/' }));
    const { AccessKey } = await client.send(
      new iam.CreateAccessKeyCommand({ UserName }),
    );
    return AccessKey;
  };

  it('are made, found, renamed and deleted', async () => {
    await makeUser('ada');

    const { User } = await client.send(
      new iam.GetUserCommand({ UserName: 'ada' }),
    );
    expect(User).toMatchObject({
      Arn: `arn:aws:iam::${ACCOUNT}:user/team/ada`,
      Path: '/team/',
      UserId: expect.stringMatching(/^AIDA/),
      CreateDate: sandbox.world.clock.now(),
    });
    await client.send(
      new iam.UpdateUserCommand({
        UserName: 'ada',
        NewUserName: 'ada-l',
        NewPath: '/',
      }),
    );
    const { Users } = await client.send(new iam.ListUsersCommand({}));
    expect(Users?.map(({ UserName }) => UserName)).toEqual(['ada-l', 'admin']);

    await expect(
      client.send(new iam.DeleteUserCommand({ UserName: 'ada-l' })),
    ).rejects.toMatchObject({
      name: 'DeleteConflictException',
      message: expect.stringContaining('must delete access keys first'),
    });
    const { AccessKeyMetadata: [key] = [] } = await client.send(
      new iam.ListAccessKeysCommand({ UserName: 'ada-l' }),
    );
    await client.send(
      new iam.DeleteAccessKeyCommand({
        UserName: 'ada-l',
        AccessKeyId: key.AccessKeyId,
      }),
    );
    await client.send(new iam.DeleteUserCommand({ UserName: 'ada-l' }));
    await expect(
      client.send(new iam.GetUserCommand({ UserName: 'ada-l' })),
    ).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('are refused twice, and under names that no user can have', async () => {
    await makeUser('constructor');

    await expect(makeUser('constructor')).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
    });
    await expect(makeUser('with space')).rejects.toMatchObject({
      name: 'ValidationError',
    });
    await expect(
      client.send(new iam.GetUserCommand({ UserName: 'toString' })),
    ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('may do what their policies, groups and boundary say', async () => {
    const key = await makeUser('ada');
    await expect(listBuckets(key)).rejects.toMatchObject({
      name: 'AccessDenied',
    });

    await client.send(new iam.CreateGroupCommand({ GroupName: 'readers' }));
    await client.send(
      new iam.PutGroupPolicyCommand({
        GroupName: 'readers',
        PolicyName: 'Read',
        PolicyDocument: POLICY,
      }),
    );
    await client.send(
      new iam.AddUserToGroupCommand({
        GroupName: 'readers',
        UserName: 'ada',
      }),
    );
    await expect(listBuckets(key)).resolves.toBeDefined();

    await client.send(
      new iam.PutUserPermissionsBoundaryCommand({
        UserName: 'ada',
        PermissionsBoundary: 'arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess',
      }),
    );
    await expect(listBuckets(key)).rejects.toMatchObject({
      message: expect.stringContaining('no permissions boundary allows'),
    });

    await client.send(
      new iam.DeleteUserPermissionsBoundaryCommand({ UserName: 'ada' }),
    );
    await client.send(
      new iam.RemoveUserFromGroupCommand({
        GroupName: 'readers',
        UserName: 'ada',
      }),
    );
    await client.send(
      new iam.AttachUserPolicyCommand({
        UserName: 'ada',
        PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
      }),
    );
    await expect(listBuckets(key)).resolves.toBeDefined();
  });

  it('lose access with their key', async () => {
    const key = await makeUser('ada');
    await client.send(
      new iam.UpdateAccessKeyCommand({
        UserName: 'ada',
        AccessKeyId: key?.AccessKeyId,
        Status: 'Inactive',
      }),
    );

    await expect(listBuckets(key)).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
    });
  });

  it('have two access keys at most', async () => {
    await makeUser('ada');
    const more = () =>
      client.send(new iam.CreateAccessKeyCommand({ UserName: 'ada' }));

    await more();
    await expect(more()).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
  });
});
