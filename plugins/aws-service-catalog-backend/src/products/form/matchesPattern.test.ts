import { matchesPattern } from './matchesPattern';

const notTheInternet = '^(?:(?!0\\.0\\.0\\.0/0)\\d+(\\.\\d+){3}/\\d+)$';

describe('matchesPattern', () => {
  it.each([
    ['^(?:[a-z]+)$', 'abc', true],
    ['^(?:[a-z]+)$', 'ab1', false],
    [notTheInternet, '10.0.0.0/8', true],
    [notTheInternet, '0.0.0.0/0', false],
    ['^(?:(?=.*\\d).{8,})$', 'password1', true],
    ['^(?:(?=.*\\d).{8,})$', 'password', false],
    ['^(?:(.)\\1)$', 'aa', true],
    ['^(?:(?!x)a\\-b)$', 'a-b', true],
    ['^(?:[a-z&&[^b]]+)$', 'abc', undefined],
    ['^(?:a++)$', 'aa', undefined],
  ])('%s and %s: %s', (pattern, value, matches) => {
    expect(matchesPattern(pattern, value)).toBe(matches);
  });

  // Left alone, JavaScript's engine would need 2^4096 steps.
  it('gives up on patterns that would keep the backend busy for ever', () => {
    const value = `${'a'.repeat(4_095)}!`;
    expect(matchesPattern('^(?:(?=a)(a+)+)$', value)).toBeUndefined();
    expect(matchesPattern('^(?:(a+)+)$', value)).toBe(false);
  });
});
