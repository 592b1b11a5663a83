import { useRouteRef } from '@backstage/core-plugin-api';
import { useContext, useMemo } from 'react';
import { TeamContext } from '../components/TeamProvider/TeamContext';
import { pathsOf, type Paths } from '../paths';
import { rootRouteRef } from '../routes';

/**
 * Links to the plugin's pages that keep the team and region of the present one.
 *
 * @param otherRegion - for links to something that lies in a region of its own
 */
export function usePaths(otherRegion?: string): Paths {
  const root = useRouteRef(rootRouteRef)();
  const chosen = useContext(TeamContext);
  const team = chosen?.kind === 'chosen' ? chosen.team.id : undefined;
  const region =
    otherRegion ?? (chosen?.kind === 'chosen' ? chosen.region : undefined);
  return useMemo(() => pathsOf({ root, team, region }), [root, team, region]);
}
