import type { ParameterStringFilter } from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Parameter } from './state';

/**
 * Decides whether a parameter passes one filter of DescribeParameters. Pure.
 *
 * @throws InvalidFilterKey for a key, InvalidFilterOption for an option SSM does not know
 */
export function passesFilter(
  { Key = '', Option, Values = [] }: ParameterStringFilter,
  parameter: Parameter,
): boolean {
  if (Key === 'Path') {
    return Values.some(path => isBelow(parameter.name, path, Option));
  }
  const actual = actualValue(Key, parameter);
  switch (Option ?? 'Equals') {
    case 'Equals':
      return actual !== undefined && Values.includes(actual);
    case 'BeginsWith':
      return Values.some(value => actual?.startsWith(value));
    case 'Contains':
      return Values.some(value => actual?.includes(value));
    default:
      throw new AwsError(
        'InvalidFilterOption',
        `The following filter option is not valid: ${Option}.`,
      );
  }
}

function actualValue(key: string, parameter: Parameter): string | undefined {
  const latest = parameter.versions.at(-1);
  if (key.startsWith('tag:')) {
    return lookup(parameter.tags, key.slice('tag:'.length));
  }
  switch (key) {
    case 'Name':
      return parameter.name;
    case 'Type':
      return latest?.type;
    case 'KeyId':
      return latest?.keyId;
    case 'Tier':
      return parameter.tier;
    case 'DataType':
      return latest?.dataType;
    default:
      throw new AwsError(
        'InvalidFilterKey',
        `The following filter key is not valid: ${key}.`,
      );
  }
}

function isBelow(name: string, path: string, option = 'OneLevel'): boolean {
  const prefix = path.endsWith('/') ? path : `${path}/`;
  const rest = name.slice(prefix.length);
  return (
    name.startsWith(prefix) && (option === 'Recursive' || !rest.includes('/'))
  );
}
