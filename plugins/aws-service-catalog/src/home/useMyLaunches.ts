import { useApi } from '@backstage/core-plugin-api';
import {
  LAUNCH_SIGNAL_CHANNEL,
  type Launch,
  type Team,
} from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from '../api';
import { useRefreshing } from '../hooks/useRefreshing';

const RHYTHM_MS = 15_000;

/** The person's launches under way in all teams, the latest first. */
export function useMyLaunches(teams: readonly Team[] | undefined) {
  const api = useApi(serviceCatalogApiRef);
  const ids = teams?.map(({ id }) => id);
  return useRefreshing<Launch[]>(
    async ({ signal }) => {
      const lists = await Promise.all(
        (ids ?? []).map(id =>
          api.listLaunches(id, { scope: 'mine', active: true }, { signal }),
        ),
      );
      return lists
        .flatMap(({ items }) => items)
        .sort((a, b) => b.requestedAt.localeCompare(a.requestedAt));
    },
    [ids],
    {
      everyMs: RHYTHM_MS,
      channel: LAUNCH_SIGNAL_CHANNEL,
      concerns: message => ids?.includes(message.team) ?? false,
      keepPrevious: true,
    },
  );
}
