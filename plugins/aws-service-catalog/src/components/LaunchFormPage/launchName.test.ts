import { nameProblem } from './launchName';

describe('nameProblem', () => {
  it.each([
    ['', 'missing'],
    ['dl-ami-run-8', undefined],
    ['A.b_c-9', undefined],
    ['-a', 'characters'],
    ['my run', 'characters'],
    ['a'.repeat(128), undefined],
    ['a'.repeat(129), 'tooLong'],
  ])('of %p is %p', (name, expected) => {
    expect(nameProblem(name)).toBe(expected);
  });
});
