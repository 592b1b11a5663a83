import { missingPermission } from './missingPermission';

const role =
  'arn:aws:sts::222222222222:assumed-role/LaunchRole-Weak/servicecatalog';

describe('missingPermission', () => {
  it.each([
    [
      'no policy allows it',
      `User: ${role} is not authorized to perform: ec2:CreateSecurityGroup on resource: arn:aws:ec2:us-east-1:222222222222:vpc/vpc-1 because no identity-based policy allows the ec2:CreateSecurityGroup action`,
      {
        action: 'ec2:CreateSecurityGroup',
        principal: 'LaunchRole-Weak',
        explicitlyDenied: false,
      },
    ],
    [
      'a policy forbids it, inside a handler message',
      `Resource handler returned message: "You are not authorized to perform this operation. User: ${role} is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:us-east-1::image/ami-1 with an explicit deny in an identity-based policy. Encoded authorization failure message: abc" (RequestToken: 1, HandlerErrorCode: AccessDenied)`,
      {
        action: 'ec2:RunInstances',
        principal: 'LaunchRole-Weak',
        explicitlyDenied: true,
      },
    ],
    [
      'an older handler',
      'API: ec2:CreateSecurityGroup You are not authorized to perform this operation.',
      {
        action: 'ec2:CreateSecurityGroup',
        principal: undefined,
        explicitlyDenied: false,
      },
    ],
    [
      'an older handler of S3',
      'API: s3:CreateBucket Access Denied',
      {
        action: 's3:CreateBucket',
        principal: undefined,
        explicitlyDenied: false,
      },
    ],
    [
      'a user with a path',
      'User: arn:aws:iam::222222222222:user/people/nobody is not authorized to perform: servicecatalog:ProvisionProduct',
      {
        action: 'servicecatalog:ProvisionProduct',
        principal: 'nobody',
        explicitlyDenied: false,
      },
    ],
  ])('%s', (_, message, expected) => {
    expect(missingPermission(message)).toEqual(expected);
  });

  it.each([
    'The key pair "x" does not exist',
    'Access Denied',
    'You are not authorized to perform this operation.',
  ])('finds none in: %s', message => {
    expect(missingPermission(message)).toBe(undefined);
  });
});
