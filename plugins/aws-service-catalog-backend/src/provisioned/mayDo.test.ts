import { mayDo } from './mayDo';

const item = { name: 'run-7', status: 'AVAILABLE', type: 'CFN_STACK' };
const all = { update: true, terminate: true };

describe('mayDo', () => {
  it.each([
    [
      'everything',
      item,
      all,
      undefined,
      { update: true, terminate: true, plan: true },
    ],
    [
      'no plan without a stack',
      { ...item, type: 'EXTERNAL' },
      all,
      undefined,
      { update: true, terminate: true, plan: false },
    ],
    [
      'nothing while it changes',
      { ...item, status: 'UNDER_CHANGE' },
      all,
      undefined,
      {
        update: false,
        terminate: false,
        plan: false,
        why: 'Another operation is running on run-7; wait until it has ended.',
      },
    ],
    [
      'nothing while our own launch is on its way',
      item,
      all,
      'update',
      {
        update: false,
        terminate: false,
        plan: false,
        why: 'Another operation is running on run-7; wait until it has ended.',
      },
    ],
    [
      'only the end for what never ran',
      { ...item, status: 'ERROR' },
      all,
      undefined,
      {
        update: false,
        terminate: true,
        plan: false,
        why: 'run-7 failed to launch, so AWS does not update it; terminate it and launch again.',
      },
    ],
    [
      'what the policy allows',
      item,
      { update: false, terminate: true },
      undefined,
      {
        update: false,
        terminate: true,
        plan: false,
        why: 'The permission policy of this portal does not allow you to change it.',
      },
    ],
  ] as const)('%s', (_, given, permitted, active, expected) => {
    expect(mayDo(given, permitted, active)).toEqual(expected);
  });
});
