import { parseTemplate } from './parseTemplate';
import { summarise } from './summarise';

const BUCKET = { Type: 'AWS::S3::Bucket' };

const withResources = (more: object) =>
  JSON.stringify({ Resources: { Bucket: BUCKET }, ...more });

describe('parseTemplate', () => {
  it.each([
    ['!Ref A', { Ref: 'A' }],
    ['!GetAtt A.B', { 'Fn::GetAtt': ['A', 'B'] }],
    ['!GetAtt A.B.C', { 'Fn::GetAtt': ['A', 'B.C'] }],
    ['!GetAtt [A, B]', { 'Fn::GetAtt': ['A', 'B'] }],
    ["!Sub '${A}-x'", { 'Fn::Sub': '${A}-x' }],
    ['!Sub [a, { b: !Ref C }]', { 'Fn::Sub': ['a', { b: { Ref: 'C' } }] }],
    ["!Join ['-', [a, !Ref B]]", { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }],
    ["!Select [0, !GetAZs '']", { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }],
    [
      '!If [C, 1, !Ref AWS::NoValue]',
      { 'Fn::If': ['C', 1, { Ref: 'AWS::NoValue' }] },
    ],
    ['!Base64 { "Fn::Sub": a }', { 'Fn::Base64': { 'Fn::Sub': 'a' } }],
    ['2010-09-09', '2010-09-09'],
    ['true', true],
    ['10', 10],
    ['~', null],
  ])('reads the YAML value %s', (yaml, expected) => {
    const template = parseTemplate(
      `Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      Value: ${yaml}\n`,
    );
    expect(template.resources[0].properties.Value).toEqual(expected);
  });

  it('reads !Condition in conditions', () => {
    const { conditions } = parseTemplate(
      'Conditions:\n  A: !Equals [a, a]\n  B: !Not [!Condition A]\nResources: { X: { Type: AWS::S3::Bucket } }',
    );
    expect(conditions.B).toEqual({ 'Fn::Not': [{ Condition: 'A' }] });
  });

  it.each([
    ['{ "Resources": {}, }', 'JSON not well-formed. (line 1, column 20)'],
    ['{\n"Resources": [\n', 'JSON not well-formed. (line 3, column 1)'],
    ['Resources: [', 'YAML not well-formed.'],
    ['just text', 'unsupported structure.'],
    ['Resources: { A: !Nope x }', 'Unknown tag !Nope.'],
    ['{"Resources":{}}', 'At least one Resources member must be defined.'],
    [
      '{"Resources":{"A":{}}}',
      '[/Resources/A] Every Resources object must contain a Type member.',
    ],
    [
      '{"Resources":{"a-b":{"Type":"X"}}}',
      'Resource name a-b is non alphanumeric.',
    ],
    [
      '{"Resources":{"A":{"Type":"X","DeletionPolicy":"Keep"}}}',
      'Unrecognized DeletionPolicy Keep for resource A',
    ],
    [
      withResources({ AWSTemplateFormatVersion: '2011' }),
      'Template format version "2011" is not supported.',
    ],
    [
      withResources({ Parameters: { P: {} } }),
      '[/Parameters/P] Every Parameters object must contain a Type member.',
    ],
    [
      withResources({ Parameters: { P: { Type: 'Text' } } }),
      'Unrecognized parameter type: Text',
    ],
    [
      withResources({ Parameters: { P: { Type: 'String', MinLength: 'a' } } }),
      'Any MinLength member must be a number. Parameter P is malformed.',
    ],
    [
      withResources({ Outputs: { O: {} } }),
      'Every Outputs member must contain a Value object: Output O is malformed.',
    ],
  ])('refuses %s', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(
      expect.objectContaining({
        code: 'ValidationError',
        message: expect.stringContaining(`Template format error: ${message}`),
      }),
    );
  });

  it.each([
    [
      'A: &x 1\nB: *x',
      'Template error: YAML aliases are not allowed in CloudFormation templates',
    ],
    [
      withResources({ Foo: 1, Bar: 2 }),
      'Invalid template property or properties [Foo, Bar]',
    ],
    [
      withResources({ Parameters: { P: { Type: 'String', Foo: 1 } } }),
      "Invalid template parameter property 'Foo'",
    ],
    [
      '{"Resources":{"A":{"Type":"X","Foo":1}}}',
      "Invalid template resource property 'Foo'",
    ],
  ])('refuses %s, in words of its own', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(message);
  });
});

describe('summarise', () => {
  it('says what a template asks for and offers', () => {
    const summary = summarise(
      parseTemplate(`
AWSTemplateFormatVersion: '2010-09-09'
Description: A bucket
Metadata:
  AWS::CloudFormation::Interface: { ParameterGroups: [] }
Parameters:
  Size: { Type: Number, Default: 50, MinValue: 10, MaxValue: 60, AllowedValues: [50, 60] }
  Password: { Type: String, NoEcho: true, MinLength: 12, AllowedPattern: '[a-z]+', ConstraintDescription: no }
Rules:
  R: { Assertions: [{ Assert: { 'Fn::Equals': [a, a] } }] }
Resources:
  A: { Type: AWS::S3::Bucket }
  B: { Type: AWS::S3::Bucket }
  C: { Type: AWS::SSM::Parameter }
Outputs:
  Name: { Value: !Ref A, Description: its name }
`),
    );
    expect(summary).toEqual({
      formatVersion: '2010-09-09',
      description: 'A bucket',
      metadata: { 'AWS::CloudFormation::Interface': { ParameterGroups: [] } },
      parameters: [
        {
          key: 'Size',
          type: 'Number',
          default: '50',
          noEcho: false,
          minValue: '10',
          maxValue: '60',
          allowedValues: ['50', '60'],
        },
        {
          key: 'Password',
          type: 'String',
          noEcho: true,
          minLength: '12',
          allowedPattern: '[a-z]+',
          constraintDescription: 'no',
        },
      ],
      rules: { R: { Assertions: [{ Assert: { 'Fn::Equals': ['a', 'a'] } }] } },
      outputs: [{ key: 'Name', description: 'its name' }],
      resourceTypes: ['AWS::S3::Bucket', 'AWS::SSM::Parameter'],
    });
  });
});
