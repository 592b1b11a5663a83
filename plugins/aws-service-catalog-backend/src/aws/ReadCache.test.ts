import { mockServices } from '@backstage/backend-test-utils';
import {
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { JsonValue } from '@backstage/types';
import { ReadCache } from './ReadCache';

/** A cache service that works as Backstage's do: values go through JSON. */
function sharedCache() {
  const entries = new Map<string, string>();
  return Object.assign(mockServices.cache.mock(), {
    get: async (key: string) => {
      const text = entries.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    set: async (key: string, value: JsonValue) => {
      entries.set(key, JSON.stringify(value));
    },
  });
}

const key = { scope: 'account/region/role', topic: 'products' };
const policy = { fresh: 60_000, stale: 3_600_000 };

describe('ReadCache', () => {
  let now: number;
  let loads: number;
  let cache: ReturnType<typeof sharedCache>;
  const replica = () =>
    new ReadCache({
      cache,
      logger: mockServices.logger.mock(),
      now: () => now,
    });
  const load = (value: string) => async () => {
    loads += 1;
    return [value];
  };
  const fail = async (): Promise<string[]> => {
    loads += 1;
    throw new ServiceUnavailableError('AWS does not answer');
  };

  beforeEach(() => {
    now = 1_000_000;
    loads = 0;
    cache = sharedCache();
  });

  it('answers from the cache while it is fresh, with one and the same object', async () => {
    const reads = replica();
    const first = await reads.read(key, policy, load('one'));
    now += 59_999;
    const second = await reads.read(key, policy, load('two'));
    expect(second.value).toBe(first.value);
    expect(second).toMatchObject({ asOf: new Date(1_000_000), stale: false });
    now += 1;
    const third = await reads.read(key, policy, load('three'));
    expect(third.value).toEqual(['three']);
    expect(loads).toBe(2);
  });

  it('loads once for many who ask at once', async () => {
    const reads = replica();
    await Promise.all(
      Array.from({ length: 1000 }, () => reads.read(key, policy, load('one'))),
    );
    expect(loads).toBe(1);
  });

  it('keeps things apart', async () => {
    const reads = replica();
    await reads.read(key, policy, load('one'));
    const others = [
      { ...key, id: 'x' },
      { ...key, topic: 'other' },
      { ...key, scope: 'other' },
    ];
    for (const other of others) await reads.read(other, policy, load('two'));
    expect(loads).toBe(4);
  });

  it('shares answers between replicas', async () => {
    await replica().read(key, policy, load('one'));
    const { value } = await replica().read(key, policy, load('two'));
    expect(value).toEqual(['one']);
    expect(loads).toBe(1);
  });

  it('asks again after a change, also one through another replica', async () => {
    const [one, two] = [replica(), replica()];
    await one.read(key, policy, load('one'));
    await two.read(key, policy, load('one'));
    await two.invalidate(key.scope, key.topic);
    expect((await two.read(key, policy, load('two'))).value).toEqual(['two']);
    now += 1_000;
    expect((await one.read(key, policy, load('three'))).value).toEqual(['two']);
    expect(loads).toBe(2);
  });

  it('does not take a read that began before a change for one that saw it', async () => {
    const reads = replica();
    let finish = (_: string[]) => {};
    const before = reads.read(
      key,
      policy,
      () =>
        new Promise<string[]>(resolve => {
          finish = resolve;
        }),
    );
    await new Promise(resolve => setImmediate(resolve));
    await reads.invalidate(key.scope, key.topic);
    finish(['before']);
    expect((await before).value).toEqual(['before']);
    expect((await reads.read(key, policy, load('after'))).value).toEqual([
      'after',
    ]);
  });

  it('asks again when told to', async () => {
    const reads = replica();
    await reads.read(key, policy, load('one'));
    const { value } = await reads.read(
      key,
      { ...policy, refresh: true },
      load('two'),
    );
    expect(value).toEqual(['two']);
  });

  it('answers at once and asks behind the scenes, when that is wanted', async () => {
    const reads = replica();
    await reads.read(key, policy, load('one'));
    now += 60_000;
    const old = await reads.read(
      key,
      { ...policy, background: true },
      load('two'),
    );
    expect(old.value).toEqual(['one']);
    await new Promise(resolve => setImmediate(resolve));
    const fresh = await reads.read(key, policy, load('three'));
    expect(fresh.value).toEqual(['two']);
  });

  it('answers what it knows while it asks again, when that is all that was asked for', async () => {
    const reads = replica();
    await reads.read(key, policy, load('one'));
    const before = await reads.read(
      key,
      { ...policy, refresh: 'behind' },
      load('two'),
    );
    expect(before.value).toEqual(['one']);
    await new Promise(resolve => setImmediate(resolve));
    const after = await reads.read(key, policy, load('three'));
    expect(after.value).toEqual(['two']);
  });

  it('holds no more than it may; what it gives up comes from the cache service', async () => {
    const reads = new ReadCache({
      cache,
      logger: mockServices.logger.mock(),
      now: () => now,
      maxHeldBytes: 1_000,
    });
    const large = { ...key, topic: 'large' };
    const small = await reads.read(key, policy, load('small'));
    await reads.read(large, policy, load('x'.repeat(990)));
    const again = await reads.read(key, policy, load('anew'));
    expect(again.value).not.toBe(small.value);
    expect(again.value).toEqual(['small']);
    expect(loads).toBe(2);
  });

  describe('while AWS is down', () => {
    it('answers what it knew, says so, and asks only now and then', async () => {
      const reads = replica();
      await reads.read(key, policy, load('one'));
      now += 60_000;
      const expected = {
        value: ['one'],
        asOf: new Date(1_000_000),
        stale: true,
      };
      expect(await reads.read(key, policy, fail)).toEqual(expected);
      expect(await reads.read(key, policy, fail)).toEqual(expected);
      expect(loads).toBe(2);
      now += 5_000;
      expect(await reads.read(key, policy, fail)).toEqual(expected);
      expect(loads).toBe(3);
    });

    it('recovers by itself', async () => {
      const reads = replica();
      await reads.read(key, policy, load('one'));
      now += 60_000;
      await reads.read(key, policy, fail);
      now += 5_000;
      expect(await reads.read(key, policy, load('two'))).toMatchObject({
        value: ['two'],
        stale: false,
      });
    });

    it('recovers before its time when it was a refresh that failed', async () => {
      const reads = replica();
      await reads.read(key, policy, load('one'));
      await reads.read(key, { ...policy, refresh: true }, fail);
      now += 5_000;
      const read = await reads.read(key, policy, load('two'));
      expect(read).toMatchObject({ value: ['two'], stale: false });
    });

    it('answers what was before a change rather than nothing', async () => {
      const reads = replica();
      await reads.read(key, policy, load('one'));
      await reads.invalidate(key.scope, key.topic);
      expect(await reads.read(key, policy, fail)).toMatchObject({
        value: ['one'],
        stale: true,
      });
    });

    it('fails when it knows nothing, or nothing recent enough', async () => {
      const reads = replica();
      await expect(reads.read(key, policy, fail)).rejects.toThrow(
        'AWS does not answer',
      );
      await reads.read(key, policy, load('one'));
      now += 3_600_000;
      await expect(reads.read(key, policy, fail)).rejects.toThrow(
        'AWS does not answer',
      );
    });
  });

  it.each([
    ['not found', new NotFoundError('gone')],
    ['not allowed', new NotAllowedError('not for you')],
    ['bad input', new InputError('wrong')],
  ])('passes on that AWS says %s: it is news', async (_, error) => {
    const reads = replica();
    await reads.read(key, policy, load('one'));
    now += 60_000;
    await expect(
      reads.read(key, policy, () => Promise.reject(error)),
    ).rejects.toBe(error);
  });

  it('peeks without asking', async () => {
    const reads = replica();
    expect(await reads.peek(key)).toBeUndefined();
    await reads.read(key, policy, load('one'));
    now += 600_000;
    expect((await reads.peek(key))?.value).toEqual(['one']);
    expect(loads).toBe(1);
  });
});
