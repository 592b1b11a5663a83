import { parameterSchema } from './parameterSchema';

describe('parameterSchema', () => {
  it.each([
    [
      { type: 'String', allowedValues: ['a', 'b'], defaultValue: 'a' },
      { type: 'string', enum: ['a', 'b'], default: 'a' },
    ],
    [
      { type: 'Number', minValue: '50', maxValue: '2000' },
      {
        type: 'string',
        format: 'cloudformation-number',
        minLength: 1,
        'x-minimum': '50',
        'x-maximum': '2000',
      },
    ],
    [
      { type: 'CommaDelimitedList', defaultValue: 'a, b' },
      { type: 'array', items: { type: 'string' }, default: ['a', 'b'] },
    ],
    [
      { type: 'CommaDelimitedList', defaultValue: '' },
      { type: 'array', items: { type: 'string' }, default: [] },
    ],
    [
      { type: 'List<AWS::EC2::Subnet::Id>' },
      { type: 'array', items: { type: 'string', minLength: 1 } },
    ],
    [
      { type: 'AWS::SSM::Parameter::Value<List<String>>' },
      { type: 'string', minLength: 1 },
    ],
    [
      {
        type: 'String',
        minLength: '2',
        maxLength: '9',
        allowedPattern: '[a-z]',
      },
      { type: 'string', minLength: 2, maxLength: 9, pattern: '^(?:[a-z])$' },
    ],
    [
      { type: 'String', allowedPattern: 'a\\-b' },
      { type: 'string', 'x-pattern': '^(?:a\\-b)$' },
    ],
  ])('%j', (parameter, expected) => {
    const schema = parameterSchema([{ key: 'P', noEcho: false, ...parameter }]);
    expect(schema.properties.P).toEqual(expected);
  });

  it('never tells the default of a NoEcho parameter, but knows that there is one', () => {
    const schema = parameterSchema([
      { key: 'P', type: 'String', noEcho: true, defaultValue: 'secret' },
    ]);
    expect(JSON.stringify(schema)).not.toContain('secret');
    expect(schema.required).toEqual([]);
  });
});
