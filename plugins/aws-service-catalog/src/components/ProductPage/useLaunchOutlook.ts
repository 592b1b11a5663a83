import { useApi } from '@backstage/core-plugin-api';
import type { ProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';

/** What a launch of the recommended version would create, and whether it would go through. */
export function useLaunchOutlook(product: ProductDetail | undefined) {
  const api = useApi(serviceCatalogApiRef);
  const { team, region } = useTeam();
  const version =
    product?.versions.find(({ deprecated }) => !deprecated) ??
    product?.versions[0];
  const path =
    product?.launchPaths.find(({ usable }) => usable) ??
    product?.launchPaths[0];
  const deps = [team.id, region, product?.id, version?.id, path?.id];
  const isReady = product && version && path;

  const form = useRefreshing(
    async ({ signal }) =>
      isReady &&
      api.getLaunchForm(
        team.id,
        product.id,
        { region, version: version.id, path: path.id },
        { signal },
      ),
    deps,
  );
  const preFlight = useRefreshing(
    async ({ signal }) =>
      isReady &&
      api.preFlight(
        team.id,
        {
          operation: 'provision',
          region,
          productId: product.id,
          versionId: version.id,
          pathId: path.id,
        },
        { signal },
      ),
    deps,
  );
  return { form, preFlight };
}
