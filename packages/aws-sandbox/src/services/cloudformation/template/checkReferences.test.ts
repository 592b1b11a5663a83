import { checkReferences } from './checkReferences';
import { parseTemplate } from './parseTemplate';

const check = (template: object) => () =>
  checkReferences(parseTemplate(JSON.stringify(template)));

const bucket = (properties: object, more: object = {}) => ({
  Type: 'AWS::S3::Bucket',
  Properties: properties,
  ...more,
});

describe('checkReferences', () => {
  it('accepts a template whose names are all there', () => {
    expect(
      check({
        Parameters: { Name: { Type: 'String' } },
        Mappings: { M: { a: { b: 'c' } } },
        Conditions: { C: { 'Fn::Equals': [{ Ref: 'Name' }, 'a'] } },
        Resources: {
          A: bucket({ Name: { 'Fn::Sub': '${Name}-${AWS::Region}-${!Not}' } }),
          B: bucket(
            {
              Name: { 'Fn::If': ['C', { 'Fn::GetAtt': ['A', 'Arn'] }, 'x'] },
              Other: { 'Fn::FindInMap': ['M', 'a', 'b'] },
            },
            { DependsOn: 'A', Condition: 'C' },
          ),
        },
        Outputs: { O: { Value: { Ref: 'B' }, Condition: 'C' } },
      }),
    ).not.toThrow();
  });

  it.each<[string, object, string]>([
    [
      'Ref',
      { Resources: { A: bucket({ N: { Ref: 'X' } }) } },
      'Template format error: Unresolved resource dependencies [X] in the Resources block of the template',
    ],
    [
      'Sub',
      { Resources: { A: bucket({ N: { 'Fn::Sub': '${X}' } }) } },
      'Unresolved resource dependencies [X]',
    ],
    [
      'DependsOn',
      { Resources: { A: bucket({}, { DependsOn: ['X'] }) } },
      'Unresolved resource dependencies [X]',
    ],
    [
      'GetAtt',
      { Resources: { A: bucket({ N: { 'Fn::GetAtt': ['X', 'Arn'] } }) } },
      'Template error: instance of Fn::GetAtt references undefined resource X',
    ],
    [
      'FindInMap',
      { Resources: { A: bucket({ N: { 'Fn::FindInMap': ['X', 'a', 'b'] } }) } },
      "Mapping named 'X' is not present in the 'Mappings' section of template.",
    ],
    [
      'If',
      { Resources: { A: bucket({ N: { 'Fn::If': ['X', 1, 2] } }) } },
      'Unresolved condition dependency [X] in the Resources block',
    ],
    [
      'Ref in Outputs',
      { Resources: { A: bucket({}) }, Outputs: { O: { Value: { Ref: 'X' } } } },
      'Unresolved resource dependencies [X] in the Outputs block of the template',
    ],
    [
      'resource in Conditions',
      {
        Conditions: { C: { 'Fn::Equals': [{ Ref: 'A' }, 'a'] } },
        Resources: { A: bucket({}) },
      },
      'Cannot reference resources in the Conditions block of the template',
    ],
    [
      'circle',
      {
        Resources: {
          A: bucket({ N: { Ref: 'B' } }),
          B: bucket({ N: { 'Fn::GetAtt': ['A', 'Arn'] } }),
          C: bucket({}),
        },
      },
      'Circular dependency between resources: [A, B]',
    ],
  ])('refuses a dangling %s', (_, template, message) => {
    expect(check(template)).toThrow(
      expect.objectContaining({
        code: 'ValidationError',
        message: expect.stringContaining(message),
      }),
    );
  });
});
