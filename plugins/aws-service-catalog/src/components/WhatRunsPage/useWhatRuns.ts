import { useApi } from '@backstage/core-plugin-api';
import type {
  ListCatalogProvisionedProductsQuery,
  RunningList,
} from 'backstage-plugin-aws-service-catalog-common';
import { insightsApiRef } from '../../api';
import { readPages } from '../../hooks/readPages';
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
    ({ signal, refresh }) =>
      readPages(
        cursor =>
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
          ),
        pages,
      ),
    [catalogId, query],
    { everyMs: RHYTHM_MS, keepPrevious: true, alsoWhen: [pages] },
  );
}
