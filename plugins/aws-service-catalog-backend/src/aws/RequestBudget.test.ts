import type { RequestKind } from './AwsAccess';
import { type Timer, TokenBucketBudget } from './RequestBudget';

const settled = () => new Promise(resolve => setImmediate(resolve));

class TestTimer implements Timer {
  #now = 0;
  #due: { at: number; callback: () => void }[] = [];

  now() {
    return this.#now;
  }

  after(ms: number, callback: () => void) {
    this.#due.push({ at: this.#now + ms, callback });
  }

  async advance(ms: number) {
    const end = this.#now + ms;
    for (;;) {
      this.#due.sort((a, b) => a.at - b.at);
      const [next] = this.#due;
      if (!next || next.at > end) break;
      this.#due.shift();
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = end;
    await settled();
  }
}

describe('TokenBucketBudget', () => {
  const rate = { perSecond: 10, burst: 5 };
  let timer: TestTimer;
  let budget: TokenBucketBudget;
  let gone: string[];

  beforeEach(() => {
    timer = new TestTimer();
    budget = new TokenBucketBudget(rate, timer);
    gone = [];
  });

  const ask = (name: string, kind: RequestKind = 'read', bucket = 'account') =>
    budget.acquire(bucket, kind).then(() => {
      gone.push(name);
    });
  const askMany = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => ask(`${index}`)));

  it('lets a burst go at once, but for one token in hand, then keeps to the rate', async () => {
    const all = askMany(10);
    await settled();
    expect(gone).toHaveLength(4);
    await timer.advance(100);
    expect(gone).toHaveLength(5);
    await timer.advance(300);
    expect(gone).toHaveLength(8);
    await timer.advance(10_000);
    await all;
  });

  it('has a burst again after a quiet time, not more', async () => {
    await askMany(4);
    await timer.advance(60_000);
    const all = askMany(9);
    await settled();
    expect(gone).toHaveLength(8);
    await timer.advance(1_000);
    await all;
  });

  it('lets changes go before reads, and reads before background reads', async () => {
    await askMany(4);
    gone = [];
    const all = Promise.all([
      ask('background', 'background'),
      ask('first read'),
      ask('change', 'change'),
      ask('second read'),
    ]);
    await timer.advance(10_000);
    await all;
    expect(gone).toEqual(['change', 'first read', 'second read', 'background']);
  });

  it('leaves half of the burst to people while it reads in the background', async () => {
    const all = Promise.all(
      Array.from({ length: 5 }, () => ask('background', 'background')),
    );
    await settled();
    expect(gone).toHaveLength(3);
    await ask('read');
    expect(gone.at(-1)).toBe('read');
    await timer.advance(10_000);
    await all;
  });

  it('counts every account, region and service by itself', async () => {
    await askMany(4);
    await ask('other', 'read', 'other account');
    expect(gone.at(-1)).toBe('other');
  });

  it('lets go of who no longer waits', async () => {
    await askMany(4);
    const controller = new AbortController();
    const waiting = budget.acquire('account', 'read', controller.signal);
    controller.abort(new Error('shutting down'));
    await expect(waiting).rejects.toThrow('shutting down');
    const next = ask('next');
    await timer.advance(100);
    await next;
    expect(gone.at(-1)).toBe('next');
  });

  it('works with a burst of one', async () => {
    budget = new TokenBucketBudget({ perSecond: 1, burst: 1 }, timer);
    const all = askMany(2);
    await settled();
    expect(gone).toEqual(['0']);
    await timer.advance(1_000);
    await all;
  });
});
