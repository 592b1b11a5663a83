import { relativeTime } from './relativeTime';

const NOW = Date.parse('2026-11-02T10:00:00Z');

describe('relativeTime', () => {
  it.each([
    ['2026-11-02T09:59:20Z', /^40 ?s.*ago$/],
    ['2026-11-02T09:30:00Z', /^30 ?m.*ago$/],
    ['2026-11-02T07:00:00Z', /^3 ?h.*ago$/],
    ['2026-10-30T10:00:00Z', /^3 ?d.*ago$/],
  ])('of %s is %s', (at, expected) => {
    expect(relativeTime(at, NOW)).toMatch(expected);
  });

  it.each(['2026-11-02T09:59:57Z', '2026-11-02T10:00:30Z'])(
    'of %s is just now',
    at => {
      expect(relativeTime(at, NOW)).toBeUndefined();
    },
  );
});
