import type {
  Difference,
  DifferenceKind,
} from 'backstage-plugin-aws-service-catalog-common';
import { isObject } from '../../json';

/** One thing that two versions tell differently. */
export interface ThingDifference {
  key: string;
  change: DifferenceKind;
  details: Difference[];
}

type Things = Record<string, unknown>;

/** What differs between things of the same names, in the order of their names. */
export function differencesOf(from: Things, to: Things): ThingDifference[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return keys.flatMap(key => {
    if (!(key in from)) {
      return { key, change: 'added' as const, details: [] };
    }
    if (!(key in to)) {
      return { key, change: 'removed' as const, details: [] };
    }
    const details = detailsOf(from[key], to[key], '');
    return details.length > 0
      ? { key, change: 'changed' as const, details }
      : [];
  });
}

/** Places in which two values differ: members by name, everything else as a whole. */
function detailsOf(
  before: unknown,
  after: unknown,
  path: string,
): Difference[] {
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap(key =>
      detailsOf(before[key], after[key], path ? `${path}.${key}` : key),
    );
  }
  const [was, is] = [textOf(before), textOf(after)];
  return was === is ? [] : [{ path: path || 'value', before: was, after: is }];
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
