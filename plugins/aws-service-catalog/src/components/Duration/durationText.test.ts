import { durationText } from './durationText';

describe('durationText', () => {
  it.each([
    [-500, '0:00'],
    [999, '0:00'],
    [72_000, '1:12'],
    [600_000, '10:00'],
    [3_723_000, '1:02:03'],
    [90_061_000, '25:01:01'],
  ])('of %i ms is %s', (milliseconds, expected) => {
    expect(durationText(milliseconds)).toBe(expected);
  });
});
