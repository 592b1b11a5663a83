import { resourcesInEvents } from './resourcesInEvents';

const group = 'AWS::EC2::SecurityGroup';

function event(
  second: number,
  logicalId: string,
  status: string,
  more: { type?: string; reason?: string; physicalId?: string } = {},
) {
  return {
    id: `${second}`,
    at: new Date(second * 1000).toISOString(),
    logicalId,
    type: group,
    status,
    ...more,
  };
}

const stack = { type: 'AWS::CloudFormation::Stack' };

describe('resourcesInEvents', () => {
  it('tells when each resource began and ended, first begun first', () => {
    const events = [
      event(9, 'SC-1', 'CREATE_IN_PROGRESS', stack),
      event(5, 'B', 'CREATE_IN_PROGRESS'),
      event(4, 'A', 'CREATE_COMPLETE', { physicalId: 'sg-1' }),
      event(3, 'A', 'CREATE_IN_PROGRESS', {
        physicalId: 'sg-1',
        reason: 'Resource creation Initiated',
      }),
      event(2, 'A', 'CREATE_IN_PROGRESS'),
      event(1, 'SC-1', 'CREATE_IN_PROGRESS', stack),
    ];
    expect(resourcesInEvents(events, { region: 'us-east-1' })).toEqual([
      {
        logicalId: 'A',
        physicalId: 'sg-1',
        type: group,
        status: 'CREATE_COMPLETE',
        tone: 'ok',
        startedAt: '1970-01-01T00:00:02.000Z',
        endedAt: '1970-01-01T00:00:04.000Z',
        consoleUrl:
          'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#SecurityGroup:groupId=sg-1',
      },
      {
        logicalId: 'B',
        type: group,
        status: 'CREATE_IN_PROGRESS',
        tone: 'running',
        startedAt: '1970-01-01T00:00:05.000Z',
      },
    ]);
  });

  it('keeps the reason of a failure through the rollback', () => {
    const events = [
      event(4, 'A', 'DELETE_COMPLETE'),
      event(3, 'A', 'DELETE_IN_PROGRESS'),
      event(2, 'A', 'CREATE_FAILED', { reason: 'denied' }),
      event(1, 'A', 'CREATE_IN_PROGRESS'),
    ];
    expect(resourcesInEvents(events, { region: 'us-east-1' })).toEqual([
      expect.objectContaining({ status: 'DELETE_COMPLETE', reason: 'denied' }),
    ]);
  });
});
