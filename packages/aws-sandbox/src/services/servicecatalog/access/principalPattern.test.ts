import {
  isPrincipalPattern,
  matchesPrincipalPattern,
} from './principalPattern';

const ROLE = 'arn:aws:iam::222222222222:role/research/Lab-7';

describe('matchesPrincipalPattern', () => {
  it.each([
    ['arn:aws:iam:::role/research/Lab-7', true],
    ['arn:aws:iam:::role/research/Lab-*', true],
    ['arn:aws:iam:::role/*', true],
    ['arn:aws:iam:::role/*/Lab-?', true],
    ['arn:aws:iam:::role/research/Lab-7?', true],
    ['arn:aws:iam:::role/Lab-7', false],
    ['arn:aws:iam:::role/research/Lab-', false],
    ['arn:aws:iam:::role/research.Lab-7', false],
    ['arn:aws:iam:::user/*', false],
  ])('%s covers the role: %s', (pattern, covers) => {
    expect(matchesPrincipalPattern(pattern, ROLE)).toBe(covers);
  });
});

describe('isPrincipalPattern', () => {
  it.each([
    ['arn:aws:iam:::role/Name_*', true],
    ['arn:aws-us-gov:iam:::group/a/b', true],
    ['arn:aws:iam::222222222222:role/Name', false],
    ['arn:aws:iam:::*/Name', false],
    ['arn:*:iam:::role/Name', false],
    ['arn:aws:iam:::role/', false],
  ])('%s: %s', (text, expected) => {
    expect(isPrincipalPattern(text)).toBe(expected);
  });
});
