import type { EvaluationResult } from '@aws-sdk/client-iam';
import { decisionOn } from './simulateRequest';

const IMAGE = 'arn:aws:ec2:us-east-1::image/ami-1';
const answer = (
  atTheTop: string[],
  below: string[] | undefined,
): EvaluationResult => ({
  EvalActionName: 'ec2:RunInstances',
  EvalResourceName: below ? 'arn:*:ec2:*:*:image/*' : IMAGE,
  EvalDecision: 'explicitDeny',
  MissingContextValues: atTheTop,
  ResourceSpecificResults: below && [
    {
      EvalResourceName: IMAGE,
      EvalResourceDecision: 'explicitDeny',
      MissingContextValues: below,
    },
  ],
});

describe('the condition keys that IAM has no value of', () => {
  it.each([
    ['below', answer([], ['ec2:Owner']), ['ec2:Owner']],
    ['at the top', answer(['ec2:Owner'], []), ['ec2:Owner']],
    ['in both places', answer(['ec2:Owner'], ['ec2:Owner']), ['ec2:Owner']],
    [
      'each in another place',
      answer(['ec2:Owner'], ['ec2:Public']),
      ['ec2:Owner', 'ec2:Public'],
    ],
    [
      'in an answer of the older shape',
      answer(['ec2:Owner'], undefined),
      ['ec2:Owner'],
    ],
    ['nowhere', answer([], []), []],
  ])('are found %s', (_, result, missing) => {
    expect(decisionOn(IMAGE, [result])).toMatchObject({
      decision: 'explicitDeny',
      missing,
    });
  });
});
