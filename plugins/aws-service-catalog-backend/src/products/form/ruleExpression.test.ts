import { evaluateRule } from './ruleExpression';

const values = { Type: 't3.large', Zones: ['a', 'b'], Text: 'a, b' };
const yes = { 'Fn::Equals': ['x', 'x'] };
const no = { 'Fn::Equals': ['x', 'y'] };
const unknown = { 'Fn::Equals': [{ Ref: 'Nothing' }, 'x'] };

describe('evaluateRule', () => {
  it.each([
    [{ 'Fn::Equals': [{ Ref: 'Type' }, 't3.large'] }, true],
    [{ 'Fn::Equals': [{ Ref: 'Type' }, 't3.small'] }, false],
    [{ 'Fn::Not': [yes] }, false],
    [{ 'Fn::Not': [unknown] }, undefined],
    [{ 'Fn::And': [yes, yes] }, true],
    [{ 'Fn::And': [yes, no] }, false],
    [{ 'Fn::And': [unknown, no] }, false],
    [{ 'Fn::And': [unknown, yes] }, undefined],
    [{ 'Fn::Or': [no, yes] }, true],
    [{ 'Fn::Or': [no, no] }, false],
    [{ 'Fn::Or': [unknown, yes] }, true],
    [{ 'Fn::Or': [unknown, no] }, undefined],
    [{ 'Fn::Contains': [['t3.large'], { Ref: 'Type' }] }, true],
    [{ 'Fn::Contains': [['t3.small'], { Ref: 'Type' }] }, false],
    [{ 'Fn::Contains': [{ Ref: 'Zones' }, 'b'] }, true],
    [{ 'Fn::EachMemberEquals': [{ Ref: 'Zones' }, 'a'] }, false],
    [{ 'Fn::EachMemberEquals': [['a', 'a'], 'a'] }, true],
    [{ 'Fn::EachMemberIn': [{ Ref: 'Text' }, ['a', 'b', 'c']] }, true],
    [{ 'Fn::EachMemberIn': [['a', 'z'], { Ref: 'Zones' }] }, false],
    [
      { 'Fn::Contains': [{ 'Fn::RefAll': 'AWS::EC2::VPC::Id' }, 'x'] },
      undefined,
    ],
    [{ 'Fn::SomethingNew': ['x'] }, undefined],
    ['not an expression', undefined],
  ])('%j is %s', (expression, truth) => {
    expect(evaluateRule(expression, values)).toBe(truth);
  });
});
