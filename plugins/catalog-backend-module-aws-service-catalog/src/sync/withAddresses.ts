import type { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS,
  type InventoryApi,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Scope } from '../entities/Scope';
import type { Complete } from './syncLocation';

/** Answers that say something about one provisioned product. All others are the same for the next one. */
const ABOUT_ONE = [400, 409];

/**
 * Puts the outputs that are addresses on the entity of a provisioned product, as links. Reading them takes requests
 * of its own, so only so many are read at one go. What cannot be read now waits for a later reading.
 */
export function withAddresses(
  inventory: InventoryApi,
  { team, region }: Scope,
  atMost: number,
): Complete {
  let left = atMost;
  return async ({ entity, outputsOf }) => {
    const id = entity.metadata.annotations?.[ANNOTATIONS.provisionedProductId];
    if (!id || !outputsOf) return entity;
    if (left <= 0) return undefined;
    left--;
    try {
      const { items } = await inventory.listInventoryAddresses(team.id, id, {
        region,
      });
      return linkedTo(entity, items);
    } catch (error) {
      const status = statusOf(error);
      // It has gone since.
      if (status === 404) return entity;
      if (status === undefined || !ABOUT_ONE.includes(status)) left = 0;
      return undefined;
    }
  };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof ResponseError ? error.statusCode : undefined;
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
