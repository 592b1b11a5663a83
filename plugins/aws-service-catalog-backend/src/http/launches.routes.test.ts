import { randomUUID } from 'node:crypto';
import { mockCredentials } from '@backstage/backend-test-utils';
import { eventually, TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';
const ME = 'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher';

describe('launches', () => {
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

  it('launches a product, tells how it goes and what came of it', async () => {
    const order = await portal.order('ami', {
      entityRef: 'component:default/notebooks',
    });
    const accepted = await portal.launch(order);

    expect(accepted.status).toBe(202);
    expect(accepted.headers.location).toBe(
      `/api/aws-service-catalog${TEAM}/launches/${accepted.body.id}`,
    );
    expect(accepted.body).toMatchObject({
      state: 'in-progress',
      operation: 'provision',
      productName: 'Deep Learning Base AMI (Amazon Linux)',
      versionName: '2026.10',
      provisionedProductName: order.name,
      parameters: order.parameters,
      tags: order.tags,
      entityRef: 'component:default/notebooks',
      requestedBy: {
        entityRef: 'user:default/researcher',
        principalArn: ME,
        isMe: true,
      },
    });

    await sandbox.advance(4);
    await portal.watch();
    const path = `${TEAM}/launches/${accepted.body.id}`;
    const running = await portal.get(`${path}/timeline`);
    expect(running.body).toMatchObject({
      launch: { state: 'in-progress' },
      events: [
        { state: 'requested' },
        { state: 'submitting' },
        { state: 'in-progress' },
      ],
      resources: [
        { logicalId: 'SecurityGroup', tone: 'ok' },
        { logicalId: 'Instance', tone: 'running' },
      ],
      outputs: [],
    });

    await portal.finish();
    const done = await portal.get(`${path}/timeline`);
    expect(done.body.launch).toMatchObject({ state: 'succeeded' });
    expect(done.body.resources).toEqual([
      expect.objectContaining({ logicalId: 'SecurityGroup', tone: 'ok' }),
      expect.objectContaining({ logicalId: 'Instance', tone: 'ok' }),
    ]);
    expect(done.body.outputs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'JupyterUrl', kind: 'url' }),
        expect.objectContaining({ key: 'SshCommand', kind: 'command' }),
        expect.objectContaining({ key: 'InstanceId', kind: 'text' }),
      ]),
    );
    expect(done.body.unavailable).toBe(undefined);
  });

  it('tells the person by a notification, open pages by signals, the audit log by an event', async () => {
    const order = await portal.order('bucket');
    const { body: launch } = await portal.launch(order);
    await portal.finish();
    const recipients = {
      type: 'user',
      entityRef: ['user:default/researcher', 'group:default/ai-research'],
    };

    expect(
      portal.signals.filter(({ message }) => message.launchId === launch.id),
    ).toEqual(
      ['submitting', 'in-progress', 'succeeded'].map(state => ({
        recipients,
        channel: 'aws-service-catalog:launch',
        message: { launchId: launch.id, team: 'ai-research', state },
      })),
    );
    expect(portal.notifications.at(-1)).toMatchObject({
      recipients: { type: 'entity', entityRef: 'user:default/researcher' },
      payload: {
        title: `${order.name} is ready`,
        link: `/service-catalog/launches/${launch.id}?team=ai-research&region=us-east-1`,
      },
    });
    expect(portal.audited.map(({ eventId }) => eventId).slice(-2)).toEqual([
      'launch-create',
      'launch-end',
    ]);
    expect(portal.audited.at(-2)).toEqual({
      eventId: 'launch-create',
      outcome: 'success',
      meta: {
        team: 'ai-research',
        launchId: launch.id,
        productId: order.productId,
        provisionedProductName: order.name,
        state: 'in-progress',
      },
    });
  });

  it('audits what became of a launch although its client hung up meanwhile', async () => {
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
        const { body } = await portal.get(`${TEAM}/launches?active=true`);
        return body.items;
      },
      items => items.length > 0,
    );
    hangUp.abort();
    expect(await answer).toBe('hung up');

    const [audited] = await eventually(
      async () =>
        portal.audited.filter(({ meta }) => meta.launchId === launch.id),
      events => events.length > 0,
    );
    expect(audited).toMatchObject({
      eventId: 'launch-create',
      outcome: 'success',
      meta: { state: 'in-progress' },
    });
    await portal.finish();
  });

  it('audits its end, and that the portal has sent it again by itself', async () => {
    await sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      times: 3,
      effect: { type: 'drop' },
    });
    const { body: launch } = await portal.launch(await portal.order('bucket'));
    expect(launch.state).toBe('submitting');
    await portal.leaves('submitting', launch);
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
  it('lists launches of mine and of the team, newest first, page by page', async () => {
    const mine = await portal.launch(await portal.order('bucket'));
    const theirs = await portal.launch(await portal.order('bucket'), {
      as: 'researcher-2',
    });
    const ids = async (query: string, as?: string) => {
      const { body } = await portal.get(`${TEAM}/launches?${query}`, as);
      return body.items.map(({ id }: { id: string }) => id);
    };

    expect(await ids('limit=1')).toEqual([mine.body.id]);
    expect(await ids('limit=1', 'researcher-2')).toEqual([theirs.body.id]);
    expect(await ids('scope=team&active=true')).toEqual([
      theirs.body.id,
      mine.body.id,
    ]);
    const first = await portal.get(`${TEAM}/launches?scope=team&limit=1`);
    expect(first.body.items[0].id).toBe(theirs.body.id);
    expect(
      await ids(`scope=team&limit=1&cursor=${first.body.nextCursor}`),
    ).toEqual([mine.body.id]);
    await portal.finish();
    expect(await ids('scope=team&active=true')).toEqual([]);
    expect(
      (await portal.get(`${TEAM}/launches?cursor=nonsense`)).body.error,
    ).toMatchObject({ name: 'InputError', field: 'cursor' });
  });

  it('answers the launch of a key that is sent again, and refuses another request under it', async () => {
    const order = await portal.order('bucket');
    const key = randomUUID();
    const [first, again] = await Promise.all([
      portal.launch(order, { key }),
      portal.launch(order, { key }),
    ]);
    const later = await portal.launch(order, { key });
    const other = await portal.launch({ ...order, name: 'other' }, { key });
    const theirs = await portal.launch(await portal.order('bucket'), {
      key,
      as: 'researcher-2',
    });

    expect([first.status, again.status, later.status]).toEqual([202, 202, 202]);
    expect(again.body.id).toBe(first.body.id);
    expect(later.body.id).toBe(first.body.id);
    expect(other.status).toBe(409);
    expect(theirs.body.id).not.toBe(first.body.id);
    const sent = await sandbox.requests({ operation: 'ProvisionProduct' });
    await portal.finish();
    const { body: list } = await portal.get(
      `${TEAM}/provisioned-products?search=${order.name}&refresh=true`,
    );
    expect(list.total).toBe(1);
    expect(sent.at(-1)?.principalArn).toBe(`${ME}-2`);
  });

  it('shows nothing of a team to anybody else', async () => {
    const { body: launch } = await portal.launch(await portal.order('bucket'));
    const order = await portal.order('bucket');
    const notFound = { error: { name: 'NotFoundError' } };

    for (const as of ['other-team', 'nobody']) {
      const path = `${TEAM}/launches/${launch.id}`;
      expect((await portal.get(path, as)).body).toMatchObject(notFound);
      expect((await portal.get(`${path}/timeline`, as)).status).toBe(404);
      expect((await portal.get(`${TEAM}/launches`, as)).status).toBe(404);
      expect((await portal.launch(order, { as })).status).toBe(404);
    }
    expect(
      (
        await portal.get(
          `/v1/teams/genomics/launches/${launch.id}`,
          'other-team',
        )
      ).status,
    ).toBe(404);
    expect(portal.audited.at(-1)).toMatchObject({
      eventId: 'launch-create',
      outcome: 'fail',
    });
    await portal.finish();
  });
});
