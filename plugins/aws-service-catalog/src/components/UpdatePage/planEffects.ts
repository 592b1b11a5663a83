import type { Plan } from 'backstage-plugin-aws-service-catalog-common';

type PlannedChange = Plan['changes'][number];

/** What a planned change means for a resource. */
export type PlanEffect =
  | 'planAdd'
  | 'planModify'
  | 'planMaybeReplace'
  | 'planReplace'
  | 'planRemove';

export function effectOf(
  change: Pick<PlannedChange, 'action' | 'replacement'>,
): PlanEffect {
  if (change.action === 'add') return 'planAdd';
  if (change.action === 'remove') return 'planRemove';
  if (change.replacement === 'yes') return 'planReplace';
  return change.replacement === 'maybe' ? 'planMaybeReplace' : 'planModify';
}

/** How many resources an update would cost. */
export function countLosses(
  changes: readonly Pick<PlannedChange, 'action' | 'replacement'>[],
): { replaced: number; maybeReplaced: number; removed: number } {
  const effects = changes.map(effectOf);
  const count = (effect: PlanEffect) =>
    effects.filter(candidate => candidate === effect).length;
  return {
    replaced: count('planReplace'),
    maybeReplaced: count('planMaybeReplace'),
    removed: count('planRemove'),
  };
}
