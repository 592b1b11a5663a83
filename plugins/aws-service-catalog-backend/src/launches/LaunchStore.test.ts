import { mockServices } from '@backstage/backend-test-utils';
import { aLaunchRequest } from '../__testUtils__/aLaunchRequest';
import { testDatabases } from '../__testUtils__/testDatabases';
import { DatabaseLaunchStore } from './DatabaseLaunchStore';
import type { LaunchProgress } from './LaunchProgress';
import type { LaunchChange, LaunchStore } from './LaunchStore';
import { MemoryLaunchStore } from './MemoryLaunchStore';
import type { LaunchRequest } from './StoredLaunch';

jest.setTimeout(60_000);

const T0 = new Date('2026-11-02T10:00:00.000Z');
const after = (seconds: number) => new Date(T0.getTime() + seconds * 1000);

let serial = 0;

function aRequest(overrides: Partial<LaunchRequest> = {}): LaunchRequest {
  serial += 1;
  const id = `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
  return aLaunchRequest({
    id,
    requestedAt: after(serial),
    productName: 'Deep Learning Base AMI',
    versionId: 'pa-1',
    versionName: '2026.10',
    pathId: 'lpv3-1',
    order: {
      operation: 'provision',
      parameters: { InstanceType: 't3.large', Subnets: ['a', 'b'] },
      tags: [{ key: 'CostCenter', value: '4711' }],
      notificationArns: [],
    },
    secretParameters: ['AdminPassword'],
    ...overrides,
  });
}

function becomes(progress: LaunchProgress, at = T0): LaunchChange {
  return {
    progress,
    at,
    events: [{ at, state: progress.state, text: `now ${progress.state}` }],
  };
}

const submitting = becomes({ state: 'submitting' });
const inProgress = becomes({
  state: 'in-progress',
  recordId: 'rec-1',
  provisionedProductId: 'pp-1',
});

const databases = testDatabases();

const stores: [string, () => Promise<LaunchStore>][] = [
  ['memory', async () => new MemoryLaunchStore()],
  ...databases
    .eachSupportedId()
    .map(([id]): [string, () => Promise<LaunchStore>] => [
      id,
      async () =>
        DatabaseLaunchStore.create(
          mockServices.database({ knex: await databases.init(id) }),
        ),
    ]),
];

describe.each(stores)('a LaunchStore in %s', (_, open) => {
  let store: LaunchStore;

  beforeEach(async () => {
    store = await open();
  });

  async function made(overrides: Partial<LaunchRequest> = {}) {
    return (await store.create(aRequest(overrides), submitting)).launch;
  }

  it('gives back what was written', async () => {
    const request = aRequest({ entityRef: 'component:default/notebooks' });
    const { created } = await store.create(request, {
      ...submitting,
      claimedUntil: after(60),
    });

    expect(created).toBe(true);
    expect(await store.get(request.id)).toEqual({
      request,
      progress: { state: 'submitting' },
      updatedAt: T0,
      revision: 1,
      claimedUntil: after(60),
    });
    expect(await store.events(request.id)).toEqual(submitting.events);
    expect(await store.get('00000000-0000-4000-9000-000000000000')).toBe(
      undefined,
    );
  });

  it('keeps every kind of end', async () => {
    const failure = { summary: 'No', nextSteps: [] };
    const ends: LaunchProgress[] = [
      { state: 'interrupted', reason: 'secrets' },
      {
        state: 'succeeded',
        recordId: 'rec-1',
        provisionedProductId: 'pp-1',
        endedAt: after(9),
      },
      { state: 'failed', failure, endedAt: after(9) },
      {
        state: 'failed',
        failure,
        recordId: 'rec-2',
        provisionedProductId: 'pp-1',
        endedAt: after(9),
      },
    ];
    for (const progress of ends) {
      const launch = await made();
      await store.change(launch, becomes(progress));
      expect((await store.get(launch.request.id))?.progress).toEqual(progress);
    }
  });

  it('answers the first launch to a key that the person has used', async () => {
    const first = await made({ idempotencyKey: 'one-key' });
    const again = await store.create(
      aRequest({ idempotencyKey: 'one-key' }),
      submitting,
    );

    expect(again).toEqual({ launch: first, created: false });
    expect(
      await store.findByIdempotencyKey('user:default/researcher', 'one-key'),
    ).toEqual(first);
    const other = await store.create(
      aRequest({ idempotencyKey: 'one-key', requestedBy: 'user:default/b' }),
      submitting,
    );
    expect(other.created).toBe(true);
  });

  it('lets one of many equal requests write', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, () =>
        store.create(aRequest({ idempotencyKey: 'same' }), submitting),
      ),
    );

    expect(all.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(all.map(({ launch }) => launch.request.id)).size).toBe(1);
  });

  it('makes a change once, on the revision it was decided on', async () => {
    const launch = await made();
    const changed = await store.change(launch, inProgress);

    expect(changed).toMatchObject({
      progress: inProgress.progress,
      revision: launch.revision + 1,
    });
    expect(await store.change(launch, inProgress)).toBe(undefined);
    expect(await store.get(launch.request.id)).toEqual(changed);
    expect(await store.events(launch.request.id)).toEqual([
      ...submitting.events,
      ...inProgress.events,
    ]);
  });

  it('gives a launch to one holder until its time is over', async () => {
    const launch = await made();
    const claims = await Promise.all(
      [1, 2, 3].map(() =>
        store.claim(launch, { now: after(0), until: after(60) }),
      ),
    );
    const [held] = claims.flatMap(claim => claim ?? []);

    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(held.claimedUntil).toEqual(after(60));
    expect(await store.get(launch.request.id)).toEqual(held);
    expect(await store.claim(held, { now: after(59), until: after(120) })).toBe(
      undefined,
    );
    expect(
      await store.claim(held, { now: after(60), until: after(120) }),
    ).toMatchObject({ claimedUntil: after(120) });
  });

  it('gives up the claim with a change that does not prolong it', async () => {
    const launch = await made();
    const held = await store.claim(launch, { now: T0, until: after(60) });
    const changed = held && (await store.change(held, inProgress));

    expect(changed?.claimedUntil).toBe(undefined);
  });

  it('lists newest first, page by page', async () => {
    const made4 = [];
    for (let i = 0; i < 4; i += 1) {
      made4.push(await made({ requestedAt: after(i < 2 ? 1 : 2) }));
    }
    const pages = [];
    let position: { requestedAt: Date; id: string } | undefined;
    do {
      const page = await store.list({
        teamId: 'ai-research',
        limit: 3,
        after: position,
      });
      pages.push(page.map(({ request }) => request.id));
      position = page[2]?.request;
    } while (position);

    const [a, b, c, d] = made4.map(({ request }) => request.id);
    expect(pages).toEqual([[d, c, b], [a]]);
  });

  it('lists by team, person, provisioned product and activity', async () => {
    const mine = await made();
    const theirs = await made({ requestedBy: 'user:default/researcher-2' });
    const other = await made({ teamId: 'genomics' });
    const update = await made({
      provisionedProductId: 'pp-9',
      order: { operation: 'update', parameters: {}, kept: ['A'] },
    });
    const launched = await store.change(theirs, inProgress);
    await store.change(
      update,
      becomes({
        state: 'failed',
        failure: { summary: 'No', nextSteps: [] },
        endedAt: T0,
      }),
    );
    const ids = async (query: object) =>
      (await store.list({ teamId: 'ai-research', limit: 10, ...query })).map(
        ({ request }) => request.id,
      );

    expect(await ids({})).toEqual(
      [update, theirs, mine].map(({ request }) => request.id),
    );
    expect(await ids({ teamId: 'genomics' })).toEqual([other.request.id]);
    expect(await ids({ requestedBy: 'user:default/researcher' })).toEqual(
      [update, mine].map(({ request }) => request.id),
    );
    expect(await ids({ active: true })).toEqual(
      [theirs, mine].map(({ request }) => request.id),
    );
    expect(await ids({ provisionedProductId: 'pp-1' })).toEqual([
      launched?.request.id,
    ]);
    expect(await ids({ provisionedProductId: 'pp-9' })).toEqual([
      update.request.id,
    ]);
  });

  it('knows which names were taken, and where', async () => {
    const place = { accountId: '222222222222', region: 'us-east-1' };
    const launch = await made({ provisionedProductName: 'taken' });
    const taken = (overrides: object = {}) =>
      store.hasTakenName({ ...place, name: 'taken', ...overrides });

    expect(await taken()).toBe(false);
    await store.change(launch, inProgress);
    expect(await taken()).toBe(true);
    expect(await taken({ name: 'other' })).toBe(false);
    expect(await taken({ region: 'eu-west-1' })).toBe(false);
    expect(await taken({ accountId: '333333333333' })).toBe(false);
  });

  it('knows what is under way on provisioned products', async () => {
    const launched = await store.change(await made(), inProgress);
    const update = await made({
      provisionedProductId: 'pp-9',
      order: { operation: 'update', parameters: {}, kept: [] },
    });
    await made();

    expect(
      (await store.listActiveOn('ai-research', ['pp-1', 'pp-9', 'pp-0']))
        .map(({ request }) => request.id)
        .sort(),
    ).toEqual([launched?.request.id, update.request.id]);
    expect(await store.listActiveOn('genomics', ['pp-1'])).toEqual([]);
    await store.change(
      update,
      becomes({
        state: 'failed',
        failure: { summary: 'No', nextSteps: [] },
        endedAt: T0,
      }),
    );
    expect(await store.listActiveOn('ai-research', ['pp-9'])).toEqual([]);
  });

  it('knows what entity something was launched for', async () => {
    const sleep = await made({ entityRef: 'component:default/sleep' });
    const other = await made();
    for (const [launch, id] of [
      [sleep, 'pp-3'],
      [other, 'pp-4'],
    ] as const) {
      await store.change(
        launch,
        becomes({
          state: 'in-progress',
          recordId: `rec-${id}`,
          provisionedProductId: id,
        }),
      );
    }
    const ids = ['pp-3', 'pp-4', 'pp-5'];

    expect(await store.launchedFor('ai-research', ids)).toEqual(
      new Map([['pp-3', 'component:default/sleep']]),
    );
    expect(await store.launchedFor('genomics', ids)).toEqual(new Map());
  });

  it('hands the watcher what is under way, longest untouched first', async () => {
    const interrupted = await made();
    const ended = await made();
    const late = await made();
    const early = await made();
    await store.change(
      interrupted,
      becomes({ state: 'interrupted', reason: 'secrets' }),
    );
    await store.change(
      ended,
      becomes({
        state: 'succeeded',
        recordId: 'rec-2',
        provisionedProductId: 'pp-2',
        endedAt: T0,
      }),
    );
    await store.change(late, { ...inProgress, at: after(20) });
    await store.change(early, { ...submitting, at: after(10) });
    const watched = async (limit = 10, interruptedBefore = T0) =>
      (await store.listWatched({ limit, interruptedBefore })).map(
        ({ request }) => request.id,
      );

    expect(await watched()).toEqual([early.request.id, late.request.id]);
    expect(await watched(1)).toHaveLength(1);
    expect(await watched(10, after(1))).toEqual([
      interrupted.request.id,
      early.request.id,
      late.request.id,
    ]);
    await store.looked([early.request.id, interrupted.request.id], after(30));
    expect(await watched(10, after(30))).toEqual([
      late.request.id,
      early.request.id,
    ]);
    expect(await store.get(early.request.id)).toMatchObject({
      updatedAt: after(10),
      revision: 2,
    });
  });

  it('notes since when a record is missing, until something is known again', async () => {
    const launch = await made();
    await store.missing(launch.request.id, after(7));
    const missing = await store.get(launch.request.id);

    expect(missing?.missingSince).toEqual(after(7));
    await store.missing(launch.request.id, undefined);
    expect((await store.get(launch.request.id))?.missingSince).toBe(undefined);
    await store.missing(launch.request.id, after(8));
    await store.change(launch, inProgress);
    expect((await store.get(launch.request.id))?.missingSince).toBe(undefined);
  });

  describe('that somebody has to be told of', () => {
    const ended = (seconds: number, noticeDue?: Date): LaunchChange => ({
      ...becomes({
        state: 'failed',
        failure: { summary: 'No', nextSteps: [] },
        endedAt: after(seconds),
      }),
      noticeDue,
    });
    const untold = async (now: Date, limit = 10) =>
      (await store.listUntold({ now, limit })).map(({ request }) => request.id);

    it('are listed when they are overdue, until the notice is crossed out', async () => {
      const late = await store.change(await made(), ended(1, after(20)));
      const early = await store.change(await made(), ended(1, after(10)));
      await store.change(await made(), ended(1));

      expect(await untold(after(9))).toEqual([]);
      expect(await untold(after(20))).toEqual(
        [early, late].map(launch => launch?.request.id),
      );
      expect(await untold(after(20), 1)).toEqual([early?.request.id]);
      const told = early && (await store.moveNotice(early, undefined));
      expect(told).toEqual({ ...early, noticeDue: undefined });
      expect(await store.get(told?.request.id ?? '')).toEqual(told);
      expect(await untold(after(20))).toEqual([late?.request.id]);
    });

    it('are told by the one who moves the notice first', async () => {
      const launch = await store.change(await made(), ended(1, after(10)));
      const moves = await Promise.all(
        [1, 2, 3].map(
          seconds => launch && store.moveNotice(launch, after(100 + seconds)),
        ),
      );

      expect(moves.filter(Boolean)).toHaveLength(1);
      expect(await untold(after(99))).toEqual([]);
      expect(await untold(after(103))).toEqual([launch?.request.id]);
    });

    it('are not when they have moved on', async () => {
      const waiting = await store.change(await made(), {
        ...becomes({ state: 'interrupted', reason: 'secrets' }),
        noticeDue: after(10),
      });
      const gone = waiting && (await store.change(waiting, submitting));

      expect(gone?.noticeDue).toBe(undefined);
      expect(await untold(after(99))).toEqual([]);
      expect(waiting && (await store.moveNotice(waiting, after(11)))).toBe(
        undefined,
      );
    });

    it('are forgotten in time, with their timelines; not those under way, untold, or the newest of a person', async () => {
      const newestOfJane = await store.change(
        await made({ sessionName: 'jane=0123456789' }),
        ended(1),
      );
      const old = await store.change(await made(), ended(1));
      const older = await store.change(await made(), ended(0));
      const kept = [
        await store.change(await made(), ended(1, after(60))),
        await store.change(await made(), ended(5)),
        await made(),
        await store.change(
          await made(),
          becomes({ state: 'interrupted', reason: 'secrets' }),
        ),
        newestOfJane,
      ];
      const endedBefore = after(5);

      expect(await store.prune({ endedBefore, limit: 1 })).toBe(1);
      expect(await store.get(older?.request.id ?? '')).toBe(undefined);
      expect(await store.get(old?.request.id ?? '')).toEqual(old);
      expect(await store.prune({ endedBefore, limit: 10 })).toBe(1);
      expect(await store.prune({ endedBefore, limit: 10 })).toBe(0);
      expect(await store.get(old?.request.id ?? '')).toBe(undefined);
      expect(await store.events(old?.request.id ?? '')).toEqual([]);
      for (const launch of kept) {
        expect(await store.get(launch?.request.id ?? '')).toEqual(launch);
      }
    });
  });

  describe('lets one launch at a time hold a provisioned product', () => {
    const anUpdate = (overrides: Partial<LaunchRequest> = {}) =>
      aRequest({
        provisionedProductId: 'pp-9',
        order: { operation: 'update', parameters: {}, kept: [] },
        ...overrides,
      });
    const busy = expect.objectContaining({
      name: 'ConflictError',
      message: expect.stringMatching(/Another operation is running/),
    });

    it('of many at once', async () => {
      const all = await Promise.allSettled(
        Array.from({ length: 4 }, (_unused, index) =>
          store.create(
            anUpdate({ requestedBy: `user:default/${index}` }),
            submitting,
          ),
        ),
      );

      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(
        1,
      );
      expect(
        all.flatMap(one => (one.status === 'rejected' ? one.reason : [])),
      ).toEqual([busy, busy, busy]);
    });

    it('and not one that waits for its person, until it goes on', async () => {
      const first = await store.create(anUpdate(), submitting);
      const waiting = await store.change(
        first.launch,
        becomes({ state: 'interrupted', reason: 'secrets' }),
      );
      expect(await store.listActiveOn('ai-research', ['pp-9'])).toEqual([]);
      const second = await store.create(anUpdate(), submitting);

      expect(second.created).toBe(true);
      await expect(
        waiting && store.change(waiting, submitting),
      ).rejects.toEqual(busy);
      await store.change(
        second.launch,
        becomes({
          state: 'failed',
          failure: { summary: 'No', nextSteps: [] },
          endedAt: T0,
        }),
      );
      expect(waiting && (await store.change(waiting, submitting))).toBeTruthy();
    });

    it('in each account and region', async () => {
      await store.create(anUpdate(), submitting);
      const elsewhere = [
        { accountId: '333333333333' },
        { region: 'eu-west-1' },
        { provisionedProductId: 'pp-8' },
      ];
      for (const place of elsewhere) {
        expect((await store.create(anUpdate(place), submitting)).created).toBe(
          true,
        );
      }
    });
  });

  it('gives a record to one launch only', async () => {
    const done = becomes({
      state: 'succeeded',
      recordId: 'rec-1',
      provisionedProductId: 'pp-1',
      endedAt: T0,
    });
    await store.change(await made(), done);
    const other = await made();

    await expect(store.change(other, done)).rejects.toMatchObject({
      name: 'ConflictError',
    });
    expect((await store.get(other.request.id))?.progress).toEqual(
      submitting.progress,
    );
  });

  it('finds launches by record and people by session name', async () => {
    const launch = await made();
    await made({
      sessionName: 'b',
      requestedBy: 'user:default/b',
      teamId: 'genomics',
    });
    const changed = await store.change(launch, inProgress);

    expect(
      await store.findByRecordIds('ai-research', ['rec-0', 'rec-1']),
    ).toEqual([changed]);
    expect(await store.findByRecordIds('genomics', ['rec-1'])).toEqual([]);
    expect(
      await store.peopleBySessionName(['researcher', 'b', 'nobody']),
    ).toEqual(
      new Map([
        ['researcher', 'user:default/researcher'],
        ['b', 'user:default/b'],
      ]),
    );
  });
});
