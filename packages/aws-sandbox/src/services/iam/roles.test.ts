import * as iam from '@aws-sdk/client-iam';
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

describe('roles of IAM', () => {
  let sandbox: Sandbox;
  let client: iam.IAMClient;

  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 14 });
    const admin = addUser(sandbox, {
      accountId: ACCOUNT,
      name: 'admin',
      policies: { All: ALLOW_ALL },
    });
    client = clientOf(iam.IAMClient, sandbox, admin);
  });

  afterEach(() => sandbox.close());

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
