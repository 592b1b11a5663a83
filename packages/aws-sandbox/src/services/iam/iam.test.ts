import * as iam from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { clientOf } from '../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../createSandbox';
import { addUser, ALLOW_ALL, trustService } from '../../testing/principals';

const ACCOUNT = '111111111111';

const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' },
  ],
});
const TRUST = JSON.stringify(trustService('ec2.amazonaws.com'));

describe('IAM', () => {
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

  describe('users', () => {
    const makeUser = async (UserName: string) => {
      await client.send(
        new iam.CreateUserCommand({ UserName, Path: '/team/' }),
      );
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
      expect(Users?.map(({ UserName }) => UserName)).toEqual([
        'ada-l',
        'admin',
      ]);

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
          PermissionsBoundary:
            'arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess',
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

  describe('roles', () => {
    const makeRole = (RoleName: string, document: string = TRUST) =>
      client.send(
        new iam.CreateRoleCommand({
          RoleName,
          AssumeRolePolicyDocument: document,
          Description: 'A & B <c>',
          Tags: [{ Key: 'team', Value: 'ai' }],
        }),
      );

    it('answer their documents as IAM does: URL-encoded', async () => {
      await makeRole('Launch');
      await client.send(
        new iam.PutRolePolicyCommand({
          RoleName: 'Launch',
          PolicyName: 'Read',
          PolicyDocument: POLICY,
        }),
      );

      const { Role } = await client.send(
        new iam.GetRoleCommand({ RoleName: 'Launch' }),
      );
      const { PolicyDocument } = await client.send(
        new iam.GetRolePolicyCommand({
          RoleName: 'Launch',
          PolicyName: 'Read',
        }),
      );

      expect(Role).toMatchObject({
        Arn: `arn:aws:iam::${ACCOUNT}:role/Launch`,
        Description: 'A & B <c>',
        MaxSessionDuration: 3600,
        Tags: [{ Key: 'team', Value: 'ai' }],
      });
      expect(Role?.AssumeRolePolicyDocument).not.toContain('{');
      expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toBe(
        TRUST,
      );
      expect(decodeURIComponent(PolicyDocument ?? '')).toBe(POLICY);
    });

    it('refuse documents that are no trust policies', async () => {
      await expect(makeRole('Launch', POLICY)).rejects.toMatchObject({
        name: 'MalformedPolicyDocumentException',
      });
    });

    it('are deleted when nothing hangs on them', async () => {
      await makeRole('Launch');
      const attached = {
        RoleName: 'Launch',
        PolicyArn: 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore',
      };
      await client.send(new iam.AttachRolePolicyCommand(attached));
      const remove = () =>
        client.send(new iam.DeleteRoleCommand({ RoleName: 'Launch' }));

      await expect(remove()).rejects.toMatchObject({
        message: 'Cannot delete entity, must detach all policies first.',
      });
      await client.send(new iam.DetachRolePolicyCommand(attached));
      await client.send(
        new iam.CreateInstanceProfileCommand({ InstanceProfileName: 'Launch' }),
      );
      await client.send(
        new iam.AddRoleToInstanceProfileCommand({
          InstanceProfileName: 'Launch',
          RoleName: 'Launch',
        }),
      );
      await expect(remove()).rejects.toMatchObject({
        message:
          'Cannot delete entity, must remove roles from instance profile first.',
      });
      await client.send(
        new iam.RemoveRoleFromInstanceProfileCommand({
          InstanceProfileName: 'Launch',
          RoleName: 'Launch',
        }),
      );
      await expect(remove()).resolves.toBeDefined();
    });

    it('are listed page by page', async () => {
      for (const name of ['a', 'b', 'c', 'd', 'e']) {
        await makeRole(`Role-${name}`);
      }

      const names: string[] = [];
      const pages = iam.paginateListRoles({ client, pageSize: 2 }, {});
      for await (const { Roles = [] } of pages) {
        expect(Roles.length).toBeLessThanOrEqual(2);
        names.push(...Roles.map(({ RoleName = '' }) => RoleName));
      }

      expect(names).toEqual(['Role-a', 'Role-b', 'Role-c', 'Role-d', 'Role-e']);
    });

    it('carry tags that are changed one by one', async () => {
      await makeRole('Launch');
      await client.send(
        new iam.TagRoleCommand({
          RoleName: 'Launch',
          Tags: [
            { Key: 'team', Value: 'genomics' },
            { Key: 'stage', Value: 'prod' },
          ],
        }),
      );
      await client.send(
        new iam.UntagRoleCommand({ RoleName: 'Launch', TagKeys: ['stage'] }),
      );

      const { Tags } = await client.send(
        new iam.ListRoleTagsCommand({ RoleName: 'Launch' }),
      );
      expect(Tags).toEqual([{ Key: 'team', Value: 'genomics' }]);
    });
  });

  describe('managed policies', () => {
    const makePolicy = async () => {
      const { Policy } = await client.send(
        new iam.CreatePolicyCommand({
          PolicyName: 'Readers',
          PolicyDocument: POLICY,
        }),
      );
      return Policy?.Arn ?? '';
    };

    it('have versions, of which one counts', async () => {
      const PolicyArn = await makePolicy();
      const version = (SetAsDefault: boolean) =>
        client.send(
          new iam.CreatePolicyVersionCommand({
            PolicyArn,
            PolicyDocument: JSON.stringify(ALLOW_ALL),
            SetAsDefault,
          }),
        );
      await version(true);
      await version(false);

      const { Versions } = await client.send(
        new iam.ListPolicyVersionsCommand({ PolicyArn }),
      );
      expect(
        Versions?.map(item => [item.VersionId, item.IsDefaultVersion]),
      ).toEqual([
        ['v3', false],
        ['v2', true],
        ['v1', false],
      ]);
      await expect(
        client.send(
          new iam.DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v2' }),
        ),
      ).rejects.toMatchObject({ name: 'DeleteConflictException' });
      await version(false);
      await version(false);
      await expect(version(false)).rejects.toMatchObject({
        name: 'LimitExceededException',
      });
    });

    it('say who holds them', async () => {
      const PolicyArn = await makePolicy();
      await client.send(new iam.CreateUserCommand({ UserName: 'ada' }));
      await client.send(
        new iam.AttachUserPolicyCommand({ UserName: 'ada', PolicyArn }),
      );

      const entities = await client.send(
        new iam.ListEntitiesForPolicyCommand({ PolicyArn }),
      );
      expect(entities.PolicyUsers).toMatchObject([{ UserName: 'ada' }]);
      expect(entities.PolicyRoles).toEqual([]);
      await expect(
        client.send(new iam.DeletePolicyCommand({ PolicyArn })),
      ).rejects.toMatchObject({ name: 'DeleteConflictException' });
    });

    it('of AWS have their real content and cannot be changed', async () => {
      const PolicyArn =
        'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess';

      const { PolicyVersion } = await client.send(
        new iam.GetPolicyVersionCommand({ PolicyArn, VersionId: 'v7' }),
      );
      const document = decodeURIComponent(PolicyVersion?.Document ?? '');
      expect(JSON.parse(document).Statement).toContainEqual(
        expect.objectContaining({
          Condition: { StringEquals: { 'servicecatalog:userLevel': 'self' } },
        }),
      );
      await expect(
        client.send(new iam.DeletePolicyCommand({ PolicyArn })),
      ).rejects.toMatchObject({ name: 'AccessDenied' });
    });

    it.each([
      ['Local', ['Readers']],
      [
        'AWS',
        expect.arrayContaining(['AdministratorAccess', 'ReadOnlyAccess']),
      ],
    ] as const)('are listed by scope %s', async (Scope, names) => {
      await makePolicy();

      const { Policies } = await client.send(
        new iam.ListPoliciesCommand({ Scope }),
      );

      expect(Policies?.map(({ PolicyName }) => PolicyName)).toEqual(names);
    });
  });

  it('lets nobody do what no policy allows', async () => {
    const stranger = addUser(sandbox, { accountId: ACCOUNT, name: 'stranger' });

    await expect(
      clientOf(iam.IAMClient, sandbox, stranger).send(
        new iam.GetRoleCommand({ RoleName: 'Any' }),
      ),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: ${stranger} is not authorized to perform: iam:GetRole on resource: arn:aws:iam::${ACCOUNT}:role/Any because no identity-based policy allows the iam:GetRole action`,
      $metadata: { httpStatusCode: 403 },
    });
  });
});
