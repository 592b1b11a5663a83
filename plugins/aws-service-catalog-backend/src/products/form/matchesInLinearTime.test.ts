import { matchesInLinearTime } from './matchesInLinearTime';

describe('matchesInLinearTime', () => {
  it.each([
    ['^(?:[a-z]+)$', 'abc', true],
    ['^(?:[a-z]+)$', 'ab1', false],
    ['^(?:[\\w\\-]*)$', 'a-b', true],
    ['^(?:\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2})$', '10.0.0.0/16', true],
    ['^(?:(?=.*\\d).{8,})$', 'password1', undefined],
    ['^(?:(.)\\1)$', 'aa', undefined],
    ['^(?:[a-z&&[^b]]+)$', 'abc', undefined],
    ['^(?:a++)$', 'aa', undefined],
  ])('%s and %s: %s', (pattern, value, matches) => {
    expect(matchesInLinearTime(pattern, value)).toBe(matches);
  });

  // JavaScript's engine would need 2^4096 steps, so a test that ends has not used it.
  it('is done with patterns that keep a backtracking engine busy for ever', () => {
    const value = `${'a'.repeat(4_095)}!`;
    expect(matchesInLinearTime('^(?:(a+)+)$', value)).toBe(false);
    expect(matchesInLinearTime('^(?:(a|aa)+)$', value)).toBe(false);
  });
});
