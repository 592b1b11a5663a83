import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** The name that the portal shows for an entity, and its ref as the HTTP API writes refs. */
export function useEntityName(entity: Entity): { name: string; ref: string } {
  const { primaryTitle } = useEntityPresentation(entity);
  return { name: primaryTitle, ref: stringifyEntityRef(entity) };
}
