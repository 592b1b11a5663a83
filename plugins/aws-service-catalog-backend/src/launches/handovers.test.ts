import {
  IAMClient,
  PutRolePolicyCommand,
  DeleteRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { randomUUID } from 'node:crypto';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(240_000);

const CATALOG = '/v1/catalogs/ai-research';
const TEAM = '/v1/teams/ai-research';
const STACK =
  'arn:aws:cloudformation:us-east-1:222222222222:stack/by-hand/0a1b2c3d';

describe('service actions, hand-overs and imports', () => {
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

  const itemOf = ({ provisionedProductId }: Launch) =>
    `${TEAM}/provisioned-products/${provisionedProductId}`;
  const send = (
    path: string,
    body: object,
    { as, key = randomUUID() }: { as?: string; key?: string } = {},
  ) => portal.post(path, body, { as, headers: { 'Idempotency-Key': key } });
  const asCurator = async () =>
    new IAMClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        'arn:aws:iam::222222222222:role/PortalCurator',
      ),
    });
  const DENIAL = 'Denial';
  const deny = async (roleName: string, action: string) =>
    (await asCurator()).send(
      new PutRolePolicyCommand({
        RoleName: roleName,
        PolicyName: DENIAL,
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }],
        }),
      }),
    );
  const allowAgain = async (roleName: string) =>
    (await asCurator()).send(
      new DeleteRolePolicyCommand({
        RoleName: roleName,
        PolicyName: DENIAL,
      }),
    );
  const callsOf = async (operation: string) =>
    (await sandbox.requests({ operation })).length;

  describe('a service action', () => {
    let running: Launch;
    let actionId: string;

    beforeAll(async () => {
      running = await portal.running('ami');
      const { body: action } = await portal.post(
        `${CATALOG}/service-actions`,
        {
          name: 'Restart',
          definition: {
            documentName: 'AWS-RestartEC2Instance',
            documentVersion: '1',
            assumeRole: 'LAUNCH_ROLE',
            parameters: [{ name: 'InstanceId', type: 'TARGET' }],
          },
        },
        { as: 'platform', headers: { 'Idempotency-Key': randomUUID() } },
      );
      actionId = action.id;
      await portal.put(
        `${CATALOG}/products/${running.productId}/versions/${running.versionId}/service-actions/${actionId}`,
        'platform',
      );
    });

    it('is offered on what runs the version that has it', async () => {
      const { status, body } = await portal.get(
        `${itemOf(running)}/service-actions`,
      );
      expect(status).toBe(200);
      expect(body.items).toMatchObject([{ id: actionId, name: 'Restart' }]);
      const stranger = await portal.get(
        `${itemOf(running)}/service-actions`,
        'other-team',
      );
      expect(stranger.status).toBe(404);
    });

    it('runs once, however often it is sent under one key, and is followed to its end', async () => {
      const key = randomUUID();
      const run = () =>
        send(
          `${itemOf(running)}/service-actions`,
          { serviceActionId: actionId },
          { key },
        );
      const before = await callsOf('ExecuteProvisionedProductServiceAction');
      const [first, second] = [await run(), await run()];
      expect(first.status).toBe(202);
      expect(first.body.failure).toBeUndefined();
      expect(first.body).toMatchObject({
        operation: 'service-action',
        state: 'in-progress',
        provisionedProductName: running.provisionedProductName,
      });
      expect(second.body.id).toBe(first.body.id);
      expect(await callsOf('ExecuteProvisionedProductServiceAction')).toBe(
        before + 1,
      );
      const meanwhile = await send(`${itemOf(running)}/service-actions`, {
        serviceActionId: actionId,
      });
      expect(meanwhile.status).toBe(409);
      await portal.finish();
      expect(await portal.launchOf(first.body.id)).toMatchObject({
        state: 'succeeded',
      });
    });

    it('whose answer was lost is run once all the same', async () => {
      await sandbox.addFault({
        match: { operation: 'ExecuteProvisionedProductServiceAction' },
        times: 3,
        effect: { type: 'lose-answer' },
      });
      const { body } = await send(`${itemOf(running)}/service-actions`, {
        serviceActionId: actionId,
      });
      await sandbox.clearFaults();
      expect(body.state).toBe('submitting');
      await portal.finish();
      const settled = await portal.leaves('submitting', body);
      expect(settled.recordId).toBeDefined();
      await portal.finish();
      const { body: records } = await portal.get(`${itemOf(running)}/records`);
      const runs = records.items.filter(
        ({ type }: { type: string }) =>
          type === 'EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION',
      );
      expect(runs).toHaveLength(2);
    });

    it('that the version does not have is refused', async () => {
      const { status, body } = await send(
        `${itemOf(running)}/service-actions`,
        { serviceActionId: 'act-unknown' },
      );
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ field: 'serviceActionId' });
    });
  });

  describe('a hand-over', () => {
    it('makes another member the owner', async () => {
      const running = await portal.running('bucket');
      const key = randomUUID();
      const hand = () =>
        send(
          `${itemOf(running)}/owner`,
          { owner: 'user:default/researcher-2' },
          { key },
        );
      const { status, body } = await hand();
      expect(status).toBe(202);
      expect((await hand()).body.id).toBe(body.id);
      await portal.finish();
      expect(await portal.launchOf(body.id)).toMatchObject({
        operation: 'hand-over',
        state: 'succeeded',
      });
      const { body: item } = await portal.get(
        `${itemOf(running)}?refresh=true`,
        'researcher-2',
      );
      expect(item.owner).toMatchObject({
        entityRef: 'user:default/researcher-2',
        isMe: true,
      });
      expect(portal.audited).toContainEqual(
        expect.objectContaining({
          eventId: 'provisioned-product-owner-change',
          outcome: 'success',
        }),
      );
    });

    it.each([
      ['user:default/other-team', /not in group:default\/ai-research/],
      ['user:default/unheard-of', /not in group:default\/ai-research/],
      ['group:default/ai-research', /entity ref of a user/],
    ])('to %s is refused', async (owner, why) => {
      const running = await portal.running('bucket');
      const { status, body } = await send(`${itemOf(running)}/owner`, {
        owner,
      });
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        field: 'owner',
        message: expect.stringMatching(why),
      });
    });
  });

  describe('an import', () => {
    const request = async (more: object = {}) => {
      const { productId, versionId } = await portal.order('bucket');
      return {
        productId,
        versionId,
        name: 'taken-in',
        stackArn: STACK,
        ...more,
      };
    };

    it('that AWS refuses is a launch that failed, with the reason', async () => {
      await deny('AIResearchTeam', 'servicecatalog:ImportAsProvisionedProduct');
      const { status, body } = await send(`${TEAM}/imports`, await request());
      await allowAgain('AIResearchTeam');
      expect(status).toBe(202);
      expect(body).toMatchObject({ operation: 'import', state: 'failed' });
      expect(body.failure.detail).toMatch(/ImportAsProvisionedProduct/);
    });

    it('makes a provisioned product of a stack that runs', async () => {
      const running = await portal.running('bucket');
      const { body: item } = await portal.get(itemOf(running));
      await send(`${itemOf(running)}/terminations`, {
        confirmName: running.provisionedProductName,
        retainResources: true,
      });
      await portal.finish();
      const gone = await portal.get(`${itemOf(running)}?refresh=true`);
      expect(gone.status).toBe(404);

      const key = randomUUID();
      const body = {
        productId: running.productId,
        versionId: running.versionId,
        name: 'taken-in-again',
        stackArn: item.stackArn,
      };
      const first = await send(`${TEAM}/imports`, body, { key });
      expect(first.body.failure).toBeUndefined();
      expect(first.body).toMatchObject({ operation: 'import' });
      const second = await send(`${TEAM}/imports`, body, { key });
      expect(second.body.id).toBe(first.body.id);
      await portal.finish();
      const ended = await portal.launchOf(first.body.id);
      expect(ended).toMatchObject({ state: 'succeeded' });
      const { body: taken } = await portal.get(itemOf(ended));
      expect(taken).toMatchObject({
        name: 'taken-in-again',
        status: 'AVAILABLE',
        stackArn: item.stackArn,
        owner: { isMe: true },
      });
    });

    it.each([
      [{ versionId: 'pa-unknown' }, 'versionId'],
      [{ stackArn: STACK.replace('222222222222', '333333333333') }, 'stackArn'],
      [{ stackArn: STACK.replace('us-east-1', 'eu-west-1') }, 'stackArn'],
    ])('of %j is refused before AWS is asked', async (more, field) => {
      const before = await callsOf('ImportAsProvisionedProduct');
      const { status, body } = await send(
        `${TEAM}/imports`,
        await request(more),
      );
      expect(status).toBe(400);
      expect(body.error.field).toBe(field);
      expect(await callsOf('ImportAsProvisionedProduct')).toBe(before);
    });
  });
});
