import { checkInput } from './checkInput';
import { loadModel } from './loadModel';
import type { ServiceModel } from './model';

const model: ServiceModel = {
  metadata: { apiVersion: '1', protocol: 'json', serviceId: 'Test' },
  operationNames: ['Launch'],
  operations: {},
  shapes: {
    LaunchInput: {
      type: 'structure',
      required: ['ProductName'],
      members: {
        ProductName: { shape: 'Name' },
        Password: { shape: 'Password' },
        Size: { shape: 'Size' },
        Kind: { shape: 'Kind' },
        Tags: { shape: 'Tags' },
        Info: { shape: 'Info' },
      },
    },
    Name: { type: 'string', min: 1, max: 5, pattern: '[a-z]+' },
    Password: { type: 'string', min: 12, sensitive: true },
    Size: { type: 'integer', min: 1, max: 20 },
    Kind: { type: 'string', enum: ['IAM', 'IAM_PATTERN'] },
    Tags: { type: 'list', member: { shape: 'Tag' }, max: 2 },
    Tag: {
      type: 'structure',
      required: ['Key'],
      members: { Key: { shape: 'Name' } },
    },
    Info: { type: 'map', key: { shape: 'Name' }, value: { shape: 'Size' } },
  },
};

const check = (input: object) =>
  checkInput('awsJson', model, 'LaunchInput', input);

describe('checkInput', () => {
  it('passes what the model allows', () => {
    expect(() =>
      check({
        ProductName: 'abc',
        Size: 20,
        Kind: 'IAM',
        Tags: [{ Key: 'a' }],
        Info: { a: 1 },
      }),
    ).not.toThrow();
  });

  it.each<[string, object, string]>([
    [
      'a member that is missing',
      {},
      "1 validation error detected: Value null at 'productName' failed to satisfy constraint: Member must not be null",
    ],
    [
      'a text that is too long',
      { ProductName: 'abcdef' },
      "Value 'abcdef' at 'productName' failed to satisfy constraint: Member must have length less than or equal to 5",
    ],
    [
      'a text that is too short',
      { ProductName: '' },
      'Member must have length greater than or equal to 1',
    ],
    [
      'a text of another form',
      { ProductName: 'a b' },
      'Member must satisfy regular expression pattern: [a-z]+',
    ],
    [
      'a number out of range',
      { ProductName: 'a', Size: 21 },
      "Value '21' at 'size' failed to satisfy constraint: Member must have value less than or equal to 20",
    ],
    [
      'a word that is not in the list',
      { ProductName: 'a', Kind: 'GROUP' },
      'Member must satisfy enum value set: [IAM, IAM_PATTERN]',
    ],
    [
      'a member of a list item',
      { ProductName: 'a', Tags: [{ Key: 'a' }, {}] },
      "Value null at 'tags.2.member.key'",
    ],
    [
      'too many items',
      { ProductName: 'a', Tags: [{ Key: 'a' }, { Key: 'b' }, { Key: 'c' }] },
      "at 'tags' failed to satisfy constraint: Member must have length less than or equal to 2",
    ],
    [
      'a key and a value of a map',
      { ProductName: 'a', Info: { 'not so': 0 } },
      '3 validation errors detected',
    ],
  ])('refuses %s', (_case, input, message) => {
    expect(() => check(input)).toThrow(
      expect.objectContaining({
        code: 'ValidationException',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('does not repeat a secret', () => {
    expect(() => check({ ProductName: 'a', Password: 'hunter2' })).toThrow(
      expect.not.objectContaining({
        message: expect.stringContaining('hunter2'),
      }),
    );
  });

  it.each([
    ['awsQuery', {}, 'ValidationError', 'productName'],
    ['restJson', {}, 'BadRequestException', 'productName'],
    ['restXml', {}, 'InvalidArgument', 'productName'],
    ['ec2Query', {}, 'MissingParameter', 'the parameter ProductName'],
    ['ec2Query', { ProductName: '' }, 'InvalidParameterValue', 'ProductName'],
  ] as const)('%s names it its own way', (protocol, input, code, message) => {
    expect(() => checkInput(protocol, model, 'LaunchInput', input)).toThrow(
      expect.objectContaining({
        code,
        message: expect.stringContaining(message),
      }),
    );
  });

  it('reads a model once', () => {
    expect(loadModel('sts')).toBe(loadModel('sts'));
  });
});
