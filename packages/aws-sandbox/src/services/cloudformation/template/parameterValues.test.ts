import { parameterRef, parameterValues } from './parameterValues';
import { parseParameters } from './parseParameters';

const parameters = parseParameters({
  Name: { Type: 'String' },
  Size: { Type: 'Number', Default: 10 },
});

describe('parameterValues', () => {
  it('takes given values first, then defaults', () => {
    expect(
      parameterValues({
        parameters,
        given: [{ ParameterKey: 'Name', ParameterValue: 'ada' }],
      }),
    ).toEqual({ Name: 'ada', Size: '10' });
  });

  it('takes a previous value only when told to', () => {
    const previous = { Name: 'ada', Size: '99' };
    expect(
      parameterValues({
        parameters,
        given: [{ ParameterKey: 'Name', UsePreviousValue: true }],
        previous,
      }),
    ).toEqual({ Name: 'ada', Size: '10' });
  });

  it.each([
    [[], 'Parameters: [Name] must have values'],
    [
      [
        { ParameterKey: 'Name', ParameterValue: 'a' },
        { ParameterKey: 'Nmae', ParameterValue: 'a' },
      ],
      'Parameters: [Nmae] do not exist in the template',
    ],
    [
      [{ ParameterKey: 'Name', ParameterValue: 'a', UsePreviousValue: true }],
      'Invalid input for parameter key Name. Cannot specify usePreviousValue as true and non empty value for a parameter',
    ],
    [
      [
        { ParameterKey: 'Name', ParameterValue: 'a' },
        { ParameterKey: 'Size', ParameterValue: 'big' },
      ],
      "Parameter 'Size' must be a number",
    ],
  ])('refuses %j', (given, message) => {
    expect(() => parameterValues({ parameters, given })).toThrow(
      expect.objectContaining({ code: 'ValidationError', message }),
    );
  });
});

describe('parameterRef', () => {
  it.each([
    ['String', 'a,b', 'a,b'],
    ['CommaDelimitedList', 'a, b', ['a', 'b']],
    ['List<AWS::EC2::Subnet::Id>', 's-1,s-2', ['s-1', 's-2']],
    ['AWS::SSM::Parameter::Value<String>', 'a,b', 'a,b'],
    ['AWS::SSM::Parameter::Value<List<String>>', 'a,b', ['a', 'b']],
  ])('gives a value of type %s as what it is', (type, value, expected) => {
    expect(parameterRef(type, value)).toEqual(expected);
  });
});
