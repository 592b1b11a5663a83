import { constraintBody } from './constraintBody';

describe('constraintBody', () => {
  const role = 'arn:aws:iam::111111111111:role/Launch';
  const topic = 'arn:aws:sns:us-east-1:111111111111:news';

  it.each([
    ['LAUNCH', { launchRoleArn: role }, { RoleArn: role }],
    ['LAUNCH', { localRoleName: 'Launch' }, { LocalRoleName: 'Launch' }],
    [
      'NOTIFICATION',
      { notificationArns: [topic] },
      { NotificationArns: [topic] },
    ],
    [
      'RESOURCE_UPDATE',
      { tagUpdates: 'not-allowed' },
      {
        Version: '2.0',
        Properties: { TagUpdateOnProvisionedProduct: 'NOT_ALLOWED' },
      },
    ],
    [
      'STACKSET',
      { stackSet: { accounts: ['222222222222'], regions: ['us-east-1'] } },
      {
        Version: '1.0',
        Properties: {
          AccountList: ['222222222222'],
          RegionList: ['us-east-1'],
        },
      },
    ],
    [
      'TEMPLATE',
      { rules: { One: { Assertions: [{ Assert: {} }] } } },
      { Rules: { One: { Assertions: [{ Assert: {} }] } } },
    ],
  ] as const)('writes %s as AWS keeps it', (type, request, body) => {
    expect(constraintBody(type, request as never)).toEqual(body);
  });

  it.each([
    ['LAUNCH', {}, 'launchRoleArn'],
    ['LAUNCH', { launchRoleArn: role, localRoleName: 'x' }, 'launchRoleArn'],
    ['LAUNCH', { launchRoleArn: 'arn:aws:iam::1:user/x' }, 'launchRoleArn'],
    ['LAUNCH', { localRoleName: 'x', rules: {} }, 'rules'],
    ['NOTIFICATION', { notificationArns: [role] }, 'notificationArns'],
    ['TEMPLATE', { tagUpdates: 'allowed' }, 'tagUpdates'],
    ['STACKSET', {}, 'stackSet'],
  ] as const)('names what is wrong with %s of %j', (type, request, field) => {
    expect(() => constraintBody(type, request as never)).toThrow(
      expect.objectContaining({ field }),
    );
  });
});
