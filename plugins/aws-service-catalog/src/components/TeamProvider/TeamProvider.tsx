import { useApi } from '@backstage/core-plugin-api';
import { useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { chooseTeam } from './chooseTeam';
import { TeamContext, type TeamSituation } from './TeamContext';

/** Reads the person's teams once and says which one the address is about. */
export function TeamProvider({ children }: { children: ReactNode }) {
  const api = useApi(serviceCatalogApiRef);
  const [params] = useSearchParams();
  const { value, error, refresh } = useRefreshing(
    ({ signal }) => api.listTeams({ signal }),
    [],
  );
  const situation = useMemo<TeamSituation>(() => {
    if (value) return { list: value, ...chooseTeam(value, params) };
    return error
      ? { kind: 'failed', error, retry: refresh }
      : { kind: 'loading' };
  }, [value, error, refresh, params]);
  return (
    <TeamContext.Provider value={situation}>{children}</TeamContext.Provider>
  );
}
