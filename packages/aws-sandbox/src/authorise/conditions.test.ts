import { conditionsHold, isKnownOperator } from './conditions';
import { RequestContext } from './context';

type Given = Record<string, string | string[]>;

const holds = (
  operator: string,
  key: string,
  wanted: string | string[],
  given: Given,
) =>
  conditionsHold(
    { [operator]: { [key]: [wanted].flat() } },
    new RequestContext(given),
  );

describe('conditions', () => {
  it.each([
    ['StringEquals', 'team', 'team', true],
    ['StringEquals', 'team', 'Team', false],
    ['StringNotEquals', 'team', 'other', true],
    ['StringNotEquals', 'team', 'team', false],
    ['StringEqualsIgnoreCase', 'TEAM', 'team', true],
    ['StringNotEqualsIgnoreCase', 'TEAM', 'team', false],
    ['StringLike', 'g5.*', 'g5.xlarge', true],
    ['StringLike', 'g?.xlarge', 'g5.xlarge', true],
    ['StringLike', 'g5', 'g5.xlarge', false],
    ['StringNotLike', 'g5.*', 't3.large', true],
    ['NumericEquals', '3600', '3600', true],
    ['NumericNotEquals', '3600', '900', true],
    ['NumericLessThan', '100', '99', true],
    ['NumericLessThan', '100', '100', false],
    ['NumericLessThanEquals', '100', '100', true],
    ['NumericGreaterThan', '9', '10', true],
    ['NumericGreaterThanEquals', '10', '9', false],
    ['NumericLessThan', '100', 'many', false],
    ['DateLessThan', '2026-11-01T00:00:00Z', '2026-10-31T23:59:59Z', true],
    ['DateGreaterThan', '2026-11-01T00:00:00Z', '1793491200', false],
    ['DateGreaterThanEquals', '1793491200', '2026-11-01T00:00:00Z', true],
    ['DateEquals', '2026-11-01T00:00:00Z', '2026-11-01T01:00:00+01:00', true],
    ['DateNotEquals', '2026-11-01', '2026-11-02', true],
    ['DateLessThanEquals', '2026-11-01', 'soon', false],
    ['Bool', 'true', 'true', true],
    ['Bool', 'false', 'true', false],
    ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ5', true],
    ['IpAddress', '10.0.0.0/8', '10.1.2.3', true],
    ['IpAddress', '10.0.0.0/8', '11.1.2.3', false],
    ['NotIpAddress', '10.0.0.0/8', '11.1.2.3', true],
    ['ArnEquals', 'arn:aws:iam::1:role/a*', 'arn:aws:iam::1:role/ab', true],
    ['ArnLike', 'arn:aws:iam::*:role/a', 'arn:aws:iam::1:role/a', true],
    ['ArnLike', 'arn:*:role/a', 'arn:aws:iam::1:role/a', false],
    ['ArnNotLike', 'arn:aws:iam::2:*', 'arn:aws:iam::1:role/a', true],
    ['ArnNotEquals', 'arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/a', false],
    ['NoSuchOperator', 'a', 'a', false],
  ])('%s %s, given %s: %s', (operator, wanted, given, expected) => {
    expect(holds(operator, 'key', wanted, { key: given })).toBe(expected);
  });

  it('takes several values of the policy as alternatives', () => {
    const wanted = ['amazon', '222222222222'];

    expect(holds('StringEquals', 'k', wanted, { k: '222222222222' })).toBe(
      true,
    );
    expect(holds('StringNotEquals', 'k', wanted, { k: 'amazon' })).toBe(false);
    expect(holds('StringNotEquals', 'k', wanted, { k: 'other' })).toBe(true);
  });

  it('ignores the case of keys', () => {
    expect(
      holds('StringEquals', 'AWS:sourceip', 'x', { 'aws:SourceIp': 'x' }),
    ).toBe(true);
  });

  describe('when the key is missing', () => {
    it.each([
      ['StringEquals', false],
      ['StringNotEquals', true],
      ['StringEqualsIfExists', true],
      ['StringNotLikeIfExists', true],
      ['ArnLike', false],
      ['ArnNotLike', true],
      ['Bool', false],
      ['BoolIfExists', true],
      ['NumericNotEquals', true],
      ['NotIpAddress', true],
      ['ForAllValues:StringEquals', true],
      ['ForAllValues:StringNotEquals', true],
      ['ForAnyValue:StringEquals', false],
      ['ForAnyValue:StringNotEquals', false],
      ['ForAnyValue:StringEqualsIfExists', true],
    ])('%s: %s', (operator, expected) => {
      expect(holds(operator, 'key', 'value', {})).toBe(expected);
    });

    it.each([
      ['true', {}, true],
      ['true', { key: 'x' }, false],
      ['false', {}, false],
      ['false', { key: 'x' }, true],
    ])('Null %s with %j: %s', (wanted, given, expected) => {
      expect(holds('Null', 'key', wanted, given as Given)).toBe(expected);
    });
  });

  describe('with several values in the request', () => {
    it.each([
      ['ForAllValues:StringEquals', ['a', 'b'], ['a'], true],
      ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], false],
      ['ForAllValues:StringNotEquals', ['a'], ['b', 'c'], true],
      ['ForAllValues:StringNotEquals', ['a'], ['a', 'c'], false],
      ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'a'], true],
      ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'd'], false],
      ['ForAnyValue:StringNotEquals', ['a'], ['a', 'c'], true],
      ['ForAnyValue:StringNotEquals', ['a'], ['a'], false],
      ['ForAllValues:StringLike', ['team-*'], ['team-a', 'team-b'], true],
    ])('%s %j, given %j: %s', (operator, wanted, given, expected) => {
      expect(holds(operator, 'key', wanted, { key: given })).toBe(expected);
    });
  });

  it('asks every operator and every key', () => {
    const context = new RequestContext({ a: '1', b: '2' });
    const both = { StringEquals: { a: ['1'], b: ['2'] } };
    const one = { StringEquals: { a: ['1'] }, StringLike: { b: ['3*'] } };

    expect(conditionsHold(both, context)).toBe(true);
    expect(conditionsHold(one, context)).toBe(false);
  });

  it('knows the operators of IAM, with prefix and suffix', () => {
    expect(isKnownOperator('ForAnyValue:ArnNotLikeIfExists')).toBe(true);
    expect(isKnownOperator('Null')).toBe(true);
    expect(isKnownOperator('StringMatches')).toBe(false);
  });
});
