import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import { deepLearningForm, jupyterHubForm } from '../__testUtils__/story';
import { checkParameters, ruleFactsOf } from './checkParameters';

const place = { accountId: '222222222222', region: 'us-east-1' };
const sound: ParameterValues = {
  VpcId: 'vpc-research',
  SubnetId: 'subnet-a',
  AllowedCidr: '10.0.0.0/8',
  InstanceType: 't3.large',
  KeyName: 'alice-key',
  VolumeSize: '100',
};
const problemsOf = (change: ParameterValues) =>
  checkParameters(deepLearningForm, { ...sound, ...change }, place).fields;

describe('checkParameters', () => {
  it('finds nothing wrong with what AWS would take', () => {
    expect(checkParameters(deepLearningForm, sound, place)).toEqual({
      fields: {},
      general: [],
    });
  });

  it.each<[string, ParameterValues, object]>([
    ['a missing value', { KeyName: '' }, { KeyName: { kind: 'required' } }],
    [
      'a value out of range, in the author’s words',
      { VolumeSize: '49' },
      {
        VolumeSize: {
          kind: 'author',
          words: 'must be between 50 and 2000 GiB',
        },
      },
    ],
    [
      'a value that is not allowed',
      { InstanceType: 'p4d.24xlarge' },
      { InstanceType: { kind: 'not-allowed' } },
    ],
    [
      'an emptied value whose default would do',
      { InstanceType: '' },
      { InstanceType: { kind: 'not-allowed' } },
    ],
    [
      'a subnet of another VPC',
      { SubnetId: 'subnet-s' },
      { SubnetId: { kind: 'foreign', within: 'research' } },
    ],
  ])('finds %s', (_, change, expected) => {
    expect(problemsOf(change)).toMatchObject(expected);
    expect(Object.keys(problemsOf(change))).toEqual(Object.keys(expected));
  });

  it('takes an optional value that was never entered', () => {
    const { VolumeSize, ...rest } = sound;
    expect(checkParameters(deepLearningForm, rest, place).fields).toEqual({});
  });

  it('lets a secret keep its value in an update', () => {
    const kept = { ...jupyterHubForm, kept: ['AdminPassword'] };
    expect(checkParameters(kept, {}, place).fields).toEqual({});
    expect(checkParameters(jupyterHubForm, {}, place).fields).toEqual({
      AdminPassword: { kind: 'required' },
    });
  });

  it.each<[ParameterValues, string[]]>([
    [{ Environment: 'dev', InstanceType: 'm6i.large' }, ['InstanceType']],
    [{ Environment: 'prod', InstanceType: 'm6i.large' }, []],
    [{ Environment: 'dev', InstanceType: 't3.large' }, []],
    [{ InstanceType: 'm6i.large' }, []],
  ])('holds %j against the rule', (values, broken) => {
    const { fields } = checkParameters(
      jupyterHubForm,
      { AdminPassword: 'a long password', ...values },
      place,
    );
    expect(Object.keys(fields)).toEqual(broken);
    expect(Object.values(fields)).toEqual(
      broken.map(() => ({
        kind: 'author',
        words: 'Outside prod only t3 instances are allowed',
      })),
    );
  });

  it('tells a broken rule that names no parameter apart', () => {
    const form = {
      ...deepLearningForm,
      rules: [
        {
          name: 'Region',
          assertions: [
            {
              assert: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] },
              inWords: 'Only in Ireland',
            },
          ],
        },
      ],
    };
    expect(checkParameters(form, sound, place)).toEqual({
      fields: {},
      general: ['Only in Ireland'],
    });
  });
});

describe('ruleFactsOf', () => {
  const facts = ruleFactsOf(deepLearningForm, sound, place);

  it('knows where the launch happens', () => {
    expect(facts.parameter('AWS::Region')).toBe('us-east-1');
    expect(facts.parameter('AWS::AccountId')).toBe('222222222222');
    expect(facts.parameter('AWS::StackName')).toBeUndefined();
  });

  it('knows what there is as far as a picker lists it all', () => {
    expect(facts.valuesOfType?.('AWS::EC2::VPC::Id')).toEqual([
      'vpc-research',
      'vpc-shared',
    ]);
    expect(facts.valuesOfType?.('AWS::EC2::KeyPair::KeyName')).toBeUndefined();
    expect(facts.valuesOfType?.('AWS::EC2::Image::Id')).toBeUndefined();
  });

  it('knows the VPC of a subnet, and no other attribute', () => {
    expect(facts.attribute?.('SubnetId', 'VpcId')).toEqual(['vpc-research']);
    expect(facts.attribute?.('SubnetId', 'Tags.Name')).toBeUndefined();
    expect(facts.attribute?.('NotAsked', 'VpcId')).toBeUndefined();
  });
});
