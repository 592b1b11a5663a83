import { useApi } from '@backstage/core-plugin-api';
import {
  LAUNCH_SIGNAL_CHANNEL,
  type Launch,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCallback, useRef, useState } from 'react';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';

const RHYTHM_MS = 10_000;

/**
 * The person's launches under way. One that ends while it is watched stays until it is hidden, so that nobody has to
 * wonder where it went.
 */
export function useActiveLaunches() {
  const { team } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const watched = useRef<{ team: string; launches: readonly Launch[] }>();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const { value, error } = useRefreshing(
    async ({ signal }) => {
      const { items } = await api.listLaunches(
        team.id,
        { scope: 'mine', active: true },
        { signal },
      );
      const before =
        watched.current?.team === team.id ? watched.current.launches : [];
      const gone = before.filter(
        ({ id }) => !items.some(launch => launch.id === id),
      );
      const ended = await Promise.all(
        gone.map(launch =>
          launch.endedAt
            ? launch
            : api.getLaunch(team.id, launch.id, { signal }),
        ),
      );
      const launches = [...items, ...ended];
      watched.current = { team: team.id, launches };
      return launches;
    },
    [team.id],
    {
      everyMs: RHYTHM_MS,
      channel: LAUNCH_SIGNAL_CHANNEL,
      concerns: message => message.team === team.id,
    },
  );
  const hide = useCallback(
    (launchId: string) => setHidden(ids => [...ids, launchId]),
    [],
  );
  return {
    launches: value?.filter(({ id }) => !hidden.includes(id)) ?? [],
    error,
    hide,
  };
}
