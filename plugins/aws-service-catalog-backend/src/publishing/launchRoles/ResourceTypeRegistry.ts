import type { AwsSession } from '../../aws/AwsAccess';
import {
  type HandlerPermissions,
  describeResourceType,
} from '../../aws/cloudFormation/describeResourceType';
import type { ReadCache } from '../../aws/ReadCache';

// AWS publishes new versions of a type every few weeks at most.
const FRESH_MS = 24 * 60 * 60_000;
const STALE_MS = 7 * FRESH_MS;

/** What a registry says of some types. */
export interface TypePermissions {
  /** By type name. */
  known: Map<string, HandlerPermissions>;
  /** Types of which it names no permissions. */
  unknown: string[];
}

/** CloudFormation's registry of resource types, through the cache. */
export class ResourceTypeRegistry {
  readonly #cache: ReadCache;

  constructor(cache: ReadCache) {
    this.#cache = cache;
  }

  async permissionsOf(
    { session, scope }: { session: AwsSession; scope: string },
    typeNames: readonly string[],
  ): Promise<TypePermissions> {
    const known = new Map<string, HandlerPermissions>();
    const unknown: string[] = [];
    await Promise.all(
      [...new Set(typeNames)].map(async typeName => {
        const { value } = await this.#cache.read(
          { scope, topic: 'resource-type', id: typeName },
          { fresh: FRESH_MS, stale: STALE_MS },
          async () => ({
            handlers: await describeResourceType(session, typeName),
          }),
        );
        if (value.handlers) known.set(typeName, value.handlers);
        else unknown.push(typeName);
      }),
    );
    return { known, unknown: unknown.sort() };
  }
}
