import { useApi } from '@backstage/core-plugin-api';
import type {
  ChangeOwnerAcrossTeamsRequest,
  OwnerChange,
  RunningItem,
} from 'backstage-plugin-aws-service-catalog-common';
import { handoversApiRef, insightsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';

/** Whom to give it to, as the request names them. */
export type NewOwner = Pick<
  ChangeOwnerAcrossTeamsRequest,
  'owner' | 'team' | 'ownerArn'
>;

/** Hands something over that was somebody's when the form was opened; `reload` goes on from whose it is now. */
export function useOwnerChange(
  item: RunningItem,
  newOwner: NewOwner,
  onChanged: (change: OwnerChange) => void,
) {
  const catalog = useCatalog();
  const handovers = useApi(handoversApiRef);
  const insights = useApi(insightsApiRef);
  return useEditBase({
    opened: item,
    read: async () => {
      const { items } = await insights.listCatalogProvisionedProducts(
        catalog.id,
        { search: item.id, refresh: true },
      );
      const fresh = items.find(
        ({ id, accountId }) => id === item.id && accountId === item.accountId,
      );
      // What is gone is refused by the server.
      return fresh ?? item;
    },
    save: async ({ id, accountId, region, owner }) =>
      onChanged(
        await handovers.changeOwnerAcrossTeams(catalog.id, id, {
          accountId,
          region,
          formerOwnerArn: owner?.principalArn,
          ...newOwner,
        }),
      ),
  });
}
