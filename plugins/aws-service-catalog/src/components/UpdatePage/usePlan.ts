import { useApi } from '@backstage/core-plugin-api';
import type {
  Plan,
  UpdateRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCallback, useEffect, useRef } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { serviceCatalogApiRef } from '../../api';
import { useTeam } from '../../hooks/useTeam';

/**
 * A preview of an update. AWS holds one plan per provisioned product, so it is dropped before the next one, before the
 * update itself, and when the page is left, also one that is still being asked for.
 */
export function usePlan(provisionedProductId: string) {
  const api = useApi(serviceCatalogApiRef);
  const { team, region } = useTeam();
  const held = useRef<Promise<Plan>>();
  const drop = useCallback(async () => {
    const asked = held.current;
    held.current = undefined;
    // One that was refused leaves nothing to drop.
    const plan = await asked?.catch(() => undefined);
    if (plan) {
      await api.deletePlan(team.id, provisionedProductId, plan.id, { region });
    }
  }, [api, team.id, region, provisionedProductId]);
  // Nobody is left to be told when dropping it fails on leaving.
  useEffect(() => () => void Promise.allSettled([drop()]), [drop]);

  const [made, make] = useAsyncFn(
    async (request: UpdateRequest) => {
      const asked = drop().then(() =>
        api.createPlan(team.id, provisionedProductId, request),
      );
      held.current = asked;
      return { plan: await asked, request };
    },
    [api, team.id, provisionedProductId, drop],
  );
  return { made, make, drop };
}

/** What `usePlan` gives. */
export type PlannedUpdate = ReturnType<typeof usePlan>;
