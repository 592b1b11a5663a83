import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { clientOf } from '../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../createSandbox';
import type { PrincipalCredentials } from '../../story/credentialsFor';
import { addRole, addUser, ALLOW_ALL } from '../../testing/principals';

const HUB = '111111111111';
const SPOKE = '222222222222';

const trust = (principal: string, more: object = {}) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: principal },
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
      ...more,
    },
  ],
});

describe('AssumeRole', () => {
  let sandbox: Sandbox;
  let portal: string;

  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 11 });
    portal = addUser(sandbox, {
      accountId: HUB,
      name: 'portal',
      policies: {
        Assume: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: [
                'sts:AssumeRole',
                'sts:SetSourceIdentity',
                'sts:TagSession',
              ],
              Resource: 'arn:aws:iam::*:role/*',
            },
          ],
        },
      },
    });
  });

  afterEach(() => sandbox.close());

  const team = (
    trustPolicy: object = trust(portal),
    more: { maxSessionDuration?: number; tags?: Record<string, string> } = {},
  ) =>
    addRole(sandbox, {
      accountId: SPOKE,
      name: 'Team',
      policies: { All: ALLOW_ALL },
      trust: trustPolicy,
      ...more,
    });

  const assume = (
    input: Partial<AssumeRoleCommandInput> & { RoleArn: string },
    as: string | PrincipalCredentials = portal,
  ) =>
    clientOf(STSClient, sandbox, as).send(
      new AssumeRoleCommand({ RoleSessionName: 'researcher', ...input }),
    );

  const session = async (...args: Parameters<typeof assume>) => {
    const { Credentials: made } = await assume(...args);
    return {
      accessKeyId: made?.AccessKeyId ?? '',
      secretAccessKey: made?.SecretAccessKey ?? '',
      sessionToken: made?.SessionToken,
    };
  };

  it('makes a session of the role that carries the name', async () => {
    const RoleArn = team();

    const answer = await assume({ RoleArn });
    const identity = await clientOf(
      STSClient,
      sandbox,
      await session({ RoleArn }),
    ).send(new GetCallerIdentityCommand({}));

    const arn = `arn:aws:sts::${SPOKE}:assumed-role/Team/researcher`;
    expect(answer.AssumedRoleUser).toEqual({
      Arn: arn,
      AssumedRoleId: expect.stringMatching(/^AROA[A-Z0-9]+:researcher$/),
    });
    expect(identity).toMatchObject({ Account: SPOKE, Arn: arn });
  });

  it('lasts an hour, or as long as was asked', async () => {
    const RoleArn = team(undefined, { maxSessionDuration: 7200 });
    const now = sandbox.world.clock.now().getTime();

    const hour = await assume({ RoleArn });
    const two = await assume({ RoleArn, DurationSeconds: 7200 });

    const second = (time?: Date) =>
      Math.round(((time?.getTime() ?? 0) - now) / 1000);
    expect(second(hour.Credentials?.Expiration)).toBe(3600);
    expect(second(two.Credentials?.Expiration)).toBe(7200);
    await expect(
      assume({ RoleArn, DurationSeconds: 7201 }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('MaxSessionDuration'),
    });
  });

  it('ends when its time is over', async () => {
    const credentials = await session({
      RoleArn: team(),
      DurationSeconds: 900,
    });
    const sts = clientOf(STSClient, sandbox, credentials);

    await sandbox.advance(899);
    await expect(
      sts.send(new GetCallerIdentityCommand({})),
    ).resolves.toBeDefined();
    await sandbox.advance(1);

    await expect(
      sts.send(new GetCallerIdentityCommand({})),
    ).rejects.toMatchObject({ name: 'ExpiredToken' });
  });

  it('lasts an hour at most when a session assumes the next role', async () => {
    const RoleArn = team(trust(`arn:aws:iam::${HUB}:root`), {
      maxSessionDuration: 12 * 3600,
    });
    const task = addRole(sandbox, {
      accountId: HUB,
      name: 'Task',
      policies: { All: ALLOW_ALL },
      trust: trust(HUB),
    });
    const chained = sandbox.credentials(task);

    await expect(
      assume({ RoleArn, DurationSeconds: 3601 }, chained),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('role chaining'),
    });
    await expect(assume({ RoleArn }, chained)).resolves.toBeDefined();
  });

  it.each<[string, () => string]>([
    [
      'a role that does not trust the caller',
      () => team(trust('999999999999')),
    ],
    [
      'a role that does not exist',
      () => `arn:aws:iam::${SPOKE}:role/DoesNotExist`,
    ],
    [
      'a role whose trust asks for another session name',
      () =>
        team(
          trust(portal, {
            Condition: { StringEquals: { 'sts:RoleSessionName': 'someone' } },
          }),
        ),
    ],
    [
      'a role that denies the caller',
      () =>
        team({
          Version: '2012-10-17',
          Statement: [
            ...trust(portal).Statement,
            ...trust(portal, { Effect: 'Deny' }).Statement,
          ],
        }),
    ],
  ])('refuses %s', async (_case, role) => {
    const RoleArn = role();

    await expect(assume({ RoleArn })).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        `User: ${portal} is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`,
      ),
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('asks the caller for the permission as well, across accounts', async () => {
    const stranger = addUser(sandbox, { accountId: HUB, name: 'stranger' });

    await expect(
      assume({ RoleArn: team(trust(stranger)) }, stranger),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('needs no permission of a caller whom a role of the same account names', async () => {
    const local = addUser(sandbox, { accountId: SPOKE, name: 'local' });

    await expect(
      assume({ RoleArn: team(trust(local)) }, local),
    ).resolves.toBeDefined();
    await expect(
      assume({ RoleArn: team(trust(SPOKE)) }, local),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  describe('source identity', () => {
    it('is kept through the chain and cannot be changed', async () => {
      const first = team();
      const second = addRole(sandbox, {
        accountId: SPOKE,
        name: 'Second',
        trust: trust(SPOKE),
      });
      const chained = await session({ RoleArn: first, SourceIdentity: 'ada' });

      const next = await assume({ RoleArn: second }, chained);

      expect(next.SourceIdentity).toBe('ada');
      await expect(
        assume({ RoleArn: second, SourceIdentity: 'bob' }, chained),
      ).rejects.toMatchObject({ name: 'AccessDenied' });
    });

    it('needs a trust policy that allows it', async () => {
      const RoleArn = team(trust(portal, { Action: 'sts:AssumeRole' }));

      await expect(assume({ RoleArn })).resolves.toBeDefined();
      await expect(
        assume({ RoleArn, SourceIdentity: 'ada' }),
      ).rejects.toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining('sts:SetSourceIdentity'),
      });
    });
  });

  describe('session tags', () => {
    const taggedOnly = (RoleArn: string, key: string) =>
      addRole(sandbox, {
        accountId: SPOKE,
        name: RoleArn,
        trust: trust(SPOKE),
        policies: {
          Tagged: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: ['s3:*', 'sts:*'],
                Resource: '*',
                Condition: {
                  StringEquals: { [`aws:PrincipalTag/${key}`]: 'ai' },
                },
              },
            ],
          },
        },
      });
    const buckets = (as: PrincipalCredentials) =>
      clientOf(S3Client, sandbox, as).send(new ListBucketsCommand({}));

    it('are tags of the principal, and transitive ones go on', async () => {
      const tags = {
        Tags: [
          { Key: 'team', Value: 'ai' },
          { Key: 'once', Value: 'ai' },
        ],
        TransitiveTagKeys: ['team'],
      };
      const RoleArn = team();
      const first = await session({ RoleArn, ...tags });
      const byTeam = taggedOnly('ByTeam', 'team');
      const byOnce = taggedOnly('ByOnce', 'once');

      await expect(
        buckets(await session({ RoleArn: byTeam }, first)),
      ).resolves.toBeDefined();
      await expect(
        buckets(await session({ RoleArn: byOnce }, first)),
      ).rejects.toMatchObject({ name: 'AccessDenied' });
    });

    it('need a trust policy that allows them', async () => {
      const RoleArn = team(trust(portal, { Action: 'sts:AssumeRole' }));

      await expect(
        assume({ RoleArn, Tags: [{ Key: 'team', Value: 'ai' }] }),
      ).rejects.toMatchObject({
        message: expect.stringContaining('sts:TagSession'),
      });
    });
  });

  describe('session policies', () => {
    const readOnly = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'ec2:Describe*', Resource: '*' }],
    });
    const buckets = (as: PrincipalCredentials) =>
      clientOf(S3Client, sandbox, as).send(new ListBucketsCommand({}));

    it('only narrow what the role may do', async () => {
      const RoleArn = team();

      await expect(
        buckets(await session({ RoleArn, Policy: readOnly })),
      ).rejects.toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining(
          'because no session policy allows the s3:ListAllMyBuckets action',
        ),
      });
    });

    it('count together: inline and managed ones', async () => {
      const PolicyArns = [
        { arn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess' },
      ];

      await expect(
        buckets(
          await session({ RoleArn: team(), Policy: readOnly, PolicyArns }),
        ),
      ).resolves.toBeDefined();
    });

    it('are refused when they are no policies', async () => {
      const RoleArn = team();

      await expect(
        assume({ RoleArn, Policy: 'no JSON' }),
      ).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException' });
      await expect(
        assume({
          RoleArn,
          PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/No' }],
        }),
      ).rejects.toMatchObject({ name: 'ValidationError' });
    });
  });

  it.each([
    [{ RoleSessionName: 'with space' }, 'roleSessionName'],
    [{ RoleSessionName: 'x' }, 'roleSessionName'],
    [{ DurationSeconds: 60 }, 'durationSeconds'],
  ])('refuses %j', async (input, member) => {
    await expect(assume({ RoleArn: team(), ...input })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(member),
    });
  });
});
