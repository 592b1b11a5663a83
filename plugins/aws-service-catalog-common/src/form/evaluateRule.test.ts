import {
  evaluateRule,
  parametersInRule,
  type RuleFacts,
  type Truth,
} from './evaluateRule';

const facts: RuleFacts = {
  parameter: key =>
    ({
      Environment: 'dev',
      Type: 't3.medium',
      Zones: ['a', 'b'],
      Names: 'x, y',
      'AWS::Region': 'us-east-1',
    }[key]),
  valuesOfType: type =>
    type === 'AWS::EC2::VPC::Id' ? ['vpc-1', 'vpc-2'] : undefined,
  attribute: (parameter, attribute) =>
    parameter === 'Subnets' && attribute === 'VpcId'
      ? ['vpc-1', undefined]
      : undefined,
};

const ref = (key: string) => ({ Ref: key });
const yes = { 'Fn::Equals': ['a', 'a'] };
const no = { 'Fn::Equals': ['a', 'b'] };
const unknown = { 'Fn::Equals': [ref('NotEntered'), 'a'] };

describe('evaluateRule', () => {
  it.each<[unknown, Truth]>([
    [yes, true],
    [no, false],
    [unknown, undefined],
    [{ 'Fn::Equals': [ref('Environment'), 'dev'] }, true],
    [{ 'Fn::Equals': [ref('AWS::Region'), 'eu-west-1'] }, false],
    [{ 'Fn::Equals': [ref('Zones'), 'a,b'] }, true],
    [{ 'Fn::Equals': [2, '2'] }, true],

    [{ 'Fn::Not': [yes] }, false],
    [{ 'Fn::Not': [unknown] }, undefined],
    [{ 'Fn::And': [yes, yes] }, true],
    [{ 'Fn::And': [yes, unknown] }, undefined],
    [{ 'Fn::And': [no, unknown] }, false],
    [{ 'Fn::Or': [no, no] }, false],
    [{ 'Fn::Or': [no, unknown] }, undefined],
    [{ 'Fn::Or': [yes, unknown] }, true],

    [{ 'Fn::Contains': [['t3.medium', 't3.large'], ref('Type')] }, true],
    [{ 'Fn::Contains': [['m6i.large'], ref('Type')] }, false],
    [{ 'Fn::Contains': [['m6i.large'], ref('NotEntered')] }, undefined],
    [{ 'Fn::Contains': [[ref('NotEntered'), 'a'], 'a'] }, true],
    [{ 'Fn::Contains': [[ref('NotEntered'), 'a'], 'b'] }, undefined],
    [{ 'Fn::Contains': [ref('Names'), 'y'] }, true],
    [
      { 'Fn::Contains': [{ 'Fn::RefAll': 'AWS::EC2::VPC::Id' }, 'vpc-2'] },
      true,
    ],
    [
      { 'Fn::Contains': [{ 'Fn::RefAll': 'AWS::EC2::VPC::Id' }, 'vpc-9'] },
      false,
    ],
    [
      { 'Fn::Contains': [{ 'Fn::RefAll': 'AWS::EC2::Image::Id' }, 'a'] },
      undefined,
    ],

    [{ 'Fn::EachMemberEquals': [ref('Zones'), 'a'] }, false],
    [{ 'Fn::EachMemberEquals': [['a', 'a'], 'a'] }, true],
    [{ 'Fn::EachMemberIn': [ref('Zones'), ['a', 'b', 'c']] }, true],
    [{ 'Fn::EachMemberIn': [ref('Zones'), ['a']] }, false],
    [{ 'Fn::EachMemberIn': [ref('NotEntered'), ['a']] }, undefined],
    [
      {
        'Fn::EachMemberEquals': [
          { 'Fn::ValueOf': ['Subnets', 'VpcId'] },
          'vpc-1',
        ],
      },
      undefined,
    ],
    [
      {
        'Fn::EachMemberEquals': [
          { 'Fn::ValueOf': ['Subnets', 'VpcId'] },
          'vpc-2',
        ],
      },
      false,
    ],

    [{ 'Fn::Unheard': ['a'] }, undefined],
    [{ 'Fn::And': [yes], 'Fn::Or': [yes] }, undefined],
    ['a', undefined],
    [null, undefined],
  ])('%j is %p', (expression, expected) => {
    expect(evaluateRule(expression, facts)).toBe(expected);
  });
});

describe('parametersInRule', () => {
  it.each<[unknown, string[]]>([
    [{ 'Fn::Contains': [['a'], ref('Type')] }, ['Type']],
    [
      {
        'Fn::Or': [
          { 'Fn::Equals': [ref('A'), ref('B')] },
          { 'Fn::Not': [yes] },
        ],
      },
      ['A', 'B'],
    ],
    [
      { 'Fn::EachMemberIn': [{ 'Fn::ValueOf': ['S', 'VpcId'] }, ref('V')] },
      ['S', 'V'],
    ],
    [{ 'Fn::RefAll': 'AWS::EC2::VPC::Id' }, []],
  ])('of %j are %j', (expression, expected) => {
    expect(parametersInRule(expression)).toEqual(expected);
  });
});
