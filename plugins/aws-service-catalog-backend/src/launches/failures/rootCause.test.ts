import { rootCause, type StackEventFact } from './rootCause';

const stack = 'AWS::CloudFormation::Stack';
const group = 'AWS::EC2::SecurityGroup';

function event(
  second: number,
  logicalId: string,
  type: string,
  status: string,
  reason?: string,
): StackEventFact {
  return { at: new Date(second * 1000), logicalId, type, status, reason };
}

const denied = 'User: arn:x is not authorized to perform: ec2:X';
const rollback = [
  event(9, 'SC-1-pp-1', stack, 'ROLLBACK_COMPLETE'),
  event(
    5,
    'SC-1-pp-1',
    stack,
    'ROLLBACK_IN_PROGRESS',
    'The following resource(s) failed to create: [Group, Bucket].',
  ),
  event(
    4,
    'Bucket',
    'AWS::S3::Bucket',
    'CREATE_FAILED',
    'Resource creation cancelled',
  ),
  event(3, 'Group', group, 'CREATE_FAILED', denied),
  event(2, 'Group', group, 'CREATE_IN_PROGRESS'),
];
const listed = `Errors from CloudFormation: [{LogicalResourceId : SC-1-pp-1, ResourceType : ${stack}, StatusReason : The following resource(s) failed to create: [Group].}, {LogicalResourceId : Bucket, ResourceType : AWS::S3::Bucket, StatusReason : Resource creation cancelled}, {LogicalResourceId : Group, ResourceType : ${group}, StatusReason : ${denied}, (Service: Ec2, Status Code: 403)}]`;

describe('rootCause', () => {
  it.each([
    [
      'the first failed resource, not what was cancelled after it',
      rollback,
      [],
      { resource: { logicalId: 'Group', type: group }, message: denied },
    ],
    [
      'a delete that failed in the rollback comes after the cause',
      [
        ...rollback,
        event(7, 'Key', 'AWS::KMS::Key', 'DELETE_FAILED', 'still in use'),
      ],
      [],
      { resource: { logicalId: 'Group', type: group }, message: denied },
    ],
    [
      'a stack that failed by itself',
      [event(1, 'SC-1-pp-1', stack, 'CREATE_FAILED', 'Template error')],
      ['Errors from CloudFormation: []'],
      { message: 'Template error' },
    ],
    [
      'the list in a record error when there are no events',
      [],
      [listed],
      {
        resource: { logicalId: 'Group', type: group },
        message: `${denied}, (Service: Ec2, Status Code: 403)`,
      },
    ],
    [
      'the record error as it is',
      [event(2, 'Group', group, 'CREATE_IN_PROGRESS')],
      ['AmazonCloudFormationException  Parameters: [KeyName] must have values'],
      {
        message:
          'AmazonCloudFormationException  Parameters: [KeyName] must have values',
      },
    ],
    ['nothing', [], [''], undefined],
  ])('%s', (_, events, messages, expected) => {
    expect(rootCause(events, messages)).toEqual(expected);
  });
});
