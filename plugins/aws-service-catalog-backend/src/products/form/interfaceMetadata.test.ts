import { interfaceMetadata } from './interfaceMetadata';

describe('interfaceMetadata', () => {
  const metadata = JSON.stringify({
    'AWS::CloudFormation::Interface': {
      ParameterGroups: [
        { Label: { default: 'Machine' }, Parameters: ['Type', 'Gone', 'Size'] },
        { Label: { default: 'Again' }, Parameters: ['Type'] },
      ],
      ParameterLabels: { Type: { default: 'Instance type' }, Gone: {} },
    },
  });

  it('groups as the template says, the rest last', () => {
    expect(interfaceMetadata(metadata, ['Key', 'Size', 'Type'])).toEqual({
      groups: [
        { label: 'Machine', parameters: ['Type', 'Size'] },
        { parameters: ['Key'] },
      ],
      labels: { Type: 'Instance type' },
    });
  });

  it.each([
    undefined,
    '',
    'not json',
    '[]',
    '{"AWS::CloudFormation::Interface":{"ParameterGroups":7}}',
  ])('makes one group without metadata (%s)', text => {
    expect(interfaceMetadata(text, ['A', 'B'])).toEqual({
      groups: [{ parameters: ['A', 'B'] }],
      labels: {},
    });
  });

  it('makes no group of no parameters', () => {
    expect(interfaceMetadata(undefined, []).groups).toEqual([]);
  });
});
