import { AwsError } from '../../../core/AwsError';
import { failedStack, refusedCall } from './stackFailure';

it('passes on what CloudFormation refused', () => {
  const error = new AwsError(
    'ValidationError',
    'Parameters: [KeyName] must have values',
  );

  expect(refusedCall(error, 'AmazonCloudFormation', 'req-1')).toEqual({
    code: '400',
    message:
      'AmazonCloudFormationException  Parameters: [KeyName] must have values (Service: AmazonCloudFormation; Status Code: 400; Error Code: ValidationError; Request ID: req-1)',
  });
});

it('lists what failed in a stack, newest first', () => {
  const { message } = failedStack('SC-1-pp-1', [
    {
      LogicalResourceId: 'SC-1-pp-1',
      ResourceType: 'AWS::CloudFormation::Stack',
      ResourceStatus: 'ROLLBACK_IN_PROGRESS',
      ResourceStatusReason:
        'The following resource(s) failed to create: [Group]. Rollback requested by user.',
    },
    {
      LogicalResourceId: 'Group',
      ResourceType: 'AWS::EC2::SecurityGroup',
      ResourceStatus: 'CREATE_FAILED',
      ResourceStatusReason: 'not authorized',
    },
    {
      LogicalResourceId: 'Bucket',
      ResourceType: 'AWS::S3::Bucket',
      ResourceStatus: 'CREATE_COMPLETE',
    },
    {
      LogicalResourceId: 'SC-1-pp-1',
      ResourceType: 'AWS::CloudFormation::Stack',
      ResourceStatus: 'CREATE_IN_PROGRESS',
      ResourceStatusReason: 'User Initiated',
    },
  ]);

  expect(message).toBe(
    'Errors from CloudFormation: [{LogicalResourceId : SC-1-pp-1, ResourceType : AWS::CloudFormation::Stack, StatusReason : The following resource(s) failed to create: [Group]. Rollback requested by user.}, {LogicalResourceId : Group, ResourceType : AWS::EC2::SecurityGroup, StatusReason : not authorized}]',
  );
});
