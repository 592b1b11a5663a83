import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import {
  LAUNCH_SIGNAL_CHANNEL,
  type ListProvisionedProductsQuery,
  type ProvisionedProductList,
} from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { scopeKey, type Scope } from './scopes';

const RHYTHM_MS = 60_000;

/** What one scope answered. */
export type ScopeRunning = { scope: Scope } & (
  | { list: ProvisionedProductList }
  | { error: Error }
);

/**
 * What runs in several scopes. One that does not answer hides nothing of the others; when none does, the reading fails.
 *
 * @param scopes - undefined while they are not known
 */
export function useRunning(
  scopes: readonly Scope[] | undefined,
  query: Pick<ListProvisionedProductsQuery, 'scope' | 'filter' | 'limit'>,
) {
  const api = useApi(serviceCatalogApiRef);
  const teams = new Set(scopes?.map(({ team }) => team.id));
  return useRefreshing<ScopeRunning[]>(
    async ({ signal, refresh }) => {
      const answers = await Promise.all(
        (scopes ?? []).map(async (scope): Promise<ScopeRunning> => {
          try {
            const list = await api.listProvisionedProducts(
              scope.team.id,
              {
                ...query,
                sort: '-created',
                region: scope.region,
                refresh: refresh || undefined,
              },
              { signal },
            );
            return { scope, list };
          } catch (error) {
            return { scope, error: toError(error) };
          }
        }),
      );
      const failures = answers.flatMap(answer =>
        'error' in answer ? [answer.error] : [],
      );
      if (failures.length > 0 && failures.length === answers.length) {
        throw failures[0];
      }
      return answers;
    },
    [scopes?.map(scopeKey), query],
    {
      everyMs: RHYTHM_MS,
      channel: LAUNCH_SIGNAL_CHANNEL,
      concerns: message => teams.has(message.team),
    },
  );
}
