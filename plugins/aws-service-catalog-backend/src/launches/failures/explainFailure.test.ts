import { explainFailure, type FailureFacts } from './explainFailure';

const launchRole =
  'arn:aws:sts::222222222222:assumed-role/LaunchRole-Weak/servicecatalog';

function facts(overrides: Partial<FailureFacts>): FailureFacts {
  return {
    operation: 'provision',
    name: 'run-7',
    messages: [],
    launchRoleName: 'LaunchRole-Weak',
    ...overrides,
  };
}

function explain(message: string, overrides: Partial<FailureFacts> = {}) {
  return explainFailure(facts({ messages: [message], ...overrides }));
}

describe('explainFailure', () => {
  it('names the missing permission, who can give it, and what is left behind', () => {
    const reason = `User: ${launchRole} is not authorized to perform: ec2:CreateSecurityGroup on resource: * because no identity-based policy allows the ec2:CreateSecurityGroup action`;
    expect(
      explainFailure(
        facts({
          messages: ['Errors from CloudFormation: []'],
          stackEvents: [
            {
              at: new Date(1),
              logicalId: 'Group',
              type: 'AWS::EC2::SecurityGroup',
              status: 'CREATE_FAILED',
              reason,
            },
          ],
          item: { status: 'ERROR' },
        }),
      ),
    ).toEqual({
      summary:
        'The launch role LaunchRole-Weak may not ec2:CreateSecurityGroup.',
      detail: reason,
      resource: { logicalId: 'Group', type: 'AWS::EC2::SecurityGroup' },
      missingAction: 'ec2:CreateSecurityGroup',
      nextSteps: [
        {
          action: 'ask-platform-team',
          text: 'Ask the platform team to allow ec2:CreateSecurityGroup for the launch role LaunchRole-Weak.',
        },
        {
          action: 'terminate',
          text: 'Terminate it: nothing runs, but it keeps its name. Then launch again.',
        },
      ],
    });
  });

  it.each([
    [
      'a denied action of the launch role',
      `User: ${launchRole} is not authorized to perform: ec2:RunInstances on resource: x with an explicit deny in an identity-based policy`,
      'The launch role LaunchRole-Weak may not ec2:RunInstances: a policy denies it.',
      'ask-platform-team',
    ],
    [
      'somebody else who lacks a permission',
      'User: arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher is not authorized to perform: servicecatalog:ProvisionProduct on resource: *',
      'The role AIResearchTeam may not servicecatalog:ProvisionProduct.',
      'ask-aws-administrator',
    ],
    [
      'a launch role that does not trust the service',
      `servicecatalog.amazonaws.com is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::2:role/LaunchRole-Weak`,
      'Service Catalog may not assume the launch role LaunchRole-Weak.',
      'ask-platform-team',
    ],
    [
      'Marketplace terms',
      'In order to use this AWS Marketplace product you need to accept terms and subscribe. (Service: Ec2, Status Code: 401, Error Code: OptInRequired)',
      'The account has not accepted the Marketplace terms of the software.',
      'ask-platform-team',
    ],
    [
      'capacity',
      'We currently do not have sufficient g5.xlarge capacity in the Availability Zone you requested (us-east-1a).',
      'AWS has no machine of this type free in this zone just now.',
      'retry',
    ],
    [
      'a quota',
      'You have requested more vCPU capacity than your current vCPU limit of 0 allows for the instance bucket that the specified instance type belongs to.',
      'The account has reached a quota of AWS.',
      'ask-aws-administrator',
    ],
    [
      'a taken name',
      'A stack named run-7 already exists.',
      'The name run-7 is taken in this account.',
      'change-parameter',
    ],
    [
      'a parameter without value',
      'AmazonCloudFormationException  Parameters: [KeyName] must have values (Service: AmazonCloudFormation; Status Code: 400)',
      'No value was given for KeyName.',
      'change-parameter',
    ],
    [
      'a value against a constraint',
      "Parameter 'AllowedCidr' failed to satisfy constraint: must be a CIDR range",
      'The value of AllowedCidr is not allowed: must be a CIDR range',
      'change-parameter',
    ],
    [
      'a value that does not exist',
      'Parameter validation failed: parameter value vpc-9 for parameter name VpcId does not exist.',
      'vpc-9, given for VpcId, does not exist in this account and region.',
      'change-parameter',
    ],
    [
      'a key pair that does not exist',
      "The key pair 'gone' does not exist (Service: Ec2, Status Code: 400)",
      'The key pair gone does not exist in this account and region.',
      'change-parameter',
    ],
    [
      'a bucket that is not empty',
      'The bucket you tried to delete is not empty (Service: S3, Status Code: 409)',
      'The bucket still holds objects, so AWS does not delete it.',
      'terminate',
    ],
    [
      'nothing to do',
      'No updates are to be performed.',
      'Nothing would change: the values are those it already has.',
      'change-parameter',
    ],
    [
      'another operation',
      'ProvisionedProduct pp-1 is in UNDER_CHANGE status',
      'Another operation is running on run-7.',
      'wait',
    ],
    [
      'throttling',
      'Rate exceeded (Service: Ec2, Status Code: 503)',
      'AWS took no more requests of this account for a while.',
      'retry',
    ],
    [
      'a taken bucket name',
      'my-bucket already exists (Service: S3, Status Code: 0), bucket my-bucket already exists',
      'The bucket name is taken; bucket names are unique in all of AWS.',
      'change-parameter',
    ],
    [
      'anything else, as AWS says it',
      'Something unheard of. And more.',
      'run-7 could not be created: Something unheard of.',
      'ask-platform-team',
    ],
  ])('%s', (_, message, summary, action) => {
    const failure = explain(message);
    expect(failure).toMatchObject({ summary, detail: message });
    expect(failure.nextSteps[0].action).toBe(action);
  });

  it('points at the parameter to change', () => {
    expect(
      explain('Parameters: [KeyName, VpcId] must have values').nextSteps,
    ).toEqual([
      expect.objectContaining({ parameter: 'KeyName' }),
      expect.objectContaining({ parameter: 'VpcId' }),
    ]);
  });

  it.each([
    ['update', 'TAINTED', ['retry', 'return-to-last-good', 'terminate']],
    ['update', 'ERROR', ['terminate']],
    ['terminate', 'TAINTED', ['terminate']],
    ['provision', 'ERROR', ['terminate']],
    ['provision', undefined, []],
  ] as const)('ways on: %s that left %s', (operation, status, actions) => {
    const { nextSteps } = explain('Something unheard of', {
      operation,
      item: status && {
        status,
        lastGoodVersion: { id: 'pa-1', name: '2026.07' },
      },
    });
    expect(nextSteps.map(({ action }) => action)).toEqual([
      'ask-platform-team',
      ...actions,
    ]);
  });

  it('says what AWS called it', () => {
    expect(
      explain('No', {
        aws: { error: 'AccessDeniedException', requestId: 'r' },
      }),
    ).toMatchObject({ awsError: 'AccessDeniedException', requestId: 'r' });
    expect(explainFailure(facts({})).summary).toBe(
      'run-7 could not be created.',
    );
  });
});
