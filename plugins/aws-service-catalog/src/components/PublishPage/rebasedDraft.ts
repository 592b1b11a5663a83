import isEqual from 'lodash/isEqual';
import { needsSameAgreement } from './changedDraft';
import type { PublishDraft } from './publishDraft';

/** A list that both have changed: what either has added, without what either has taken out. */
function replayed<T>(
  before: readonly T[],
  mine: readonly T[],
  now: readonly T[],
) {
  return [
    ...now.filter(one => mine.includes(one) || !before.includes(one)),
    ...mine.filter(one => !before.includes(one) && !now.includes(one)),
  ];
}

function mergedAnswer(before: unknown, mine: unknown, now: unknown): unknown {
  if (isEqual(now, before)) return mine;
  if (isEqual(mine, before)) return now;
  return Array.isArray(before) && Array.isArray(mine) && Array.isArray(now)
    ? replayed<unknown>(before, mine, now)
    : mine;
}

/**
 * What somebody has written, on top of what somebody else has corrected meanwhile.
 *
 * @param before - what both began with
 */
export function rebasedDraft(
  before: PublishDraft,
  mine: PublishDraft,
  now: PublishDraft,
): PublishDraft {
  const keys = Object.keys(now) as (keyof PublishDraft)[];
  const merged: PublishDraft = {
    ...now,
    ...Object.fromEntries(
      keys.map(key => [key, mergedAnswer(before[key], mine[key], now[key])]),
    ),
  };
  const isMyTemplate = mine.editedTemplate !== before.editedTemplate;
  return {
    ...merged,
    editedFor: (isMyTemplate ? mine : now).editedFor,
    agreementConfirmed:
      merged.agreementConfirmed &&
      [mine, now].some(
        one => one.agreementConfirmed && needsSameAgreement(one, merged),
      ),
  };
}
