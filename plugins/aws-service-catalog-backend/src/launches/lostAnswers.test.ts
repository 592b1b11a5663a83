import { type SandboxFault, TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';

/** AWS has bad moments while a launch is sent; whatever happens, one provisioned product and a true end. */
describe('launches whose answer is lost', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox, {
      config: { reads: { requestsPerSecond: 1000, timeout: '3s' } },
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  async function countOf(name: string): Promise<number> {
    const { body } = await portal.get(
      `${TEAM}/provisioned-products?scope=team&search=${name}&refresh=true`,
    );
    return body.total;
  }

  const onProvision = (
    effect: SandboxFault['effect'],
    more: Partial<SandboxFault> = {},
  ) =>
    sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      effect,
      ...more,
    });

  const faults: [string, SandboxFault['effect'], number][] = [
    ['AWS throttles', { type: 'throttle', perSecond: 0.01 }, 0],
    [
      'AWS answers 5xx',
      { type: 'error', code: 'InternalFailure', status: 500 },
      0,
    ],
    ['the connection drops before AWS hears', { type: 'drop' }, 0],
    ['the answer is lost after AWS has done it', { type: 'lose-answer' }, 1],
  ];

  it.each(faults)(
    '%s for a while: the launch waits, then goes its way once',
    async (_, effect, made) => {
      await onProvision(effect);
      if (effect.type === 'throttle') {
        // The first call of a second passes a throttle.
        await portal.launch(await portal.order('bucket'));
      }
      const order = await portal.order('bucket');
      const { status, body: launch } = await portal.launch(order);

      expect(status).toBe(202);
      expect(launch.state).toBe('submitting');
      expect(await countOf(order.name)).toBe(made);

      await sandbox.clearFaults();
      const found = await portal.leaves('submitting', launch);
      expect(found).toMatchObject({
        state: 'in-progress',
        recordId: expect.stringMatching(/^rec-/),
      });
      await portal.finish();
      expect((await portal.launchOf(launch.id)).state).toBe('succeeded');
      expect(await countOf(order.name)).toBe(1);
    },
  );

  it('answers a retry of the client with the launch that is being settled', async () => {
    await onProvision({ type: 'lose-answer' });
    const order = await portal.order('bucket');
    const first = await portal.launch(order, { key: 'retry-while-settling' });
    const again = await portal.launch(order, { key: 'retry-while-settling' });

    expect(again.body).toMatchObject({
      id: first.body.id,
      state: 'submitting',
    });
    await portal.leaves('submitting', first.body);
    await portal.finish();
    expect(await countOf(order.name)).toBe(1);
  });

  it('asks AWS again by itself when one attempt takes too long', async () => {
    await onProvision({ type: 'latency', ms: 60_000 }, { times: 1 });
    const order = await portal.order('bucket');
    const { body: launch } = await portal.launch(order);

    expect(launch.state).toBe('in-progress');
    await portal.finish();
    expect(await countOf(order.name)).toBe(1);
  });

  it('keeps a launch whose AWS is down altogether, and carries it on when AWS is back', async () => {
    const order = await portal.order('bucket');
    await sandbox.addFault({
      match: { service: 'servicecatalog' },
      effect: { type: 'drop' },
    });
    const { status, body: launch } = await portal.launch(order);
    await portal.watch();

    expect(status).toBe(202);
    expect((await portal.launchOf(launch.id)).state).toBe('submitting');
    await sandbox.clearFaults();
    await portal.leaves('submitting', launch);
    await portal.finish();
    expect((await portal.launchOf(launch.id)).state).toBe('succeeded');
  });

  it('finds out what became of an update, and does it once', async () => {
    const { body: launch } = await portal.launch(await portal.order('bucket'));
    await portal.finish();
    const { provisionedProductId } = await portal.launchOf(launch.id);
    await sandbox.addFault({
      match: { operation: 'UpdateProvisionedProduct' },
      effect: { type: 'lose-answer' },
    });
    const update = await portal.post(
      `${TEAM}/provisioned-products/${provisionedProductId}/updates`,
      { versionId: launch.versionId, parameters: { RetentionDays: '60' } },
      { headers: { 'Idempotency-Key': 'lost-update' } },
    );

    expect(update.body).toMatchObject({ state: 'submitting' });
    await sandbox.clearFaults();
    await portal.leaves('submitting', update.body);
    await portal.finish();
    expect((await portal.launchOf(update.body.id)).state).toBe('succeeded');
    const { body: records } = await portal.get(
      `${TEAM}/provisioned-products/${provisionedProductId}/records`,
    );
    expect(records.items.map(({ type }: { type: string }) => type)).toEqual([
      'UPDATE_PROVISIONED_PRODUCT',
      'PROVISION_PRODUCT',
    ]);
  });

  it('finds out what became of a termination, even when it is over', async () => {
    const { body: launch } = await portal.launch(await portal.order('bucket'));
    await portal.finish();
    const { provisionedProductId, provisionedProductName } =
      await portal.launchOf(launch.id);
    await sandbox.addFault({
      match: { operation: 'TerminateProvisionedProduct' },
      effect: { type: 'lose-answer' },
    });
    const termination = await portal.post(
      `${TEAM}/provisioned-products/${provisionedProductId}/terminations`,
      { confirmName: provisionedProductName },
      { headers: { 'Idempotency-Key': 'lost-termination' } },
    );
    expect(termination.body).toMatchObject({ state: 'submitting' });
    await sandbox.settle();
    await portal.leaves('submitting', termination.body);
    await portal.watch();

    expect((await portal.launchOf(termination.body.id)).state).toBe(
      'succeeded',
    );
    expect(await countOf(provisionedProductName)).toBe(0);
  });

  describe('with a secret, which is kept nowhere', () => {
    const SECRET = 'correct horse battery';

    it('interrupts a launch that AWS never heard of, until its person enters the secret again', async () => {
      await onProvision({ type: 'drop' });
      const order = await portal.order('hub');
      const { body: launch } = await portal.launch(order);
      await sandbox.clearFaults();
      const interrupted = await portal.leaves('submitting', launch);

      expect(interrupted).toMatchObject({
        state: 'interrupted',
        secretParameters: ['AdminPassword'],
        failure: {
          summary: expect.stringMatching(/AdminPassword/),
          nextSteps: [{ action: 'enter-secrets', parameter: 'AdminPassword' }],
        },
      });
      expect(interrupted.parameters).not.toHaveProperty('AdminPassword');
      expect(portal.notifications.at(-1)?.payload.title).toBe(
        `${order.name} needs you to go on`,
      );

      const resume = (secrets: object, as?: string) =>
        portal.post(
          `${TEAM}/launches/${launch.id}/resumption`,
          { secrets },
          { as },
        );
      expect((await resume({})).body.error.field).toBe('secrets.AdminPassword');
      expect((await resume({ AdminPassword: 'short' })).body.error.field).toBe(
        'secrets.AdminPassword',
      );
      expect(
        (await resume({ AdminPassword: SECRET, KeyName: 'x' })).body.error
          .field,
      ).toBe('secrets.KeyName');
      expect(
        (await resume({ AdminPassword: SECRET }, 'researcher-2')).status,
      ).toBe(403);
      await sandbox.clearRequests();
      const [one, two] = await Promise.all([
        resume({ AdminPassword: SECRET }),
        resume({ AdminPassword: SECRET }),
      ]);
      // One sends it; the other one sees that, or comes too late.
      expect([202, 409]).toContain(one.status);
      expect([202, 409]).toContain(two.status);
      expect(
        await sandbox.requests({ operation: 'ProvisionProduct' }),
      ).toHaveLength(1);
      await portal.finish();
      expect((await portal.launchOf(launch.id)).state).toBe('succeeded');
      expect(await countOf(order.name)).toBe(1);
      expect((await resume({ AdminPassword: SECRET })).status).toBe(409);
    });

    it('goes on without its person when AWS did hear', async () => {
      await onProvision({ type: 'lose-answer' });
      const order = await portal.order('hub');
      const { body: launch } = await portal.launch(order);
      expect((await portal.leaves('submitting', launch)).state).toBe(
        'in-progress',
      );
      await sandbox.clearFaults();
      await portal.finish();

      expect((await portal.launchOf(launch.id)).state).toBe('succeeded');
      expect(await countOf(order.name)).toBe(1);
    });

    it('tells the secret to nobody', async () => {
      const order = await portal.order('hub');
      const { body: launch } = await portal.launch(order);
      await portal.finish();
      const { provisionedProductId } = await portal.launchOf(launch.id);
      const told = [
        await portal.get(`${TEAM}/launches/${launch.id}`),
        await portal.get(`${TEAM}/launches/${launch.id}/timeline`),
        await portal.get(
          `${TEAM}/provisioned-products/${provisionedProductId}`,
        ),
      ].map(({ text }) => text);

      expect(
        [
          ...told,
          JSON.stringify([portal.audited, portal.notifications]),
        ].join(),
      ).not.toContain(SECRET);
      expect(JSON.parse(told[2]).parameters).toContainEqual({
        key: 'AdminPassword',
        secret: true,
      });
    });
  });
});
