import { addRole } from '../../testing/principals';
import {
  openPortal,
  SPOKE,
  type TestPortal,
  trust,
} from './__testUtils__/openPortal';

describe('source identity', () => {
  let hub: TestPortal;

  beforeEach(async () => {
    hub = await openPortal();
  });

  afterEach(() => hub.sandbox.close());

  it('is kept through the chain and cannot be changed', async () => {
    const first = hub.addTeam();
    const second = addRole(hub.sandbox, {
      accountId: SPOKE,
      name: 'Second',
      trust: trust(SPOKE),
    });
    const chained = await hub.session({
      RoleArn: first,
      SourceIdentity: 'ada',
    });

    const next = await hub.assume({ RoleArn: second }, chained);

    expect(next.SourceIdentity).toBe('ada');
    await expect(
      hub.assume({ RoleArn: second, SourceIdentity: 'bob' }, chained),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('needs a trust policy that allows it', async () => {
    const RoleArn = hub.addTeam(
      trust(hub.portal, { Action: 'sts:AssumeRole' }),
    );

    await expect(hub.assume({ RoleArn })).resolves.toBeDefined();
    await expect(
      hub.assume({ RoleArn, SourceIdentity: 'ada' }),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('sts:SetSourceIdentity'),
    });
  });
});
