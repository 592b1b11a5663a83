import type {
  RunningFacet,
  RunningList,
} from 'backstage-plugin-aws-service-catalog-common';
import { statusInWords } from '../../provisioned/statusInWords';
import { facetOf } from '../listPage';
import type { PersonBehind } from './peopleBehind';
import type { Found } from './Running';

/** What there is to filter by among what runs. */
export function facetsOfRunning(
  found: readonly Found[],
  personBehind: PersonBehind,
): RunningList['facets'] {
  const products = new Map(
    found.map(({ item }) => [item.productId, item.productName]),
  );
  const teams = new Map(found.map(({ team }) => [team?.id, team?.title]));
  return {
    products: facetInWords(
      found.flatMap(({ item }) => item.productId ?? []),
      id => products.get(id) ?? id,
    ),
    teams: facetInWords(
      found.flatMap(({ team }) => team?.id ?? []),
      id => teams.get(id) ?? id,
    ),
    people: facetInWords(
      found.flatMap(one => personBehind(one) ?? []),
      entityRef => entityRef,
    ),
    statuses: facetInWords(
      found.map(({ item }) => item.status),
      status => statusInWords(status).statusInWords,
    ),
  };
}

function facetInWords(
  values: readonly string[],
  textOf: (value: string) => string,
): RunningFacet[] {
  return facetOf(values).map(({ value, count }) => ({
    value,
    text: textOf(value),
    count,
  }));
}
