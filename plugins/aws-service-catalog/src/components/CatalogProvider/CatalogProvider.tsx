import { useApi } from '@backstage/core-plugin-api';
import { useContext, useMemo, type ReactNode } from 'react';
import { catalogsApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { TeamContext } from '../TeamProvider';
import { CatalogContext, type CatalogSituation } from './CatalogContext';

const NO_CATALOGS: CatalogSituation = { kind: 'known', catalogs: [] };

/** Reads once which catalogs the person curates. Somebody who is no curator has none, and costs no request. */
export function CatalogProvider({ children }: { children: ReactNode }) {
  const api = useApi(catalogsApiRef);
  const teams = useContext(TeamContext);
  const list = teams && 'list' in teams ? teams.list : undefined;
  const isCurator = list?.person.curator;
  const { value, error, refresh } = useRefreshing(
    async ({ signal }) =>
      isCurator ? api.listCatalogs({ signal }) : undefined,
    [isCurator],
  );
  const situation = useMemo<CatalogSituation>(() => {
    if (isCurator === false) return NO_CATALOGS;
    if (teams?.kind === 'failed') return teams;
    if (value) return { kind: 'known', catalogs: value.items };
    return error
      ? { kind: 'failed', error, retry: refresh }
      : { kind: 'loading' };
  }, [isCurator, teams, value, error, refresh]);
  return (
    <CatalogContext.Provider value={situation}>
      {children}
    </CatalogContext.Provider>
  );
}
