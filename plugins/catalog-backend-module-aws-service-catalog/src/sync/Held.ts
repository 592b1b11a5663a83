import {
  CATALOG_FILTER_EXISTS,
  type EntityFilterQuery,
} from '@backstage/catalog-client';
import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import { LOCATION_TYPE } from '../entities/Scope';

const PAGE_SIZE = 500;
const LOCATION_FIELD = `metadata.annotations.${ANNOTATION_LOCATION}`;

/** Entities that the module has written. */
const OURS: Exclude<EntityFilterQuery, unknown[]> = {
  [`metadata.annotations.${ANNOTATIONS.digest}`]: CATALOG_FILTER_EXISTS,
};

/** What little of an entity has to be known to compare it. */
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  `metadata.annotations`,
];

/** An entity of ours in the catalog. */
export interface HeldEntity {
  entityRef: string;
  location?: string;
  digest?: string;
  /** Milliseconds since the epoch; 0 when it is not known. */
  writtenAt: number;
}

/** What the catalog holds of us. It lags behind what was written: the catalog processes entities after a while. */
export class Held {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** Digests of those of the entities that the catalog holds, by entity ref. */
  async digests(entityRefs: string[]): Promise<Map<string, string>> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: FIELDS },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const digests = new Map<string, string>();
    for (const item of items) {
      const { entityRef, digest } = item ? toHeld(item) : {};
      if (entityRef && digest) digests.set(entityRef, digest);
    }
    return digests;
  }

  /** The entity of this ref; undefined when the catalog holds none yet. */
  async find(entityRef: string): Promise<HeldEntity | undefined> {
    const entity = await this.#catalog.getEntityByRef(entityRef, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return entity && toHeld(entity);
  }

  /** Everything of a location, page by page. */
  async *at(location: string): AsyncGenerator<HeldEntity[]> {
    const pages = this.#catalog.streamEntities(
      {
        filter: { ...OURS, [LOCATION_FIELD]: location },
        fields: FIELDS,
        pageSize: PAGE_SIZE,
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    for await (const page of pages) yield page.map(toHeld);
  }

  /** Every location that the catalog holds entities of ours from. */
  async locations(): Promise<string[]> {
    const { facets } = await this.#catalog.getEntityFacets(
      { facets: [LOCATION_FIELD], filter: OURS },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return (facets[LOCATION_FIELD] ?? [])
      .map(({ value }) => value)
      .filter(value => value.startsWith(`${LOCATION_TYPE}:`));
  }
}

function toHeld(entity: Entity): HeldEntity {
  const annotations = entity.metadata.annotations ?? {};
  return {
    entityRef: stringifyEntityRef(entity),
    location: annotations[ANNOTATION_LOCATION],
    digest: annotations[ANNOTATIONS.digest],
    writtenAt: Date.parse(annotations[ANNOTATIONS.writtenAt] ?? '') || 0,
  };
}
