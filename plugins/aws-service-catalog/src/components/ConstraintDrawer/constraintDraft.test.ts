import type { Constraint } from 'backstage-plugin-aws-service-catalog-common';
import { draftOfConstraint, membersOfDraft } from './constraintDraft';

const kept = (type: string, parameters: object): Constraint => ({
  id: 'cons-1',
  portfolioId: 'port-1',
  productId: 'prod-1',
  type,
  inWords: '',
  status: 'AVAILABLE',
  parameters: { ...parameters },
  inherited: false,
  version: 'v1',
});

describe('a draft of a constraint', () => {
  it.each([
    [
      'LAUNCH',
      { RoleArn: 'arn:aws:iam::111111111111:role/Launch' },
      { launchRoleArn: 'arn:aws:iam::111111111111:role/Launch' },
    ],
    ['LAUNCH', { LocalRoleName: 'Launch' }, { localRoleName: 'Launch' }],
    [
      'NOTIFICATION',
      { NotificationArns: ['arn:a', 'arn:b'] },
      { notificationArns: ['arn:a', 'arn:b'] },
    ],
    [
      'RESOURCE_UPDATE',
      {
        Version: '2.0',
        Properties: { TagUpdateOnProvisionedProduct: 'NOT_ALLOWED' },
      },
      { tagUpdates: 'not-allowed' },
    ],
    [
      'STACKSET',
      {
        Version: '1.0',
        Properties: {
          AccountList: ['222222222222'],
          RegionList: ['us-east-1', 'eu-west-1'],
          ExecutionRole: 'Execute',
        },
      },
      {
        stackSet: {
          accounts: ['222222222222'],
          regions: ['us-east-1', 'eu-west-1'],
          adminRoleArn: undefined,
          executionRoleName: 'Execute',
        },
      },
    ],
    [
      'TEMPLATE',
      { Rules: { Small: { Assertions: [{ Assert: { a: 1 } }] } } },
      { rules: { Small: { Assertions: [{ Assert: { a: 1 } }] } } },
    ],
  ])('asks for what AWS keeps of %s %j', (type, parameters, members) => {
    const draft = draftOfConstraint('', kept(type, parameters));
    expect(membersOfDraft(draft)).toEqual(members);
  });

  it('asks for nothing of a type that is not chosen', () => {
    const draft = {
      ...draftOfConstraint('prod-1'),
      type: 'NOTIFICATION' as const,
      localRoleName: 'Launch',
      notificationArns: 'arn:a\narn:b, arn:c',
      description: ' tells ',
    };
    expect(membersOfDraft(draft)).toEqual({
      description: 'tells',
      notificationArns: ['arn:a', 'arn:b', 'arn:c'],
    });
  });
});
