import type { Entity } from '@backstage/catalog-model';

/** An entity as a list tells it, before anything is asked for about it alone. */
export interface Outline {
  entity: Entity;
  /** Id of the record whose outputs belong on the entity; another one has others, or other values. */
  outputsOf?: string;
}
