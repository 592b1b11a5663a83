import { RequestContext } from './context';
import {
  matchesAction,
  matchesArn,
  matchesText,
  matchesWildcard,
} from './wildcards';

const context = new RequestContext({
  'aws:username': 'ada',
  'aws:PrincipalTag/team': 'ai-*',
  'aws:TagKeys': ['a', 'b'],
});

describe('wildcards', () => {
  it.each([
    ['ec2:*', 'ec2:RunInstances', true],
    ['ec2:describe*', 'ec2:DescribeImages', true],
    ['EC2:RunInstances', 'ec2:RunInstances', true],
    ['ec2:Run', 'ec2:RunInstances', false],
    ['*', 's3:GetObject', true],
  ])('action %s covers %s: %s', (pattern, action, expected) => {
    expect(matchesAction(pattern, action)).toBe(expected);
  });

  it.each([
    ['arn:aws:ec2:*::image/*', 'arn:aws:ec2:us-east-1::image/ami-1', true],
    [
      'arn:aws:ec2:*::image/ami-*',
      'arn:aws:ec2:us-east-1:2:instance/ami-1',
      false,
    ],
    [
      'arn:aws:cloudformation:*:*:stack/SC-*',
      'arn:aws:cloudformation:us-east-1:2:stack/SC-2-pp-1/uuid',
      true,
    ],
    ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket/a/b.yaml', true],
    ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/a', false],
    ['arn:aws:sns:*:topic', 'arn:aws:sns:us-east-1:2:topic', false],
    ['arn:aws:ec2:*', 'arn:aws:ec2:us-east-1::image/ami-1', true],
  ])('ARN %s covers %s: %s', (pattern, arn, expected) => {
    expect(matchesArn(pattern, arn, context)).toBe(expected);
  });

  it.each([
    ['home/${aws:username}', 'home/ada', true],
    ['home/${aws:username}', 'home/bob', false],
    ['home/${aws:nothing}', 'home/', false],
    ["home/${aws:nothing, 'guest'}", 'home/guest', true],
    ['${aws:PrincipalTag/team}/x', 'ai-*/x', true],
    ['${aws:PrincipalTag/team}/x', 'ai-research/x', false],
    ['${aws:TagKeys}', 'a', false],
    ['a${*}', 'a*', true],
    ['a${*}', 'ab', false],
    ['a${$}{b', 'a${b', true],
    ['(a|b)', 'a', false],
  ])('text %s covers %s: %s', (pattern, value, expected) => {
    expect(matchesWildcard(pattern, value, context)).toBe(expected);
  });

  it('fills in variables in any part of an ARN', () => {
    const session = new RequestContext({
      'aws:PrincipalAccount': '222222222222',
      'aws:username': 'ada',
    });
    const pattern =
      'arn:aws:iam::${aws:PrincipalAccount}:user/${aws:username}/*';

    expect(
      matchesArn(pattern, 'arn:aws:iam::222222222222:user/ada/x', session),
    ).toBe(true);
    expect(
      matchesArn(pattern, 'arn:aws:iam::333333333333:user/ada/x', session),
    ).toBe(false);
  });

  it('takes wildcards literally where an operator knows none', () => {
    expect(matchesText('a*', 'ab', context)).toBe(false);
    expect(matchesText('a*', 'a*', context)).toBe(true);
  });
});
