import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  humanizeEntityRef,
} from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useRefreshing } from '../../hooks/useRefreshing';
import type { ComboOption } from '../FormFields';

const TYPING_PAUSE_MS = 300;
const SHOWN = 20;
const SEARCHED_FIELDS = [
  'metadata.name',
  'metadata.title',
  'spec.profile.displayname',
  'spec.profile.email',
];
const READ_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.displayName',
];

/**
 * Users of the portal's catalog that fit what is typed, once the person pauses.
 *
 * @param value - what is typed, or the reference of the user that was chosen
 * @returns those to choose from, how many more there are, and how the search stands
 */
export function usePeople(value: string) {
  const catalog = useApi(catalogApiRef);
  const [term, setTerm] = useState('');
  const { value: found, error } = useRefreshing(
    async () => {
      if (!term) return { people: [], more: 0 };
      const { items, totalItems } = await catalog.queryEntities({
        filter: { kind: 'User' },
        fullTextFilter: { term, fields: SEARCHED_FIELDS },
        orderFields: { field: 'metadata.name', order: 'asc' },
        fields: READ_FIELDS,
        limit: SHOWN,
      });
      return {
        people: items.map(optionOf),
        more: totalItems - items.length,
      };
    },
    [term],
    { keepPrevious: true },
  );
  const { people, more } = found ?? { people: [], more: 0 };
  const typed = value.trim();
  const chosen = people.some(person => person.value === value);
  // The list that the chosen one is in stays.
  useDebounce(() => chosen || setTerm(typed), TYPING_PAUSE_MS, [typed, chosen]);
  return { people, more, state: stateOf() };

  function stateOf() {
    if (chosen) return 'chosen';
    if (!typed) return 'idle';
    if (error) return 'failed';
    if (term !== typed || !found) return 'searching';
    return people.length > 0 ? 'some' : 'none';
  }
}

/** The reference stands beside the name: two people may have the same. */
function optionOf(user: Entity): ComboOption {
  const ref = humanizeEntityRef(user, { defaultKind: 'user' });
  const profile = user.spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null
      ? Reflect.get(profile, 'displayName')
      : undefined;
  const name = displayName ?? user.metadata.title;
  return {
    value: stringifyEntityRef(user),
    text: name ? `${name} (${ref})` : ref,
  };
}
