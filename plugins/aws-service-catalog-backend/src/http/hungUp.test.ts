import { randomUUID } from 'node:crypto';
import { mockCredentials } from '@backstage/backend-test-utils';
import { eventually } from '../__testUtils__/eventually';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { TestSandbox } from '../__testUtils__/TestSandbox';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';

describe('what the audit log says of a launch', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  it('is what became of it, although its client hung up meanwhile', async () => {
    const order = await portal.order('bucket');
    await sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      times: 1,
      effect: { type: 'latency', ms: 2_000 },
    });
    const hangUp = new AbortController();
    const answer = fetch(`${portal.url}${TEAM}/launches`, {
      method: 'POST',
      signal: hangUp.signal,
      headers: {
        Authorization: mockCredentials.user.header('user:default/researcher'),
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
      },
      body: JSON.stringify(order),
    }).catch(() => 'hung up');
    const [launch] = await eventually(
      async () => {
        const { body } = await portal.get(`${TEAM}/launches`);
        return body.items;
      },
      items => items.length > 0,
    );
    hangUp.abort();
    expect(await answer).toBe('hung up');

    const [audited] = await eventually(
      async () =>
        portal.audited.filter(({ eventId }) => eventId === 'launch-create'),
      events => events.length > 0,
    );
    expect(audited).toMatchObject({
      outcome: 'success',
      meta: { launchId: launch.id, state: 'in-progress' },
    });
  });

  it('tells its end, and that the portal has sent it again by itself', async () => {
    await sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      times: 3,
      effect: { type: 'drop' },
    });
    const { body: launch } = await portal.launch(await portal.order('bucket'));
    expect(launch.state).toBe('submitting');
    await eventually(
      async () => {
        await portal.watch();
        return portal.launchOf(launch.id);
      },
      ({ state }) => state === 'in-progress',
    );
    await portal.finish();
    const who = {
      launchId: launch.id,
      requestedBy: 'user:default/researcher',
      operation: 'provision',
    };

    expect(
      portal.audited.filter(({ meta }) => meta.launchId === launch.id),
    ).toEqual([
      expect.objectContaining({ eventId: 'launch-create' }),
      {
        eventId: 'launch-resend',
        outcome: 'success',
        meta: expect.objectContaining({ ...who, state: 'in-progress' }),
      },
      {
        eventId: 'launch-end',
        outcome: 'success',
        meta: expect.objectContaining({ ...who, state: 'succeeded' }),
      },
    ]);
  });
});

describe('what nobody is told', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('is the secret that AWS quotes when it refuses a preview', async () => {
    const launch = await portal.running('hub');
    const secret = 'another horse battery';
    await sandbox.addFault({
      match: { operation: 'CreateProvisionedProductPlan' },
      times: 1,
      effect: {
        type: 'error',
        code: 'InvalidParametersException',
        message: `Value ${secret} of AdminPassword is wrong`,
        status: 400,
      },
    });
    const { status, text } = await portal.change(launch, 'plans', {
      versionId: launch.versionId,
      parameters: { AdminPassword: secret },
    });

    expect(status).toBe(400);
    expect(text).toContain('Value **** of AdminPassword is wrong');
    expect(text).not.toContain(secret);
  });

  it('is the history of what the team does not have', async () => {
    const launch = await portal.running('bucket');
    const records = `/provisioned-products/${launch.provisionedProductId}/records`;

    expect(
      (await portal.get(`${TEAM}/provisioned-products/pp-unknown/records`))
        .status,
    ).toBe(404);
    expect(
      (await portal.get(`/v1/teams/genomics${records}`, 'other-team')).status,
    ).toBe(404);
    const wrong = await portal.get(`${TEAM}${records}?cursor=not-a-cursor`);
    expect([wrong.status, wrong.body.error.field]).toEqual([400, 'cursor']);
  });
});
