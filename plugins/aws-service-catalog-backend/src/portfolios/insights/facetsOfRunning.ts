import type {
  RunningFacet,
  RunningList,
} from 'backstage-plugin-aws-service-catalog-common';
import { statusInWords } from '../../provisioned/statusInWords';
import { facetOf } from '../listPage';
import type { PersonBehind } from './peopleBehind';
import type { Found } from './Running';

/**
 * What there is to filter by among what runs. What is filtered by is among it, with its name, even when nothing of it
 * is left.
 *
 * @param filter - `field=value`, as the list is asked for
 * @param names - by id, of products and teams
 */
export function facetsOfRunning(
  found: readonly Found[],
  filter: readonly string[],
  personBehind: PersonBehind,
  names: {
    products: ReadonlyMap<string, string>;
    teams: ReadonlyMap<string, string>;
  },
): RunningList['facets'] {
  const facet = (
    field: string,
    values: readonly string[],
    textOf: (value: string) => string = value => value,
  ): RunningFacet[] => {
    const present = new Set(values);
    const gone = filter
      .filter(one => one.startsWith(`${field}=`))
      .map(one => one.slice(field.length + 1))
      .filter(value => !present.has(value));
    return [
      ...facetOf(values),
      ...[...new Set(gone)].map(value => ({ value, count: 0 })),
    ].map(({ value, count }) => ({ value, text: textOf(value), count }));
  };
  return {
    products: facet(
      'product',
      found.flatMap(({ item }) => item.productId ?? []),
      id => names.products.get(id) ?? id,
    ),
    teams: facet(
      'team',
      found.flatMap(({ team }) => team?.id ?? []),
      id => names.teams.get(id) ?? id,
    ),
    people: facet(
      'person',
      found.flatMap(one => personBehind(one) ?? []),
    ),
    statuses: facet(
      'status',
      found.map(({ item }) => item.status),
      status => statusInWords(status).statusInWords,
    ),
  };
}
