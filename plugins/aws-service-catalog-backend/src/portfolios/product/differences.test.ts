import { differencesOf } from './differences';
import { parseTemplate } from './parseTemplate';

describe('differencesOf', () => {
  it('tells what came, what went, and where the rest differs', () => {
    expect(
      differencesOf(
        { a: { Type: 'T', Properties: { Size: 1, Tags: ['x'] } }, b: {}, c: 1 },
        { a: { Type: 'T', Properties: { Size: 2, Tags: ['x'] } }, d: {}, c: 1 },
      ),
    ).toEqual([
      {
        key: 'a',
        change: 'changed',
        details: [{ path: 'Properties.Size', before: '1', after: '2' }],
      },
      { key: 'b', change: 'removed', details: [] },
      { key: 'd', change: 'added', details: [] },
    ]);
  });
});

describe('parseTemplate', () => {
  it('spells the short forms of functions out, so that YAML and JSON compare', () => {
    const yaml = `
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: Wanted
    Properties:
      BucketName: !Sub '\${Name}-data'
      Owner: !Ref Owner
      Zones: !Split [',', !GetAtt Net.Zones]
`;
    expect(parseTemplate(yaml)?.Resources.Bucket).toEqual({
      Type: 'AWS::S3::Bucket',
      Condition: 'Wanted',
      Properties: {
        BucketName: { 'Fn::Sub': '${Name}-data' },
        Owner: { Ref: 'Owner' },
        Zones: { 'Fn::Split': [',', { 'Fn::GetAtt': 'Net.Zones' }] },
      },
    });
    expect(
      parseTemplate('{"Resources":{"B":{"Type":"T"}}}')?.Resources,
    ).toEqual({ B: { Type: 'T' } });
  });

  it.each(['', 'Resources: [', 'just text', '{"Parameters":{}}'])(
    'takes %j for no template',
    text => {
      expect(parseTemplate(text)).toBeUndefined();
    },
  );
});
