import { conditionLookup } from './conditions';
import type { Scope } from './evaluate';
import { parameterRef } from './parameterValues';
import { parseParameters } from './parseParameters';
import { type AccountFacts, checkRules } from './rules';
import type { Json, JsonObject } from './Template';

const parameters = parseParameters({
  Environment: { Type: 'String' },
  InstanceType: { Type: 'String' },
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' },
  Vpc: { Type: 'AWS::EC2::VPC::Id' },
});

const VALUES: Record<string, string> = {
  Environment: 'test',
  InstanceType: 'm6i.large',
  Subnets: 's-1,s-2',
  Vpc: 'v-1',
};

const facts: AccountFacts = {
  values: type => (type === 'AWS::EC2::VPC::Id' ? ['v-1', 'v-2'] : []),
  attribute: (type, value, name) => {
    if (type === 'AWS::EC2::Subnet::Id' && name === 'VpcId') {
      return value === 's-1' ? 'v-1' : 'v-2';
    }
    return name === 'Tags.Team' && value === 'v-1' ? 'research' : undefined;
  },
};

const scope: Scope = {
  ref: name => {
    const parameter = parameters.find(({ key }) => key === name);
    return parameter && parameterRef(parameter.type, VALUES[name]);
  },
  attribute: () => undefined,
  condition: conditionLookup({}, () => scope),
  mappings: {},
  zones: () => [],
  exported: () => undefined,
};

const run = (rule: JsonObject) => () =>
  checkRules({ rules: { R: rule }, parameters, scope, facts });

const assert = (expression: Json) =>
  run({ Assertions: [{ Assert: expression, AssertDescription: 'why' }] });

describe('checkRules', () => {
  it.each<[string, Json]>([
    ['Contains', { 'Fn::Contains': [['test', 'dev'], { Ref: 'Environment' }] }],
    ['Equals', { 'Fn::Equals': [{ Ref: 'Environment' }, 'test'] }],
    [
      'Not and Or',
      {
        'Fn::Not': [
          {
            'Fn::Or': [
              { 'Fn::Equals': [{ Ref: 'Environment' }, 'prod'] },
              { 'Fn::Equals': [{ Ref: 'Vpc' }, 'v-2'] },
            ],
          },
        ],
      },
    ],
    [
      'EachMemberIn',
      { 'Fn::EachMemberIn': [{ Ref: 'Subnets' }, ['s-1', 's-2']] },
    ],
    [
      'RefAll',
      {
        'Fn::Contains': [{ 'Fn::RefAll': 'AWS::EC2::VPC::Id' }, { Ref: 'Vpc' }],
      },
    ],
    [
      'ValueOf',
      { 'Fn::Equals': [{ 'Fn::ValueOf': ['Vpc', 'Tags.Team'] }, 'research'] },
    ],
    [
      'ValueOfAll',
      {
        'Fn::Contains': [
          { 'Fn::ValueOfAll': ['AWS::EC2::VPC::Id', 'Tags.Team'] },
          'research',
        ],
      },
    ],
  ])('lets a template pass by %s', (_, expression) => {
    expect(assert(expression)).not.toThrow();
  });

  it.each<[string, Json]>([
    ['Contains', { 'Fn::Contains': [['prod'], { Ref: 'Environment' }] }],
    ['EachMemberIn', { 'Fn::EachMemberIn': [{ Ref: 'Subnets' }, ['s-1']] }],
    [
      'EachMemberEquals',
      {
        'Fn::EachMemberEquals': [
          { 'Fn::ValueOf': ['Subnets', 'VpcId'] },
          { Ref: 'Vpc' },
        ],
      },
    ],
  ])('stops a template by %s', (_, expression) => {
    expect(assert(expression)).toThrow('Rule R failed: why');
  });

  it('applies a rule only when its condition holds', () => {
    const onlyT3 = {
      Assert: {
        'Fn::Contains': [['t3.medium', 't3.large'], { Ref: 'InstanceType' }],
      },
      AssertDescription: 'Outside production, choose a t3 instance type.',
    };
    const unless = (environment: string) => ({
      RuleCondition: {
        'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Environment' }, environment] }],
      },
      Assertions: [onlyT3],
    });
    expect(run(unless('test'))).not.toThrow();
    expect(run(unless('prod'))).toThrow(
      'Outside production, choose a t3 instance type.',
    );
  });

  it.each<[JsonObject, string]>([
    [{}, 'Rule R must contain a list of Assertions.'],
    [{ Assertions: [{}] }, 'must contain an Assert member'],
    [
      { Assertions: [{ Assert: { 'Fn::Contains': ['a'] } }] },
      'Fn::Contains requires a list argument with two elements',
    ],
    [
      {
        Assertions: [
          { Assert: { 'Fn::Contains': [{ 'Fn::ValueOf': ['No', 'x'] }, 'a'] } },
        ],
      },
      'Fn::ValueOf names a parameter that does not exist: No',
    ],
  ])('refuses the rule %j', (rule, message) => {
    expect(run(rule)).toThrow(message);
  });
});
