import { useApi } from '@backstage/core-plugin-api';
import type {
  BlastRadius,
  GetBlastRadiusQuery,
} from 'backstage-plugin-aws-service-catalog-common';
import { insightsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing, type Refreshing } from '../../hooks/useRefreshing';

/** What a change would touch; nothing when it is about nothing that anybody uses. */
export function useBlastRadius(
  about: GetBlastRadiusQuery | undefined,
): Refreshing<BlastRadius | undefined> {
  const catalog = useCatalog();
  const insights = useApi(insightsApiRef);
  return useRefreshing(
    async ({ signal }) =>
      about && insights.getBlastRadius(catalog.id, about, { signal }),
    [catalog.id, about],
  );
}
