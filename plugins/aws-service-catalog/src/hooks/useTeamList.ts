import { useApi } from '@backstage/core-plugin-api';
import type { TeamList } from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from '../api';
import { useRefreshing, type Refreshing } from './useRefreshing';

/** The person's teams, for places outside the plugin's own pages. */
export function useTeamList(): Refreshing<TeamList> {
  const api = useApi(serviceCatalogApiRef);
  return useRefreshing(({ signal }) => api.listTeams({ signal }), []);
}
