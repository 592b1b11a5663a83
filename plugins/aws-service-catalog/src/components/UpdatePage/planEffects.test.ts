import { countLosses, effectOf } from './planEffects';

it.each([
  ['add', 'no', 'planAdd'],
  ['modify', 'no', 'planModify'],
  ['modify', 'maybe', 'planMaybeReplace'],
  ['modify', 'yes', 'planReplace'],
  ['remove', 'no', 'planRemove'],
] as const)('%s with replacement %s: %s', (action, replacement, effect) => {
  expect(effectOf({ action, replacement })).toBe(effect);
});

it('counts what would be lost', () => {
  expect(
    countLosses([
      { action: 'add', replacement: 'no' },
      { action: 'modify', replacement: 'yes' },
      { action: 'modify', replacement: 'yes' },
      { action: 'modify', replacement: 'maybe' },
      { action: 'remove', replacement: 'no' },
    ]),
  ).toEqual({ replaced: 2, maybeReplaced: 1, removed: 1 });
});
