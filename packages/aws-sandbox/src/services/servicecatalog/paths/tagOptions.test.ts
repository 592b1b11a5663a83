import {
  combineTagOptions,
  enforceTagOptions,
  tagOptionConflict,
} from './tagOptions';

const option = (text: string) => {
  const [key, value] = text.split('=');
  return { key, value };
};
const tag = (text: string) => {
  const [Key, Value] = text.split('=');
  return { Key, Value };
};

describe('combineTagOptions', () => {
  it.each([
    ['nothing', [], [], {}],
    ['one side', ['a=1', 'a=2'], [], { a: ['1', '2'] }],
    ['the other side', [], ['a=1'], { a: ['1'] }],
    ['what both share', ['a=1', 'a=2'], ['a=2', 'a=3'], { a: ['2'] }],
    ['keys of their own', ['a=1'], ['b=2'], { a: ['1'], b: ['2'] }],
    ['a contradiction', ['a=1'], ['a=2'], { a: [] }],
  ])('keeps %s', (_, portfolio, product, expected) => {
    const sets = combineTagOptions(portfolio.map(option), product.map(option));

    expect(
      Object.fromEntries(sets.map(({ key, values }) => [key, values])),
    ).toEqual(expected);
  });
});

describe('enforceTagOptions', () => {
  const CONFLICT = tagOptionConflict('port-1', 'prod-1');
  const enforce = (
    sets: Record<string, string[]>,
    tags: readonly string[] = [],
  ) =>
    enforceTagOptions(
      Object.entries(sets).map(([key, values]) => ({ key, values })),
      tags.map(tag),
      CONFLICT,
    );

  it.each([
    ['sets a single value silently', { a: ['1'] }, [], ['a=1']],
    ['takes what the user chose', { a: ['1', '2'] }, ['a=2'], ['a=2']],
    ['leaves other tags alone', { a: ['1'] }, ['b=2'], ['a=1']],
    ['marks a contradiction', { a: [] }, [], [`a=${CONFLICT}`]],
    [
      'takes the mark from the user',
      { a: [] },
      [`a=${CONFLICT}`],
      [`a=${CONFLICT}`],
    ],
  ])('%s', (_, sets, tags, expected) => {
    expect(enforce(sets, tags)).toEqual(expected.map(tag));
  });

  it.each([
    ['no choice', { a: ['1', '2'] }, [], 'Choose one of: 1, 2'],
    ['another value', { a: ['1'] }, ['a=2'], 'Choose one of: 1'],
    [
      'a value for a contradiction',
      { a: [] },
      ['b=1', 'a=2'],
      'Missing required parameter in Tags[1]:Value',
    ],
  ])('refuses %s', (_, sets, tags, message) => {
    expect(() => enforce(sets, tags)).toThrow(
      expect.objectContaining({
        code: 'InvalidParametersException',
        message: expect.stringContaining(message),
      }),
    );
  });
});
