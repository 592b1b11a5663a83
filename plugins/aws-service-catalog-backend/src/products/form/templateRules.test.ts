import { ruleInWords, templateRules } from './templateRules';

describe('templateRules', () => {
  it('takes the words of the author', () => {
    const assert = { 'Fn::Equals': [{ Ref: 'A' }, 'x'] };
    const rules = {
      R: {
        Assertions: [{ Assert: assert, AssertDescription: 'A has to be x' }],
      },
    };
    const expected = [
      { name: 'R', assertions: [{ assert, inWords: 'A has to be x' }] },
    ];
    expect(templateRules(JSON.stringify(rules))).toEqual(expected);
    expect(templateRules(JSON.stringify({ Rules: rules }))).toEqual(expected);
  });

  it.each([undefined, '', '{}', 'null', 'not json'])(
    'finds none in %s',
    text => {
      expect(templateRules(text)).toEqual([]);
    },
  );
});

describe('ruleInWords', () => {
  it.each([
    [{ 'Fn::Equals': [{ Ref: 'A' }, 'x'] }, 'A is x'],
    [{ 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'A' }, 'x'] }] }, 'not: A is x'],
    [{ 'Fn::Contains': [['x', 'y'], { Ref: 'A' }] }, 'A is one of x, y'],
    [
      {
        'Fn::And': [
          { 'Fn::Equals': [{ Ref: 'A' }, 'x'] },
          { 'Fn::Equals': [{ Ref: 'B' }, 'y'] },
        ],
      },
      'A is x and B is y',
    ],
    [
      { 'Fn::EachMemberIn': [{ Ref: 'A' }, ['x', 'y']] },
      'each of A is one of x, y',
    ],
    [
      {
        'Fn::EachMemberEquals': [
          { 'Fn::ValueOf': ['Subnet', 'VpcId'] },
          { Ref: 'Vpc' },
        ],
      },
      'each of what AWS knows by ValueOf of Subnet is Vpc',
    ],
  ])('%j', (expression, words) => {
    expect(ruleInWords(expression)).toBe(words);
  });
});
