import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import type { ParameterView } from '../aws/serviceCatalog/describeProvisioningParameters';
import { parameterSchema } from './form/parameterSchema';
import { templateRules } from './form/templateRules';
import { type ParameterForm, validateParameters } from './validateParameters';

function form(
  parameters: (Partial<ParameterView> & { key: string })[],
  rules?: unknown,
): ParameterForm {
  const views = parameters.map(
    (parameter): ParameterView => ({
      type: 'String',
      noEcho: false,
      ...parameter,
    }),
  );
  return {
    schema: parameterSchema(views),
    rules: templateRules(
      rules === undefined ? undefined : JSON.stringify(rules),
    ),
    hints: Object.fromEntries(
      views.map(({ key, constraintDescription }) => [
        key,
        { constraintDescription },
      ]),
    ),
  };
}

const onlySmall = {
  SmallUnlessProduction: {
    RuleCondition: {
      'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Environment' }, 'prod'] }],
    },
    Assertions: [
      {
        Assert: {
          'Fn::Contains': [['t3.medium', 't3.large'], { Ref: 'InstanceType' }],
        },
        AssertDescription: 'Large machines are for production only',
      },
    ],
  },
};

describe('validateParameters', () => {
  const cases: [string, ParameterForm, ParameterValues, string[]][] = [
    ['takes what fits', form([{ key: 'Name' }]), { Name: 'x' }, []],
    [
      'answers in no time what would keep JavaScript busy for ever',
      form([{ key: 'Name', allowedPattern: '(a+)+' }]),
      { Name: `${'a'.repeat(4_095)}!` },
      [
        'parameters.Name: Name does not have the form that the template asks for',
      ],
    ],
    [
      'keeps to a pattern that looks ahead',
      form([{ key: 'Name', allowedPattern: '(?=.*\\d).*' }]),
      { Name: 'no digit' },
      [
        'parameters.Name: Name does not have the form that the template asks for',
      ],
    ],
    [
      'lets a default stand in',
      form([{ key: 'Name', defaultValue: 'x' }]),
      {},
      [],
    ],
    [
      'misses a parameter without a default',
      form([{ key: 'Name' }]),
      {},
      ['parameters.Name: Name is missing'],
    ],
    [
      'lets the unseen default of a NoEcho parameter stand in',
      form([{ key: 'Password', noEcho: true, defaultValue: 'secret' }]),
      {},
      [],
    ],
    [
      'knows no other parameter',
      form([{ key: 'Name' }]),
      { Name: 'x', constructor: 'y' },
      [
        'parameters.constructor: constructor is not a parameter of this version; leave it out',
      ],
    ],
    [
      'keeps to allowed values',
      form([{ key: 'Type', allowedValues: ['a', 'b'] }]),
      { Type: 'c' },
      ['parameters.Type: Type must be one of a, b'],
    ],
    [
      'keeps to the pattern, which holds for the whole value, and tells the reason of the template',
      form([
        {
          key: 'Cidr',
          allowedPattern: '[0-9.]+/[0-9]+',
          constraintDescription: 'must be a CIDR block',
        },
      ]),
      { Cidr: 'x10.0.0.0/8' },
      [
        'parameters.Cidr: Cidr does not have the form that the template asks for: must be a CIDR block',
      ],
    ],
    [
      'reads patterns that strict JavaScript refuses',
      form([{ key: 'Name', allowedPattern: '[a-z]+\\-[a-z]+' }]),
      { Name: 'a_b' },
      [
        'parameters.Name: Name does not have the form that the template asks for',
      ],
    ],
    [
      'leaves patterns that no JavaScript can read to AWS',
      form([{ key: 'Name', allowedPattern: '(?i)[a-z]++' }]),
      { Name: '1' },
      [],
    ],
    [
      'counts characters: too few',
      form([{ key: 'Password', minLength: '12', maxLength: '40' }]),
      { Password: 'short' },
      ['parameters.Password: Password must have at least 12 characters'],
    ],
    [
      'counts characters: too many',
      form([{ key: 'Name', maxLength: '3' }]),
      { Name: 'long' },
      ['parameters.Name: Name must have at most 3 characters'],
    ],
    [
      'takes numbers for a number',
      form([{ key: 'Size', type: 'Number' }]),
      { Size: '1.5e3' },
      [],
    ],
    [
      'takes no words for a number',
      form([{ key: 'Size', type: 'Number' }]),
      { Size: 'many' },
      ['parameters.Size: Size must be a number'],
    ],
    [
      'takes no empty text for a number',
      form([{ key: 'Size', type: 'Number' }]),
      { Size: '' },
      ['parameters.Size: Size must not be empty'],
    ],
    [
      'compares numbers as numbers',
      form([{ key: 'Size', type: 'Number', minValue: '50', maxValue: '2000' }]),
      { Size: '500' },
      [],
    ],
    [
      'bounds numbers below',
      form([{ key: 'Size', type: 'Number', minValue: '50' }]),
      { Size: '9' },
      ['parameters.Size: Size must be at least 50'],
    ],
    [
      'bounds numbers above',
      form([{ key: 'Size', type: 'Number', maxValue: '2000' }]),
      { Size: '2001' },
      ['parameters.Size: Size must be at most 2000'],
    ],
    [
      'wants a list for a list',
      form([{ key: 'Subnets', type: 'List<AWS::EC2::Subnet::Id>' }]),
      { Subnets: 'subnet-1' },
      ['parameters.Subnets: Subnets takes a list of texts'],
    ],
    [
      'wants no list for a text',
      form([{ key: 'Name' }]),
      { Name: ['x'] },
      ['parameters.Name: Name takes one text, not a list'],
    ],
    [
      'checks every item of a list',
      form([
        { key: 'Zones', type: 'CommaDelimitedList', allowedValues: ['a', 'b'] },
      ]),
      { Zones: ['a', 'c'] },
      ["parameters.Zones: Zones has 'c', which must be one of a, b"],
    ],
    [
      'refuses a comma in an item, which AWS would take for two items',
      form([{ key: 'Zones', type: 'CommaDelimitedList' }]),
      { Zones: ['a,b'] },
      ["parameters.Zones: Zones has 'a,b', which must not contain a comma"],
    ],
    [
      'takes no empty id of something in AWS',
      form([{ key: 'Key', type: 'AWS::EC2::KeyPair::KeyName' }]),
      { Key: '' },
      ['parameters.Key: Key must not be empty'],
    ],
    [
      'keeps to a rule whose condition holds',
      form([{ key: 'Environment' }, { key: 'InstanceType' }], onlySmall),
      { Environment: 'test', InstanceType: 'p4d.24xlarge' },
      ['parameters: Large machines are for production only'],
    ],
    [
      'asks nothing of a rule whose condition does not hold',
      form([{ key: 'Environment' }, { key: 'InstanceType' }], onlySmall),
      { Environment: 'prod', InstanceType: 'p4d.24xlarge' },
      [],
    ],
    [
      'applies rules to defaults too',
      form(
        [
          { key: 'Environment', defaultValue: 'test' },
          { key: 'InstanceType', defaultValue: 'g5.xlarge' },
        ],
        onlySmall,
      ),
      {},
      ['parameters: Large machines are for production only'],
    ],
    [
      'leaves rules that only AWS can decide to AWS',
      form([{ key: 'Vpc' }], {
        Rule: {
          Assertions: [
            {
              Assert: {
                'Fn::Contains': [
                  { 'Fn::RefAll': 'AWS::EC2::VPC::Id' },
                  { Ref: 'Vpc' },
                ],
              },
            },
          ],
        },
      }),
      { Vpc: 'vpc-unknown' },
      [],
    ],
  ];

  it.each(cases)('%s', (_, given, values, expected) => {
    expect(
      validateParameters(given, values).map(
        ({ field, message }) => `${field}: ${message}`,
      ),
    ).toEqual(expected);
  });

  it('does not miss what an update keeps, nor judge rules by its hidden value', () => {
    const given = form([{ key: 'Password', noEcho: true, minLength: '12' }], {
      NotTheOldOne: {
        Assertions: [
          {
            Assert: {
              'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Password' }, '****'] }],
            },
          },
        ],
      },
    });
    expect(validateParameters(given, {}, ['Password'])).toEqual([]);
    expect(validateParameters(given, {})).toHaveLength(1);
  });
});
