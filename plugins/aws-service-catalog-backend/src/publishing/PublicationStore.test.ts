import { mockServices } from '@backstage/backend-test-utils';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { testDatabases } from '../__testUtils__/testDatabases';
import { DatabasePublicationStore } from './DatabasePublicationStore';
import { MemoryPublicationStore } from './MemoryPublicationStore';
import {
  type PublicationProgress,
  begin,
  stepEnds,
  stepNotes,
} from './PublicationProgress';
import type { PublicationChange, PublicationStore } from './PublicationStore';
import type { PublicationRequest } from './StoredPublication';

jest.setTimeout(60_000);

const T0 = new Date('2026-11-02T10:00:00.000Z');
const after = (seconds: number) => new Date(T0.getTime() + seconds * 1000);
const running = begin(['product', 'access']);

let serial = 0;

function aRequest(
  overrides: Partial<PublicationRequest> = {},
): PublicationRequest {
  serial += 1;
  const id = `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
  return {
    id,
    catalogId: 'hub',
    accountId: '111111111111',
    region: 'us-east-1',
    requestedBy: 'user:default/platform',
    requestedAt: after(serial),
    idempotencyKey: `key-${id}`,
    digest: 'd'.repeat(64),
    ...overrides,
  };
}

const answersFor = (name: string): PublicationAnswers => ({
  source: { kind: 'template', body: 'Resources: {}' },
  product: { name, owner: 'Platform team' },
  version: { name: 'v1' },
  portfolio: { id: 'port-1' },
  launchRole: { localRoleName: 'LaunchRole' },
  teams: [],
});

function aChange(overrides: Partial<PublicationChange> = {}) {
  return {
    answers: answersFor(`Product ${serial}`),
    actor: { entityRef: 'user:default/platform', sessionName: 'platform' },
    progress: running,
    at: T0,
    ...overrides,
  };
}

const databases = testDatabases();

const stores: [string, () => Promise<PublicationStore>][] = [
  ['memory', async () => new MemoryPublicationStore()],
  ...databases
    .eachSupportedId()
    .map(([id]): [string, () => Promise<PublicationStore>] => [
      id,
      async () =>
        DatabasePublicationStore.create(
          mockServices.database({ knex: await databases.init(id) }),
        ),
    ]),
];

describe.each(stores)('a PublicationStore in %s', (_, open) => {
  let store: PublicationStore;

  beforeEach(async () => {
    store = await open();
  });

  async function made(
    request: Partial<PublicationRequest> = {},
    change: Partial<PublicationChange> = {},
  ) {
    const asked = aRequest(request);
    return (await store.create(asked, aChange(change))).publication;
  }

  it('gives back what was written, step by step', async () => {
    const request = aRequest();
    const progress = stepEnds(
      stepNotes(running, 'product', { made: 'true', productName: 'P' }),
      'product',
      {
        state: 'done',
        facts: { productId: 'prod-1' },
        evidence: [{ label: 'Product', id: 'prod-1' }],
      },
      after(1),
    );
    const change = aChange({ progress, claimedUntil: after(60) });
    expect(await store.create(request, change)).toMatchObject({
      created: true,
    });

    const { at, ...kept } = change;
    expect(await store.get(request.id)).toEqual({
      request,
      ...kept,
      progress: { ...progress, endedAt: undefined },
      updatedAt: at,
      revision: 1,
    });
    expect(await store.get('00000000-0000-4000-9000-000000000000')).toBe(
      undefined,
    );
  });

  it('answers the first publication to a key that the person has used', async () => {
    const first = await made({ idempotencyKey: 'one-key' });
    const again = await store.create(
      aRequest({ idempotencyKey: 'one-key' }),
      aChange(),
    );
    expect(again.created).toBe(false);
    expect(again.publication.request.id).toBe(first.request.id);
    const another = await store.create(
      aRequest({ idempotencyKey: 'one-key', requestedBy: 'user:default/b' }),
      aChange(),
    );
    expect(another.created).toBe(true);
  });

  it('lets one publication of a product name be under way in a catalog', async () => {
    const answers = answersFor('Taken');
    const first = await made({}, { answers });
    await expect(made({}, { answers })).rejects.toThrow(
      "Another publication of 'Taken'",
    );
    await made({ catalogId: 'other' }, { answers });

    await store.change(
      first,
      aChange({
        answers,
        progress: { ...running, state: 'withdrawn', endedAt: after(5) },
      }),
    );
    const second = await made({}, { answers });
    const third = await made();
    await expect(store.change(third, aChange({ answers }))).rejects.toThrow(
      "Another publication of 'Taken'",
    );
    expect((await store.get(second.request.id))?.revision).toBe(1);
  });

  it('changes a publication on the revision that it was decided on, or not at all', async () => {
    const publication = await made();
    const failed: PublicationProgress = { ...running, state: 'failed' };
    const changed = await store.change(
      publication,
      aChange({
        progress: failed,
        actor: { entityRef: 'user:default/b', sessionName: 'b' },
      }),
    );
    expect(changed).toMatchObject({ revision: 2 });
    expect(await store.change(publication, aChange())).toBe(undefined);
    expect(await store.get(publication.request.id)).toMatchObject({
      actor: { sessionName: 'b' },
      progress: { state: 'failed' },
      request: { requestedBy: 'user:default/platform' },
    });
  });

  it('lets one hold a publication, until its claim runs out', async () => {
    const publication = await made();
    const held = await store.claim(publication, {
      now: after(0),
      until: after(10),
    });
    expect(held).toMatchObject({ revision: 2, claimedUntil: after(10) });
    expect(
      await store.claim(publication, { now: after(20), until: after(30) }),
    ).toBe(undefined);
    const now = await store.get(publication.request.id);
    if (!now) throw new Error('It is gone');
    const again = { now: after(5), until: after(30) };
    expect(await store.claim(now, again)).toBe(undefined);
    expect(await store.claim(now, { ...again, now: after(10) })).toMatchObject({
      revision: 3,
    });
  });

  it('lists what is under way and nobody holds, unchanged for longest first', async () => {
    const [late, early, held] = [
      await made({}, { at: after(9) }),
      await made({}, { at: after(3) }),
      await made({}, { claimedUntil: after(60) }),
    ];
    await made({}, { progress: { ...running, state: 'failed' } });
    const withdrawing = await made(
      {},
      { at: after(5), progress: { ...running, state: 'withdrawing' } },
    );
    const listed = async (seconds: number, limit = 10) =>
      (await store.listUnheld({ now: after(seconds), limit })).map(
        ({ request }) => request.id,
      );
    const ids = [early, withdrawing, late].map(({ request }) => request.id);
    expect(await listed(10)).toEqual(ids);
    expect(await listed(10, 1)).toEqual(ids.slice(0, 1));
    expect(await listed(60)).toEqual([held.request.id, ...ids]);
  });

  it('lists the publications of a catalog, newest first, page by page', async () => {
    const [first, second, third] = [await made(), await made(), await made()];
    await made({ catalogId: 'other' });
    const ids = async (position?: typeof first) =>
      (
        await store.list({
          catalogId: 'hub',
          limit: 2,
          after: position?.request,
        })
      ).map(({ request }) => request.id);
    expect(await ids()).toEqual([third.request.id, second.request.id]);
    expect(await ids(second)).toEqual([first.request.id]);
  });
});
