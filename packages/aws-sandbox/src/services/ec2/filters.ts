import type { Filter } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Tags } from './state';

/** What a record offers to filters: filter name -> value or values; undefined where the record has none. */
export type FilterValues = Record<
  string,
  string | number | boolean | (string | undefined)[] | undefined
>;

/**
 * Decides whether a record passes a list of EC2 filters: every filter, any of its values, `*` and `?` as wildcards. Pure.
 *
 * @throws InvalidParameterValue for a filter the operation does not know
 */
export function passes(
  filters: Filter[] | undefined,
  values: FilterValues,
  tags: Tags = {},
): boolean {
  return (filters ?? []).every(({ Name = '', Values = [] }) => {
    const candidates = filterCandidates(Name, values, tags);
    return Values.some(pattern =>
      candidates.some(candidate => wildcard(pattern).test(candidate)),
    );
  });
}

function filterCandidates(
  name: string,
  values: FilterValues,
  tags: Tags,
): string[] {
  if (name.startsWith('tag:')) {
    const value = lookup(tags, name.slice('tag:'.length));
    return value === undefined ? [] : [value];
  }
  if (name === 'tag-key') {
    return Object.keys(tags);
  }
  if (!Object.hasOwn(values, name)) {
    throw new AwsError(
      'InvalidParameterValue',
      `The filter '${name}' is invalid`,
    );
  }
  return [values[name]]
    .flat()
    .filter(value => value !== undefined)
    .map(String);
}

/** Whether a text fits a pattern of EC2, with `*` and `?` as wildcards. Pure. */
export const matchesPattern = (pattern: string, text: string): boolean =>
  wildcard(pattern).test(text);

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's');
}
