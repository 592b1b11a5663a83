import { useApi } from '@backstage/core-plugin-api';
import type {
  ListCatalogProvisionedProductsQuery,
  RunningList,
} from 'backstage-plugin-aws-service-catalog-common';
import { insightsApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';

const RHYTHM_MS = 60_000;
const PAGE_SIZE = 50;

/**
 * What runs of a catalog, kept fresh.
 *
 * @param pages - how many pages of it are shown
 */
export function useWhatRuns(
  catalogId: string,
  query: ListCatalogProvisionedProductsQuery,
  pages: number,
) {
  const api = useApi(insightsApiRef);
  return useRefreshing<RunningList>(
    async ({ signal, refresh }) => {
      const read = (cursor: string | undefined) =>
        api.listCatalogProvisionedProducts(
          catalogId,
          {
            ...query,
            limit: PAGE_SIZE,
            cursor,
            // The pages that follow come from what the first has read.
            refresh: (refresh && !cursor) || undefined,
          },
          { signal },
        );
      const first = await read(undefined);
      const items = [...first.items];
      let { nextCursor } = first;
      for (let page = 1; page < pages && nextCursor; page += 1) {
        const next = await read(nextCursor);
        items.push(...next.items);
        nextCursor = next.nextCursor;
      }
      return { ...first, items, nextCursor };
    },
    [catalogId, query, pages],
    { everyMs: RHYTHM_MS, keepPrevious: true },
  );
}
