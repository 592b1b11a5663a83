import {
  type ConstraintType,
  constraintType,
  parseConstraintParameters,
} from './constraintParameters';

const ROLE = 'arn:aws:iam::222222222222:role/Launch';
const INVALID = 'InvalidParametersException';
const rule = (assertions: unknown) => ({ Rules: { R: assertions } });

describe('parseConstraintParameters', () => {
  it.each<[ConstraintType, object, object]>([
    ['LAUNCH', { RoleArn: ROLE }, { roleArn: ROLE }],
    ['LAUNCH', { LocalRoleName: 'Launch' }, { localRoleName: 'Launch' }],
    [
      'NOTIFICATION',
      { NotificationArns: ['arn:aws:sns:us-east-1:222222222222:t'] },
      { notificationArns: ['arn:aws:sns:us-east-1:222222222222:t'] },
    ],
    [
      'RESOURCE_UPDATE',
      {
        Version: '2.0',
        Properties: { TagUpdateOnProvisionedProduct: 'NOT_ALLOWED' },
      },
      { tagUpdates: 'NOT_ALLOWED' },
    ],
    [
      'STACKSET',
      {
        Version: '1.0',
        Properties: {
          AccountList: ['222222222222'],
          RegionList: ['us-east-1'],
          AdminRole: ROLE,
          ExecutionRole: 'Execution',
        },
      },
      {
        accounts: ['222222222222'],
        regions: ['us-east-1'],
        adminRole: ROLE,
        executionRole: 'Execution',
      },
    ],
    [
      'TEMPLATE',
      rule({ Assertions: [{ Assert: { 'Fn::Equals': ['a', 'a'] } }] }),
      {
        rules: {
          R: { Assertions: [{ Assert: { 'Fn::Equals': ['a', 'a'] } }] },
        },
      },
    ],
  ])('reads %s %j', (type, parameters, expected) => {
    expect(parseConstraintParameters(type, JSON.stringify(parameters))).toEqual(
      { type, ...expected },
    );
  });

  it.each<[ConstraintType, unknown, string]>([
    ['LAUNCH', {}, 'either RoleArn or LocalRoleName'],
    ['LAUNCH', { RoleArn: ROLE, LocalRoleName: 'Launch' }, 'not both'],
    ['LAUNCH', { RoleArn: 'Launch' }, 'RoleArn'],
    ['LAUNCH', { LocalRoleName: 'a/b' }, 'LocalRoleName'],
    ['LAUNCH', [], 'Parameters must be a JSON object'],
    ['NOTIFICATION', { NotificationArns: [] }, 'NotificationArns'],
    ['NOTIFICATION', { NotificationArns: [1] }, 'NotificationArns'],
    ['RESOURCE_UPDATE', { Version: '2.0' }, 'Properties'],
    [
      'RESOURCE_UPDATE',
      {
        Version: '1.0',
        Properties: { TagUpdateOnProvisionedProduct: 'ALLOWED' },
      },
      'Version',
    ],
    [
      'RESOURCE_UPDATE',
      {
        Version: '2.0',
        Properties: { TagUpdatesOnProvisionedProduct: 'ALLOWED' },
      },
      'TagUpdateOnProvisionedProduct',
    ],
    ['STACKSET', { Properties: { AccountList: [] } }, 'AccountList'],
    ['TEMPLATE', {}, 'Rules'],
    ['TEMPLATE', rule('x'), 'Rules.R'],
    ['TEMPLATE', rule({ Assertions: [] }), 'Rules.R.Assertions'],
    ['TEMPLATE', rule({ Assertions: [{}] }), 'Rules.R.Assertions[0].Assert'],
  ])('refuses %s %j', (type, parameters, message) => {
    expect(() =>
      parseConstraintParameters(type, JSON.stringify(parameters)),
    ).toThrow(
      expect.objectContaining({
        code: INVALID,
        message: expect.stringContaining(message),
      }),
    );
  });

  it('refuses text that is not JSON, and unknown types', () => {
    expect(() => parseConstraintParameters('LAUNCH', '{')).toThrow('JSON text');
    expect(() => constraintType('BUDGET')).toThrow('BUDGET');
  });
});
