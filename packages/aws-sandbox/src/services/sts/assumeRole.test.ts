import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { clientOf } from '../../__testUtils__/clientOf';
import { addRole, addUser, ALLOW_ALL } from '../../testing/principals';
import {
  HUB,
  openPortal,
  SPOKE,
  type TestPortal,
  trust,
} from './__testUtils__/openPortal';

describe('AssumeRole', () => {
  let hub: TestPortal;

  beforeEach(async () => {
    hub = await openPortal();
  });

  afterEach(() => hub.sandbox.close());

  it('makes a session of the role that carries the name', async () => {
    const RoleArn = hub.addTeam();

    const answer = await hub.assume({ RoleArn });
    const identity = await clientOf(
      STSClient,
      hub.sandbox,
      await hub.session({ RoleArn }),
    ).send(new GetCallerIdentityCommand({}));

    const arn = `arn:aws:sts::${SPOKE}:assumed-role/Team/researcher`;
    expect(answer.AssumedRoleUser).toEqual({
      Arn: arn,
      AssumedRoleId: expect.stringMatching(/^AROA[A-Z0-9]+:researcher$/),
    });
    expect(identity).toMatchObject({ Account: SPOKE, Arn: arn });
  });

  it('lasts an hour, or as long as was asked', async () => {
    const RoleArn = hub.addTeam(undefined, { maxSessionDuration: 7200 });
    const now = hub.sandbox.world.clock.now().getTime();

    const hour = await hub.assume({ RoleArn });
    const two = await hub.assume({ RoleArn, DurationSeconds: 7200 });

    const second = (time?: Date) =>
      Math.round(((time?.getTime() ?? 0) - now) / 1000);
    expect(second(hour.Credentials?.Expiration)).toBe(3600);
    expect(second(two.Credentials?.Expiration)).toBe(7200);
    await expect(
      hub.assume({ RoleArn, DurationSeconds: 7201 }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('MaxSessionDuration'),
    });
  });

  it('ends when its time is over', async () => {
    const credentials = await hub.session({
      RoleArn: hub.addTeam(),
      DurationSeconds: 900,
    });
    const sts = clientOf(STSClient, hub.sandbox, credentials);

    await hub.sandbox.advance(899);
    await expect(
      sts.send(new GetCallerIdentityCommand({})),
    ).resolves.toBeDefined();
    await hub.sandbox.advance(1);

    await expect(
      sts.send(new GetCallerIdentityCommand({})),
    ).rejects.toMatchObject({ name: 'ExpiredToken' });
  });

  it('lasts an hour at most when a session assumes the next role', async () => {
    const RoleArn = hub.addTeam(trust(`arn:aws:iam::${HUB}:root`), {
      maxSessionDuration: 12 * 3600,
    });
    const task = addRole(hub.sandbox, {
      accountId: HUB,
      name: 'Task',
      policies: { All: ALLOW_ALL },
      trust: trust(HUB),
    });
    const chained = hub.sandbox.credentials(task);

    await expect(
      hub.assume({ RoleArn, DurationSeconds: 3601 }, chained),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('role chaining'),
    });
    await expect(hub.assume({ RoleArn }, chained)).resolves.toBeDefined();
  });

  it.each<[string, () => string]>([
    [
      'a role that does not trust the caller',
      () => hub.addTeam(trust('999999999999')),
    ],
    [
      'a role that does not exist',
      () => `arn:aws:iam::${SPOKE}:role/DoesNotExist`,
    ],
    [
      'a role whose trust asks for another session name',
      () =>
        hub.addTeam(
          trust(hub.portal, {
            Condition: { StringEquals: { 'sts:RoleSessionName': 'someone' } },
          }),
        ),
    ],
    [
      'a role that denies the caller',
      () =>
        hub.addTeam({
          Version: '2012-10-17',
          Statement: [
            ...trust(hub.portal).Statement,
            ...trust(hub.portal, { Effect: 'Deny' }).Statement,
          ],
        }),
    ],
  ])('refuses %s', async (_case, role) => {
    const RoleArn = role();

    await expect(hub.assume({ RoleArn })).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        `User: ${hub.portal} is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`,
      ),
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('asks the caller for the permission as well, across accounts', async () => {
    const stranger = addUser(hub.sandbox, { accountId: HUB, name: 'stranger' });

    await expect(
      hub.assume({ RoleArn: hub.addTeam(trust(stranger)) }, stranger),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('needs no permission of a caller whom a role of the same account names', async () => {
    const local = addUser(hub.sandbox, { accountId: SPOKE, name: 'local' });

    await expect(
      hub.assume({ RoleArn: hub.addTeam(trust(local)) }, local),
    ).resolves.toBeDefined();
    await expect(
      hub.assume({ RoleArn: hub.addTeam(trust(SPOKE)) }, local),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it.each([
    [{ RoleSessionName: 'with space' }, 'roleSessionName'],
    [{ RoleSessionName: 'x' }, 'roleSessionName'],
    [{ DurationSeconds: 60 }, 'durationSeconds'],
  ])('refuses %j', async (input, member) => {
    await expect(
      hub.assume({ RoleArn: hub.addTeam(), ...input }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(member),
    });
  });
});
