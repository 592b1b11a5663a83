import { possibilityOf } from './possibleActions';

const team = (update: boolean, terminate: boolean) => ({
  may: { read: true, launch: true, update, terminate },
});
const detail = (update: boolean, terminate: boolean, why?: string) => ({
  may: { update, terminate, plan: true, why },
});

it.each([
  ['update', team(true, true), detail(true, true), { possible: true }],
  [
    'update',
    team(true, true),
    detail(false, true, 'An operation is running.'),
    { possible: false, because: 'state', why: 'An operation is running.' },
  ],
  [
    'update',
    team(false, true),
    detail(false, true, 'An operation is running.'),
    { possible: false, because: 'permission' },
  ],
  [
    'terminate',
    team(true, false),
    detail(true, true),
    { possible: false, because: 'permission' },
  ],
] as const)('%s', (action, of, about, expected) => {
  expect(possibilityOf(action, of, about)).toEqual(expected);
});
