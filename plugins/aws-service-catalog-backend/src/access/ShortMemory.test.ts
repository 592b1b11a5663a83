import { ShortMemory } from './ShortMemory';

describe('ShortMemory', () => {
  let now = 0;
  let asked: string[] = [];
  const ask = (answer: string) => async () => {
    asked.push(answer);
    return answer;
  };

  beforeEach(() => {
    now = 0;
    asked = [];
  });

  it('asks once, then again when the time is over', async () => {
    const memory = new ShortMemory<string>(5_000, () => now);
    expect(await memory.recall('jane', ask('one'))).toBe('one');
    now = 4_999;
    expect(await memory.recall('jane', ask('two'))).toBe('one');
    now = 5_000;
    expect(await memory.recall('jane', ask('three'))).toBe('three');
    expect(asked).toEqual(['one', 'three']);
  });

  it('asks once for many who ask at once', async () => {
    const memory = new ShortMemory<string>(5_000, () => now);
    await Promise.all([
      memory.recall('jane', ask('one')),
      memory.recall('jane', ask('two')),
    ]);
    expect(asked).toEqual(['one']);
  });

  it('does not take one for another', async () => {
    const memory = new ShortMemory<string>(5_000, () => now);
    await memory.recall('jane', ask('one'));
    expect(await memory.recall('joe', ask('two'))).toBe('two');
  });

  it('forgets failures', async () => {
    const memory = new ShortMemory<string>(5_000, () => now);
    const fail = () => Promise.reject(new Error('not now'));
    await expect(memory.recall('jane', fail)).rejects.toThrow('not now');
    expect(await memory.recall('jane', ask('one'))).toBe('one');
  });
});
