import { useApi } from '@backstage/core-plugin-api';
import {
  LAUNCH_SIGNAL_CHANNEL,
  type ProvisioningRecord,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCallback, useState } from 'react';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';

const PAGE_SIZE = 20;

/** The changes of a provisioned product, newest first, and older ones on demand. */
export function useHistory(provisionedProductId: string) {
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const [pages, setPages] = useState(1);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    async ({ signal }) => {
      const records: ProvisioningRecord[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < pages; page++) {
        const { items, nextCursor } = await api.listRecords(
          team.id,
          provisionedProductId,
          { region, limit: PAGE_SIZE, cursor },
          { signal },
        );
        records.push(...items);
        cursor = nextCursor;
        if (!cursor) break;
      }
      return { records, hasOlder: cursor !== undefined };
    },
    [team.id, region, provisionedProductId],
    {
      channel: LAUNCH_SIGNAL_CHANNEL,
      concerns: message => message.team === team.id,
      alsoWhen: [pages],
    },
  );
  const showOlder = useCallback(() => setPages(count => count + 1), []);
  return {
    records: value?.records,
    hasOlder: value?.hasOlder ?? false,
    error,
    loading,
    refreshing,
    refresh,
    showOlder,
  };
}

/** What `useHistory` gives. */
export type History = ReturnType<typeof useHistory>;
