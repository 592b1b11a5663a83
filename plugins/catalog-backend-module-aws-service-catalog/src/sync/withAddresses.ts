import type { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS,
  type InventoryApi,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Scope } from '../entities/Scope';
import type { Complete } from './syncLocation';

/**
 * Puts the outputs that are addresses on the entity of a provisioned product, as links. Reading them takes requests
 * of its own, so only so many are read at one go.
 */
export function withAddresses(
  inventory: InventoryApi,
  { team, region }: Scope,
  atMost: number,
): Complete {
  let left = atMost;
  return async entity => {
    const id = entity.metadata.annotations?.[ANNOTATIONS.provisionedProductId];
    if (!id) return entity;
    if (left <= 0) return undefined;
    left--;
    const addresses = await inventory
      .listInventoryAddresses(team.id, id, { region })
      .then(({ items }) => items, nothingOnRefusal);
    return linkedTo(entity, addresses);
  };
}

/** It may have gone since, and a team's role need not be allowed to read outputs. An outage is none of these. */
function nothingOnRefusal(error: unknown): never[] {
  if (error instanceof ResponseError && error.statusCode < 500) return [];
  throw error;
}

function linkedTo(
  entity: Entity,
  addresses: readonly { output: string; url: string }[],
): Entity {
  if (addresses.length === 0) return entity;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      links: [
        ...(entity.metadata.links ?? []),
        ...addresses.map(({ output, url }) => ({ url, title: output })),
      ],
    },
  };
}
