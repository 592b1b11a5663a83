import type { Entity } from '@backstage/catalog-model';
import type { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { digestOf } from '../entities/stamp';
import type { Held, HeldEntity } from './Held';
import { type Location, syncLocation } from './syncLocation';

const STARTED = new Date('2026-11-25T12:00:00Z');

const entityOf = (name: string, title = name): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name, title },
});
const refOf = (name: string) => `resource:default/${name}`;

/** What the catalog holds, and what it is told. */
function setUp(held: Record<string, Partial<HeldEntity>> = {}) {
  const told: { added: string[]; removed: string[] } = {
    added: [],
    removed: [],
  };
  const sizes: number[] = [];
  const options = {
    held: {
      digests: async (refs: string[]) =>
        new Map(
          refs.flatMap(ref => {
            const digest = held[ref]?.digest;
            return digest ? [[ref, digest] as const] : [];
          }),
        ),
      async *at() {
        for (const [entityRef, one] of Object.entries(held)) {
          yield [{ writtenAt: 0, ...one, entityRef }];
        }
      },
    } satisfies Pick<Held, 'digests' | 'at'>,
    writer: {
      connection: {
        async applyMutation(mutation: EntityProviderMutation) {
          if (mutation.type !== 'delta') throw new Error('Not a delta');
          sizes.push(mutation.added.length + mutation.removed.length);
          for (const { entity } of mutation.added) {
            told.added.push(entity.metadata.name);
          }
          for (const one of mutation.removed) {
            told.removed.push('entityRef' in one ? one.entityRef : '');
          }
        },
      },
      locationKey: 'test',
      now: () => STARTED,
    },
    signal: new AbortController().signal,
  };
  return { told, sizes, options };
}

const outlined = (entities: Entity[]) => entities.map(entity => ({ entity }));

async function* pagesOf(...pages: Entity[][]): Location['pages'] {
  yield* pages.map(outlined);
}

describe('syncLocation', () => {
  it('writes what is new or has changed, and removes what is gone', async () => {
    const { told, options } = setUp({
      [refOf('same')]: { digest: digestOf({ entity: entityOf('same') }) },
      [refOf('changed')]: { digest: 'of-before' },
      [refOf('gone')]: {},
    });
    const pages = pagesOf(
      [entityOf('same'), entityOf('new')],
      [entityOf('changed')],
    );
    expect(await syncLocation({ location: 'here', pages }, options)).toEqual({
      written: 2,
      removed: 1,
    });
    expect(told).toEqual({
      added: ['new', 'changed'],
      removed: [refOf('gone')],
    });
  });

  it('removes nothing when a later page cannot be read', async () => {
    const { told, options } = setUp({ [refOf('gone')]: {} });
    async function* pages() {
      yield outlined([entityOf('new')]);
      throw new Error('AWS is down');
    }
    await expect(
      syncLocation({ location: 'here', pages: pages() }, options),
    ).rejects.toThrow('AWS is down');
    expect(told).toEqual({ added: ['new'], removed: [] });
  });

  it('leaves alone what somebody has written since the reading began', async () => {
    const { told, options } = setUp({
      [refOf('news')]: { writtenAt: STARTED.getTime() + 1 },
    });
    await syncLocation({ location: 'here', pages: pagesOf([]) }, options);
    expect(told.removed).toEqual([]);
  });

  it('completes as much as it may, and the rest the next time', async () => {
    const completeOnly =
      (...names: string[]): Location['complete'] =>
      async ({ entity }) =>
        names.includes(entity.metadata.name) ? entity : undefined;
    const entities = [entityOf('one'), entityOf('two')];
    const digest = digestOf({ entity: entities[1] });

    const first = setUp();
    await syncLocation(
      {
        location: 'here',
        pages: pagesOf(entities),
        complete: completeOnly('one'),
      },
      first.options,
    );
    expect(first.told.added).toEqual(['one', 'two']);

    const heldNow = {
      [refOf('one')]: { digest: digestOf({ entity: entities[0] }) },
      [refOf('two')]: { digest: `${digest}~` },
    };
    const busy = setUp(heldNow);
    await syncLocation(
      { location: 'here', pages: pagesOf(entities), complete: completeOnly() },
      busy.options,
    );
    expect(busy.told.added).toEqual([]);

    const later = setUp(heldNow);
    await syncLocation(
      {
        location: 'here',
        pages: pagesOf(entities),
        complete: completeOnly('two'),
      },
      later.options,
    );
    expect(later.told.added).toEqual(['two']);
  });

  it('holds one page of a hundred thousand at a time', async () => {
    const { told, sizes, options } = setUp();
    let read = 0;
    async function* pages() {
      for (let page = 0; page < 1_000; page++) {
        // Everything of the pages before is with the catalog already.
        expect(told.added.length).toBe(read);
        read += 100;
        yield outlined(
          Array.from({ length: 100 }, (_, row) =>
            entityOf(`pp-${page}-${row}`),
          ),
        );
      }
    }
    await syncLocation({ location: 'here', pages: pages() }, options);
    expect(told.added.length).toBe(100_000);
    expect(Math.max(...sizes)).toBe(100);
  });
});
