import { TokenBucket } from './TokenBucket';

describe('TokenBucket', () => {
  it('lets a second worth of calls through at once, then as many as the rate', () => {
    let now = 0;
    const bucket = new TokenBucket(10, () => now);
    const passed = () => Array.from({ length: 20 }, () => bucket.take());
    const count = (answers: boolean[]) => answers.filter(Boolean).length;

    expect(count(passed())).toBe(10);
    now += 500;
    expect(count(passed())).toBe(5);
    now += 60_000;
    expect(count(passed())).toBe(10);
  });

  it('lets one call through when the rate is below one a second', () => {
    let now = 0;
    const bucket = new TokenBucket(0.5, () => now);

    expect([bucket.take(), bucket.take()]).toEqual([true, false]);
    now += 2000;
    expect(bucket.take()).toBe(true);
  });
});
