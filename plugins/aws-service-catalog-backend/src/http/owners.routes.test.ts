import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type Launch,
  PROVISIONED_PRODUCTS_TOPIC,
  type ProvisionedProductsEvent,
  type RunningItem,
} from 'backstage-plugin-aws-service-catalog-common';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(240_000);

const HUB = '/v1/catalogs/hub';
const SPOKE = '/v1/catalogs/ai-research';
const ACCOUNT = '222222222222';
const PLACE = { accountId: ACCOUNT, region: 'us-east-1' };
const sessionOf = (person: string) =>
  `arn:aws:sts::${ACCOUNT}:assumed-role/AIResearchTeam/${person}`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/PortalCurator`;
const CHANGE = 'UpdateProvisionedProductProperties';
const GRANT = 'aws-service-catalog.access.grant';

/** A permission policy that allows everything but `refused`, each a permission and what it is about. */
const permitting = (refused: ReadonlySet<string>) =>
  createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: () =>
      mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(({ permission, resourceRef }) => ({
            result: refused.has(`${permission.name} ${resourceRef}`)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      }),
  });

describe('a hand-over by a curator', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let running: Launch;
  const refused = new Set<string>();
  const events: ProvisionedProductsEvent[] = [];

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox, {
      features: [
        permitting(refused),
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => ({
            publish: async ({ topic, eventPayload }) => {
              if (topic === PROVISIONED_PRODUCTS_TOPIC) {
                events.push(eventPayload as ProvisionedProductsEvent);
              }
            },
            subscribe: async () => {},
          }),
        }),
      ],
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  beforeEach(async () => {
    running = await portal.running('bucket');
    await portal.get(`${SPOKE}/provisioned-products?refresh=true`, 'platform');
  });
  afterEach(async () => {
    refused.clear();
    await sandbox.clearFaults();
  });

  const hand = (
    body: object,
    {
      as = 'platform',
      id = running.provisionedProductId,
    }: { as?: string; id?: string } = {},
  ) =>
    portal.post(
      `${SPOKE}/provisioned-products/${id}/owner`,
      { formerOwnerArn: sessionOf('researcher'), ...body },
      { as },
    );
  const toColleague = { owner: 'user:default/researcher-2' };
  const listed = async (): Promise<RunningItem> => {
    const { body } = await portal.get(
      `${SPOKE}/provisioned-products?search=${running.provisionedProductId}`,
      'platform',
    );
    return body.items[0];
  };
  const isMineOf = async (person: string): Promise<boolean> => {
    const { body } = await portal.get(
      `/v1/teams/ai-research/provisioned-products/${running.provisionedProductId}`,
      person,
    );
    return body.owner.isMe;
  };
  const changes = async () =>
    (await sandbox.requests({ operation: CHANGE })).length;

  it('makes a person of the team the owner, and everybody sees it at once', async () => {
    expect(await isMineOf('researcher')).toBe(true);
    expect((await listed()).owner?.entityRef).toBe('user:default/researcher');
    const { status, body } = await hand(toColleague);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...PLACE,
      id: running.provisionedProductId,
      name: running.provisionedProductName,
      owner: {
        principalArn: sessionOf('researcher-2'),
        entityRef: 'user:default/researcher-2',
        isMe: false,
      },
      team: { id: 'ai-research' },
      recordId: expect.stringMatching(/^rec-/),
      recordStatus: 'SUCCEEDED',
    });
    expect((await listed()).owner?.entityRef).toBe('user:default/researcher-2');
    expect(await isMineOf('researcher-2')).toBe(true);
    expect(await isMineOf('researcher')).toBe(false);
    expect(events).toContainEqual({
      team: 'ai-research',
      region: 'us-east-1',
      provisionedProductId: running.provisionedProductId,
    });
  });

  it('is done by the curator, and audited as it was and as it is', async () => {
    await hand(toColleague);
    const [call] = (await sandbox.requests({ operation: CHANGE })).slice(-1);
    expect(call).toMatchObject({
      principalArn: `arn:aws:sts::${ACCOUNT}:assumed-role/PortalCurator/platform`,
    });
    expect(portal.audited.at(-1)).toMatchObject({
      eventId: 'provisioned-product-owner-change',
      outcome: 'success',
      meta: {
        catalog: 'ai-research',
        provisionedProductId: running.provisionedProductId,
        before: { ...PLACE, ownerArn: sessionOf('researcher') },
        after: { ...PLACE, ownerArn: sessionOf('researcher-2') },
      },
    });
  });

  it('to a principal of AWS leaves it with no team; a team that is named gets it back', async () => {
    const { status, body } = await hand({ ownerArn: ROLE });
    expect(status).toBe(200);
    expect(body.owner).toEqual({ principalArn: ROLE, isMe: false });
    expect(body.team).toBeUndefined();
    expect(await listed()).toMatchObject({ owner: { principalArn: ROLE } });

    const back = { ...toColleague, formerOwnerArn: ROLE };
    const unnamed = await hand(back);
    expect(unnamed.status).toBe(400);
    expect(unnamed.body.error).toMatchObject({
      field: 'team',
      message: expect.stringMatching(/choose one of ai-research/),
    });
    const elsewhere = await hand({ ...back, team: 'genomics' });
    expect(elsewhere.body.error).toMatchObject({
      field: 'team',
      message: expect.stringMatching(/'genomics' works in account 2222/),
    });
    const named = await hand({ ...back, team: 'ai-research' });
    expect(named.status).toBe(200);
    expect(await isMineOf('researcher-2')).toBe(true);
  });

  it('that a colleague has made before is refused, with who owns it now', async () => {
    await hand(toColleague);
    const before = await changes();
    const { status, body } = await hand({ ownerArn: ROLE });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      message: expect.stringMatching(/^Somebody has changed who owns run-/),
      changed: [{ field: 'owner', now: 'user:default/researcher-2' }],
    });
    expect(await changes()).toBe(before);
  });

  it('of two at once is made once, and the other is told who owns it now', async () => {
    const answers = await Promise.all([
      hand(toColleague),
      hand({ ownerArn: ROLE }),
    ]);
    const [made] = answers.filter(({ status }) => status === 200);
    const [late] = answers.filter(({ status }) => status === 409);
    const { owner } = made.body;
    expect(late.body.error.changed).toEqual([
      { field: 'owner', now: owner.entityRef ?? owner.principalArn },
    ]);
    expect((await listed()).owner?.principalArn).toBe(owner.principalArn);
  });

  it('changes nothing when it is sent once more', async () => {
    await hand(toColleague);
    const before = await changes();
    const { status, body } = await hand(toColleague);
    expect(status).toBe(200);
    expect(body.owner.entityRef).toBe('user:default/researcher-2');
    expect(body.recordId).toBeUndefined();
    expect(await changes()).toBe(before);
  });

  it('waits for what is being done to it', async () => {
    const { body: launch } = await portal.change(running, 'terminations', {
      confirmName: running.provisionedProductName,
    });
    expect(launch.state).toBe('in-progress');
    const before = await changes();
    const { status, body } = await hand(toColleague);
    await portal.finish();
    expect(status).toBe(409);
    expect(body.error.message).toBe(
      `Another operation is running on ${running.provisionedProductName}; wait until it has ended.`,
    );
    expect(await changes()).toBe(before);
  });

  it('that AWS finds under change after all says so in words', async () => {
    await sandbox.addFault({
      match: { operation: CHANGE },
      effect: { type: 'error', code: 'InvalidStateException', status: 400 },
    });
    const { status, body } = await hand(toColleague);
    expect(status).toBe(409);
    expect(body.error.message).toMatch(
      /^Another operation is running on run-.*; wait until it has ended\./,
    );
    expect(portal.audited.at(-1)).toMatchObject({ outcome: 'fail' });
  });

  it.each([
    [{}, 'owner', /exactly one of owner/],
    [{ ...toColleague, ownerArn: ROLE }, 'owner', /exactly one of owner/],
    [{ ownerArn: ROLE, team: 'ai-research' }, 'team', /goes with owner/],
    [{ owner: 'user:default/other-team' }, 'owner', /not in group:default\/ai/],
    [{ owner: 'group:default/ai-research' }, 'owner', /ref of a user/],
    [{ ownerArn: 'jane' }, 'ownerArn', /not the ARN of a user, a role/],
    [
      { ownerArn: 'arn:aws:iam::333333333333:role/GenomicsTeam' },
      'ownerArn',
      /account 222222222222, where it runs/,
    ],
    [
      { ownerArn: `arn:aws:iam::${ACCOUNT}:group/Researchers` },
      'ownerArn',
      /not the ARN of a user, a role/,
    ],
    [
      { ownerArn: `arn:aws:iam::${ACCOUNT}:role/AI*` },
      'ownerArn',
      /not the ARN of a user, a role/,
    ],
    [
      { ownerArn: `arn:aws:iam::${ACCOUNT}:role/Unheard` },
      'ownerArn',
      /has no role/,
    ],
    [
      { ownerArn: `arn:aws:sts::${ACCOUNT}:assumed-role/Unheard/jane` },
      'ownerArn',
      /AWS knows arn:aws:sts.* as no user/,
    ],
  ])('to %j is refused', async (body, field, why) => {
    const answer = await hand(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      field,
      message: expect.stringMatching(why),
    });
    expect((await listed()).owner?.entityRef).toBe('user:default/researcher');
  });

  it.each([
    [{ accountId: '333333333333' }, 'accountId'],
    [{ region: 'eu-west-1' }, 'region'],
    [{ accountId: '111111111111' }, 'accountId'],
  ])('in %j, which is no spoke, says what to do', async (where, field) => {
    const { status, body } = await hand({ ...toColleague, ...where });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      field,
      message: expect.stringMatching(
        /neither the catalog 'ai-research' nor a spoke.*hub: ai-research/,
      ),
    });
  });

  it('of what is not there is refused', async () => {
    const { status, body } = await hand(toColleague, { id: 'pp-unknown' });
    expect(status).toBe(404);
    expect(body.error.message).toMatch(
      /^Account 222222222222 has no provisioned product 'pp-unknown'/,
    );
  });

  it.each(['researcher', 'other-team'])(
    'is not for %s, who does not curate',
    async as => {
      const { status } = await hand(toColleague, { as });
      expect(status).toBe(404);
      expect((await listed()).owner?.entityRef).toBe('user:default/researcher');
    },
  );

  it('takes the permission to grant access', async () => {
    refused.add(`${GRANT} ai-research`);
    const { status, body } = await hand(toColleague);
    expect(status).toBe(403);
    expect(body.error.message).toMatch(GRANT);
    expect(portal.audited.at(-1)).toMatchObject({
      eventId: 'provisioned-product-owner-change',
      outcome: 'fail',
    });
  });
});

describe('a hand-over by a curator of a hub', () => {
  it('reaches into its spokes, if the spoke allows it, too', async () => {
    const refused = new Set([`${GRANT} ai-research`]);
    const sandbox = await TestSandbox.start({ story: 'organisation' });
    const portal = await startLaunchPortal(sandbox, {
      features: [permitting(refused)],
    });
    const listed = async (): Promise<RunningItem> => {
      const path = `${HUB}/provisioned-products`;
      const { body } = await portal.get(path, 'platform');
      return body.items[0];
    };
    try {
      await portal.running('bucket');
      const { id, accountId, region, owner } = await listed();
      expect(accountId).toBe(ACCOUNT);
      const hand = () =>
        portal.post(
          `${HUB}/provisioned-products/${id}/owner`,
          {
            accountId,
            region,
            formerOwnerArn: owner?.principalArn,
            owner: 'user:default/researcher-2',
          },
          { as: 'platform' },
        );
      const forbidden = await hand();
      expect(forbidden.status).toBe(403);
      expect(forbidden.body.error.message).toMatch(/catalog 'ai-research'/);
      refused.clear();
      const { status, body } = await hand();
      expect(status).toBe(200);
      expect(body).toMatchObject({ ...PLACE, team: { id: 'ai-research' } });
      expect((await listed()).owner?.entityRef).toBe(
        'user:default/researcher-2',
      );
    } finally {
      await portal.stop();
      await sandbox.stop();
    }
  });
});
