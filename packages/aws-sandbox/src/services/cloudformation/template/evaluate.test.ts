import { conditionLookup } from './conditions';
import { evaluate, evaluateObject, type Scope } from './evaluate';
import type { Json, JsonObject } from './Template';

const VALUES: Record<string, Json> = {
  'AWS::Region': 'us-east-1',
  Name: 'ada',
  Port: '22',
  Zones: ['a', 'b', 'c'],
  Instance: 'i-1',
};

const scopeWith = (conditions: JsonObject = {}): Scope => {
  const scope: Scope = {
    ref: name => VALUES[name],
    attribute: (id, attribute) =>
      id === 'Instance' && attribute === 'PrivateIp' ? '10.0.0.4' : undefined,
    condition: conditionLookup(conditions, () => scope),
    mappings: {
      Images: { 'us-east-1': { Id: 'ami-1', Sizes: ['1', '2'] } },
    },
    zones: region => [`${region || 'us-east-1'}a`, `${region || 'us-east-1'}b`],
    exported: name => (name === 'vpc' ? 'vpc-1' : undefined),
  };
  return scope;
};

describe('evaluate', () => {
  const scope = scopeWith({
    Yes: { 'Fn::Equals': [{ Ref: 'Name' }, 'ada'] },
    No: { 'Fn::Not': [{ Condition: 'Yes' }] },
    Both: { 'Fn::And': [{ Condition: 'Yes' }, { Condition: 'No' }] },
    Either: { 'Fn::Or': [{ Condition: 'Yes' }, { Condition: 'No' }] },
  });

  it.each<[string, Json, Json]>([
    ['Ref of a parameter', { Ref: 'Name' }, 'ada'],
    ['Ref of a list', { Ref: 'Zones' }, ['a', 'b', 'c']],
    ['Ref of a resource', { Ref: 'Instance' }, 'i-1'],
    ['GetAtt', { 'Fn::GetAtt': ['Instance', 'PrivateIp'] }, '10.0.0.4'],
    ['GetAtt as text', { 'Fn::GetAtt': 'Instance.PrivateIp' }, '10.0.0.4'],
    [
      'Sub',
      { 'Fn::Sub': 'ssh ${Name}@${Instance.PrivateIp} in ${AWS::Region}' },
      'ssh ada@10.0.0.4 in us-east-1',
    ],
    ['Sub of a literal', { 'Fn::Sub': '${!Name} ${Name}' }, '${Name} ada'],
    [
      'Sub with own names',
      { 'Fn::Sub': ['${Name}-${X}', { X: { Ref: 'Port' }, Name: 'bob' }] },
      'bob-22',
    ],
    ['Join', { 'Fn::Join': ['-', ['x', { Ref: 'Name' }, 1]] }, 'x-ada-1'],
    ['Join of a list', { 'Fn::Join': [',', { Ref: 'Zones' }] }, 'a,b,c'],
    ['Select', { 'Fn::Select': [1, { Ref: 'Zones' }] }, 'b'],
    ['Select by text', { 'Fn::Select': ['2', { Ref: 'Zones' }] }, 'c'],
    ['Split', { 'Fn::Split': ['.', 'a.b.c'] }, ['a', 'b', 'c']],
    ['If, true', { 'Fn::If': ['Yes', 1, 2] }, 1],
    ['If, false', { 'Fn::If': ['No', 1, 2] }, 2],
    ['If, and', { 'Fn::If': ['Both', 1, 2] }, 2],
    ['If, or', { 'Fn::If': ['Either', 1, 2] }, 1],
    [
      'FindInMap',
      { 'Fn::FindInMap': ['Images', { Ref: 'AWS::Region' }, 'Id'] },
      'ami-1',
    ],
    [
      'FindInMap of a list',
      { 'Fn::FindInMap': ['Images', 'us-east-1', 'Sizes'] },
      ['1', '2'],
    ],
    ['Base64', { 'Fn::Base64': { Ref: 'Name' } }, 'YWRh'],
    ['GetAZs', { 'Fn::GetAZs': '' }, ['us-east-1a', 'us-east-1b']],
    [
      'GetAZs of a region',
      { 'Fn::GetAZs': 'eu-west-1' },
      ['eu-west-1a', 'eu-west-1b'],
    ],
    [
      'Cidr',
      { 'Fn::Cidr': ['10.0.0.0/16', 3, '8'] },
      ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24'],
    ],
    ['ImportValue', { 'Fn::ImportValue': 'vpc' }, 'vpc-1'],
    [
      'NoValue in a list',
      [
        'a',
        { Ref: 'AWS::NoValue' },
        { 'Fn::If': ['No', 'b', { Ref: 'AWS::NoValue' }] },
      ],
      ['a'],
    ],
    ['what is no intrinsic', { a: [{ b: 1 }] }, { a: [{ b: 1 }] }],
  ])('works out %s', (_, value, expected) => {
    expect(evaluate(value, scope)).toEqual(expected);
  });

  it('leaves out a property without a value', () => {
    expect(evaluateObject({ A: 1, B: { Ref: 'AWS::NoValue' } }, scope)).toEqual(
      { A: 1 },
    );
  });

  it.each<[Json, string]>([
    [{ Ref: 'Nobody' }, 'Unresolved resource dependencies [Nobody]'],
    [
      { 'Fn::GetAtt': ['Instance', 'Colour'] },
      'resource Instance does not support attribute type Colour in Fn::GetAtt',
    ],
    [
      { 'Fn::Select': [3, { Ref: 'Zones' }] },
      'Fn::Select cannot select nonexistent value at index 3',
    ],
    [
      { 'Fn::FindInMap': ['Images', 'eu-west-1', 'Id'] },
      'Unable to get mapping for Images::eu-west-1::Id',
    ],
    [
      { 'Fn::Sub': '${Zones}' },
      'variable Zones in Fn::Sub expression does not resolve to a string',
    ],
    [
      { 'Fn::Join': ['-', 'a'] },
      'every Fn::Join object requires two parameters',
    ],
    [
      { 'Fn::Split': ['-', ['a']] },
      'every Fn::Split object requires two parameters',
    ],
    [
      { 'Fn::If': ['Yes', 1] },
      'Fn::If requires a list argument with three elements',
    ],
    [
      { 'Fn::If': ['Perhaps', 1, 2] },
      'Unresolved condition dependency [Perhaps]',
    ],
    [{ 'Fn::ImportValue': 'none' }, 'No export named none found.'],
    [{ 'Fn::Cidr': ['10.0.0.0/24', 2, '8'] }, 'Fn::Cidr cannot make 2 blocks'],
    [{ 'Fn::Guess': 1 }, 'Unrecognized intrinsic function Fn::Guess'],
  ])('refuses %j', (value, message) => {
    expect(() => evaluate(value, scope)).toThrow(message);
  });

  it('refuses conditions that lean on each other', () => {
    const circular = scopeWith({
      A: { 'Fn::Not': [{ Condition: 'B' }] },
      B: { 'Fn::Not': [{ Condition: 'A' }] },
    });
    expect(() => circular.condition('A')).toThrow(
      'Circular dependencies between conditions [A, B]',
    );
  });
});
