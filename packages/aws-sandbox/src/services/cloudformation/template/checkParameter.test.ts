import { checkParameter } from './checkParameter';
import { parseParameters } from './parseParameters';
import type { JsonObject } from './Template';

const check = (declaration: JsonObject, value: string) =>
  checkParameter(parseParameters({ P: declaration })[0], value);

describe('checkParameter', () => {
  it.each<[JsonObject, string]>([
    [{ Type: 'String' }, ''],
    [{ Type: 'String', AllowedValues: ['a', 'b'] }, 'b'],
    [{ Type: 'String', AllowedPattern: '[a-z]+' }, 'abc'],
    [{ Type: 'String', MinLength: 2, MaxLength: 3 }, 'abc'],
    [{ Type: 'Number', MinValue: 50, MaxValue: 2000 }, '50'],
    [{ Type: 'Number', AllowedValues: [1.5] }, '1.5'],
    [{ Type: 'List<Number>', MinValue: 1 }, '1, 2,3'],
    [{ Type: 'CommaDelimitedList', AllowedValues: ['a', 'b'] }, 'a, b'],
  ])('accepts %j with %s', (declaration, value) => {
    expect(check(declaration, value)).toBeUndefined();
  });

  it.each<[JsonObject, string, string]>([
    [
      { Type: 'String', AllowedValues: ['a', 'b'] },
      'c',
      "Parameter 'P' must be one of AllowedValues",
    ],
    [
      { Type: 'CommaDelimitedList', AllowedValues: ['a', 'b'] },
      'a,c',
      "Parameter 'P' must be one of AllowedValues",
    ],
    [
      { Type: 'String', AllowedPattern: '[a-z]+' },
      'abc1',
      "Parameter 'P' must match pattern [a-z]+",
    ],
    [
      { Type: 'String', MinLength: 12 },
      'short',
      "Parameter 'P' must contain at least 12 characters",
    ],
    [
      { Type: 'String', MaxLength: 2 },
      'long',
      "Parameter 'P' must contain at most 2 characters",
    ],
    [{ Type: 'Number' }, 'ten', "Parameter 'P' must be a number"],
    [{ Type: 'Number' }, '', "Parameter 'P' must be a number"],
    [
      { Type: 'Number', MinValue: 50 },
      '49',
      "Parameter 'P' must be a number not less than 50",
    ],
    [
      { Type: 'Number', MaxValue: 2000 },
      '2001',
      "Parameter 'P' must be a number not greater than 2000",
    ],
    [
      { Type: 'List<Number>', MaxValue: 2 },
      '1,3',
      "Parameter 'P' must be a number not greater than 2",
    ],
    [
      {
        Type: 'String',
        AllowedPattern: '\\d+',
        ConstraintDescription: 'digits only',
      },
      'x',
      'Parameter P failed to satisfy constraint: digits only',
    ],
  ])('refuses %j with %s', (declaration, value, message) => {
    expect(check(declaration, value)).toBe(message);
  });
});
