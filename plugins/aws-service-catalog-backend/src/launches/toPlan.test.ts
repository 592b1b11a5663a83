import type { DescribedPlan } from '../aws/serviceCatalog/describeProvisionedProductPlan';
import { toPlan } from './toPlan';

const change = {
  action: 'MODIFY',
  logicalId: 'Instance',
  physicalId: 'i-1',
  type: 'AWS::EC2::Instance',
  replacement: 'CONDITIONAL',
  properties: ['InstanceType'],
};

function plan(more: Partial<DescribedPlan>): DescribedPlan {
  return { id: 'plan-1', status: 'CREATE_SUCCESS', changes: [], ...more };
}

describe('toPlan', () => {
  it.each([
    [{ status: 'CREATE_IN_PROGRESS' }, 'making'],
    [{ changes: [change] }, 'ready'],
    [{}, 'no-changes'],
    [
      {
        status: 'CREATE_FAILED',
        statusMessage: 'No updates are to be performed.',
      },
      'no-changes',
    ],
    [
      {
        status: 'CREATE_FAILED',
        statusMessage:
          "The submitted information didn't contain changes. Submit different information to create a change set.",
      },
      'no-changes',
    ],
    [{ status: 'CREATE_FAILED', statusMessage: 'Oops.' }, 'failed'],
  ])('%j is %s', (more, status) => {
    expect(toPlan(plan(more)).status).toBe(status);
  });

  it('says why it failed', () => {
    const failed = plan({
      status: 'CREATE_FAILED',
      statusMessage: 'Parameters: [KeyName] must have values',
    });
    expect(toPlan(failed).message).toBe('No value was given for KeyName.');
  });

  it.each([
    ['ADD', undefined, 'add', 'no'],
    ['MODIFY', 'TRUE', 'modify', 'yes'],
    ['MODIFY', 'FALSE', 'modify', 'no'],
    ['MODIFY', 'CONDITIONAL', 'modify', 'maybe'],
    ['REMOVE', undefined, 'remove', 'no'],
  ])('%s with replacement %s', (action, replacement, shown, replaced) => {
    expect(
      toPlan(plan({ changes: [{ ...change, action, replacement }] })).changes,
    ).toEqual([{ ...change, action: shown, replacement: replaced }]);
  });
});
