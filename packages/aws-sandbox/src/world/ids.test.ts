import { SeededIds } from './ids';

describe('SeededIds', () => {
  it('makes the same ids from the same seed, and goes on from a saved one', () => {
    const one = new SeededIds(42);
    const two = new SeededIds(42);

    expect(one.random(13)).toBe(two.random(13));
    const saved = new SeededIds(one.seed);
    expect(saved.uuid()).toBe(one.uuid());
  });

  it('makes ids of the alphabets that AWS uses', () => {
    const ids = new SeededIds(1);

    expect(ids.random(400)).toMatch(/^[a-z0-9]{400}$/);
    expect(ids.hex(17)).toMatch(/^[0-9a-f]{17}$/);
    expect(ids.uuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('does not repeat itself soon', () => {
    const ids = new SeededIds(7);
    const made = Array.from({ length: 20_000 }, () => ids.random(13));

    expect(new Set(made).size).toBe(made.length);
  });
});
