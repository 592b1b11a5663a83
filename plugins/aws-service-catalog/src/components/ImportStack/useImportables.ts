import { useApi } from '@backstage/core-plugin-api';
import { everyPage } from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';

/** What a stack can be taken in as: the products of the team, and the versions of the chosen one. */
export function useImportables(productId: string) {
  const api = useApi(serviceCatalogApiRef);
  const { team, region } = useTeam();
  const products = useRefreshing(
    ({ signal }) =>
      everyPage(cursor =>
        api.listProducts(team.id, { region, limit: 100, cursor }, { signal }),
      ),
    [team.id, region],
  );
  // What is typed is no product until it is one of them.
  const chosen = products.value?.find(({ id }) => id === productId);
  const versions = useRefreshing(
    async ({ signal }) => {
      if (!chosen) return [];
      const product = await api.getProduct(
        team.id,
        chosen.id,
        { region },
        { signal },
      );
      return product.versions;
    },
    [team.id, region, chosen?.id],
  );
  return { products, chosen, versions };
}
