import { parameterProblem, type ParameterProblem } from './parameterProblem';
import type { ParameterSchema } from './parameterSchema';

const text = { type: 'string' } as const;
const number = { ...text, format: 'cloudformation-number' } as const;

describe('parameterProblem', () => {
  it.each<[ParameterSchema, string | string[], ParameterProblem | undefined]>([
    [text, '', undefined],
    [text, 'anything', undefined],
    [text, ['a'], { kind: 'not-a-text' }],
    [{ ...text, enum: ['a', 'b'] }, 'b', undefined],
    [{ ...text, enum: ['a'] }, 'b', { kind: 'not-allowed', allowed: ['a'] }],
    [{ ...text, minLength: 3 }, 'abc', undefined],
    [{ ...text, minLength: 3 }, 'ab', { kind: 'too-short', limit: 3 }],
    [{ ...text, maxLength: 3 }, 'abc', undefined],
    [{ ...text, maxLength: 3 }, 'abcd', { kind: 'too-long', limit: 3 }],
    [number, '50', undefined],
    [number, '-1.5e3', undefined],
    [number, 'fifty', { kind: 'not-a-number' }],
    [number, '', { kind: 'not-a-number' }],
    [{ ...number, 'x-minimum': '50' }, '50', undefined],
    [{ ...number, 'x-minimum': '50' }, '9', { kind: 'too-small', limit: '50' }],
    [{ ...number, 'x-maximum': '50' }, '50', undefined],
    [{ ...number, 'x-maximum': '50' }, '100', { kind: 'too-big', limit: '50' }],
    [{ ...text, pattern: '^(?:[a-z]+)$' }, 'abc', undefined],
    [
      { ...text, pattern: '^(?:[a-z]+)$' },
      'a1',
      { kind: 'pattern', pattern: '^(?:[a-z]+)$' },
    ],
    [{ ...text, 'x-pattern': '^(?:a\\-b)$' }, 'a-b', undefined],
    [
      { ...text, 'x-pattern': '^(?:a\\-b)$' },
      'ab',
      { kind: 'pattern', pattern: '^(?:a\\-b)$' },
    ],
    [{ type: 'array', items: text }, [], undefined],
    [{ type: 'array', items: text }, ['a', 'b'], undefined],
    [{ type: 'array', items: text }, 'a,b', { kind: 'not-a-list' }],
    [
      { type: 'array', items: text },
      ['a', 'b,c'],
      { kind: 'comma-in-item', item: 'b,c' },
    ],
    [
      { type: 'array', items: { ...number, 'x-maximum': '9' } },
      ['1', '10'],
      { kind: 'too-big', limit: '9', item: '10' },
    ],
  ])('of %j and %j is %j', (schema, value, expected) => {
    expect(parameterProblem(schema, value)).toEqual(expected);
  });
});
