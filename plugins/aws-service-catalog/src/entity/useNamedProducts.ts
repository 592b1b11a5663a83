import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import {
  LAUNCH_SIGNAL_CHANNEL,
  type ProvisionedProductDetail,
  type ServiceCatalogApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from '../api';
import { explainError } from '../components/ErrorPanel';
import { scopeKey, type Scope } from '../components/Running';
import { useRefreshing, type Reading } from '../hooks/useRefreshing';

const RHYTHM_MS = 60_000;

/** What became of an id. */
export type NamedProduct = { id: string } & (
  | { kind: 'found'; scope: Scope; detail: ProvisionedProductDetail }
  | { kind: 'missing' }
  | { kind: 'failed'; error: Error }
);

async function find(
  api: ServiceCatalogApi,
  id: string,
  scopes: readonly Scope[],
  { signal, refresh }: Reading,
): Promise<NamedProduct> {
  for (const scope of scopes) {
    try {
      const detail = await api.getProvisionedProduct(
        scope.team.id,
        id,
        { region: scope.region, refresh: refresh || undefined },
        { signal },
      );
      return { id, kind: 'found', scope, detail };
    } catch (cause) {
      const error = toError(cause);
      if (explainError(error).kind !== 'notFound') {
        return { id, kind: 'failed', error };
      }
    }
  }
  return { id, kind: 'missing' };
}

/** Reads provisioned products by id, each in the first scope that has it. */
export function useNamedProducts(
  ids: readonly string[],
  scopes: readonly Scope[],
) {
  const api = useApi(serviceCatalogApiRef);
  return useRefreshing(
    reading => Promise.all(ids.map(id => find(api, id, scopes, reading))),
    [ids, scopes.map(scopeKey)],
    {
      everyMs: RHYTHM_MS,
      channel: LAUNCH_SIGNAL_CHANNEL,
      concerns: message => scopes.some(({ team }) => team.id === message.team),
    },
  );
}
