import { NewsQueue } from './NewsQueue';

describe('NewsQueue', () => {
  function setUp(atOnce: number) {
    const started: string[] = [];
    const ends: (() => void)[] = [];
    const queue = new NewsQueue<string>(item => {
      started.push(item);
      return new Promise(resolve => ends.push(resolve));
    }, atOnce);
    const endNext = async () => {
      ends.shift()?.();
      await new Promise(setImmediate);
    };
    return { queue, started, endNext };
  }

  it('works once on what comes again and again while it is being worked on', async () => {
    const { queue, started, endNext } = setUp(3);
    for (const item of ['a1', 'a2', 'a3']) queue.add('a', item);
    expect(started).toEqual(['a1']);
    await endNext();
    expect(started).toEqual(['a1', 'a3']);
    await endNext();
    expect(started).toEqual(['a1', 'a3']);
  });

  it('works on so many things at a time, and on every one', async () => {
    const { queue, started, endNext } = setUp(2);
    for (const key of ['a', 'b', 'c', 'd']) queue.add(key, key);
    expect(started).toEqual(['a', 'b']);
    await endNext();
    expect(started).toEqual(['a', 'b', 'c']);
    await endNext();
    expect(started).toEqual(['a', 'b', 'c', 'd']);
  });
});
