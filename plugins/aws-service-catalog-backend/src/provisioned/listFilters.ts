import type { Person } from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError } from '../invalidField';
import type { ListedProvisionedProduct } from './ProvisionedProductTable';

const FIELDS = ['status', 'product', 'owner'] as const;
type Field = (typeof FIELDS)[number];

/** Which provisioned products are wanted. Values of one field are alternatives, fields are combined. */
export interface ListFilter {
  scope: 'mine' | 'team';
  /** All of these have to be found, in lower case. */
  words: string[];
  fields: Partial<Record<Field, Set<string>>>;
}

/** @throws InvalidFieldError - a filter is not `field=value` with a known field */
export function parseListFilter(query: {
  scope: 'mine' | 'team';
  search?: string;
  filter?: readonly string[];
}): ListFilter {
  const fields: ListFilter['fields'] = {};
  for (const filter of query.filter ?? []) {
    const [, name, value] = /^([^=]*)=(.*)$/s.exec(filter) ?? [];
    const field = FIELDS.find(known => known === name);
    if (!field) {
      throw new InvalidFieldError(
        'filter',
        `filter '${filter}' is not field=value with one of the fields ${FIELDS.join(
          ', ',
        )}`,
      );
    }
    fields[field] = (fields[field] ?? new Set()).add(value);
  }
  return {
    scope: query.scope,
    words: (query.search ?? '').toLowerCase().split(/\s+/).filter(Boolean),
    fields,
  };
}

/** Whether a provisioned product is wanted. */
export function isWanted(
  { scope, words, fields }: ListFilter,
  item: ListedProvisionedProduct,
  owner: Person | undefined,
): boolean {
  if (scope === 'mine' && !owner?.isMe) {
    return false;
  }
  const values: Record<Field, string | undefined> = {
    status: item.status,
    product: item.productId,
    owner: owner?.entityRef,
  };
  const fits = FIELDS.every(field => {
    const wanted = fields[field];
    const value = values[field];
    return !wanted || (value !== undefined && wanted.has(value));
  });
  return fits && (words.length === 0 || holdsAll(words, item, owner));
}

function holdsAll(
  words: readonly string[],
  item: ListedProvisionedProduct,
  owner: Person | undefined,
): boolean {
  const text = [
    item.name,
    item.id,
    item.productName,
    item.versionName,
    owner?.sessionName,
  ]
    .join('\n')
    .toLowerCase();
  return words.every(word => text.includes(word));
}
