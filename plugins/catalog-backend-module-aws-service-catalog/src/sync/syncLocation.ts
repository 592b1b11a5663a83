import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { Outline } from '../entities/Outline';
import { digestOf, stamped } from '../entities/stamp';
import type { Held } from './Held';

/** Writes to the catalog, all under one name. */
export interface Writer {
  connection: Pick<EntityProviderConnection, 'applyMutation'>;
  /** Makes the entities of this provider its own: nobody else's entity of the same name takes their place. */
  locationKey: string;
  now: () => Date;
}

/**
 * Completes an entity by what takes a request of its own.
 *
 * @returns undefined when that has to wait for a later reading
 */
export type Complete = (outline: Outline) => Promise<Entity | undefined>;

/** Stands behind the digest of an entity that a later reading has to complete. */
const INCOMPLETE = '~';

/** What one location has to hold, page by page. The pages end only when everything has been read. */
export interface Location {
  location: string;
  pages: AsyncIterable<Outline[]>;
  complete?: Complete;
}

/**
 * Brings the catalog up to date with one location: writes what is new or has changed, then removes what a complete
 * reading no longer shows. A page at a time, so neither side ever has everything in memory: of what was read, only the
 * names are kept.
 *
 * @throws whatever reading throws: then nothing is removed, and what was written before stays
 */
export async function syncLocation(
  { location, pages, complete }: Location,
  options: {
    held: Pick<Held, 'digests' | 'at'>;
    writer: Writer;
    signal: AbortSignal;
  },
): Promise<{ written: number; removed: number }> {
  const { held, writer, signal } = options;
  const startedAt = writer.now().getTime();
  const seen = new Set<string>();
  let written = 0;
  for await (const page of pages) {
    signal.throwIfAborted();
    const refs = page.map(({ entity }) => stringifyEntityRef(entity));
    const digests = refs.length > 0 ? await held.digests(refs) : new Map();
    const added: DeferredEntity[] = [];
    for (const [index, outline] of page.entries()) {
      seen.add(refs[index]);
      const changed = await changedEntity(
        outline,
        digests.get(refs[index]),
        writer,
        complete,
      );
      if (changed) {
        added.push({ entity: changed, locationKey: writer.locationKey });
      }
    }
    written += added.length;
    if (added.length > 0) {
      await writer.connection.applyMutation({
        type: 'delta',
        added,
        removed: [],
      });
    }
  }
  const removed = await removeAt(location, {
    ...options,
    // What was written since by somebody else, on news of a launch, is newer than this reading.
    isGone: ({ entityRef, writtenAt }) =>
      !seen.has(entityRef) && writtenAt < startedAt,
  });
  return { written, removed };
}

/** Removes entities of a location from the catalog; all of them, if nothing else is said. */
export async function removeAt(
  location: string,
  options: {
    held: Pick<Held, 'at'>;
    writer: Writer;
    signal: AbortSignal;
    isGone?: (entity: { entityRef: string; writtenAt: number }) => boolean;
  },
): Promise<number> {
  const { held, writer, signal, isGone = () => true } = options;
  let count = 0;
  for await (const page of held.at(location)) {
    signal.throwIfAborted();
    const removed = page
      .filter(isGone)
      .map(({ entityRef }) => ({ entityRef, locationKey: writer.locationKey }));
    count += removed.length;
    if (removed.length > 0) {
      await writer.connection.applyMutation({
        type: 'delta',
        added: [],
        removed,
      });
    }
  }
  return count;
}

/** The entity as it has to be written; undefined when the catalog holds it already. */
export async function changedEntity(
  outline: Outline,
  heldDigest: string | undefined,
  { now }: Writer,
  complete: Complete = async ({ entity }) => entity,
): Promise<Entity | undefined> {
  const digest = digestOf(outline);
  if (heldDigest === digest) return undefined;
  const completed = await complete(outline);
  if (completed) return stamped(completed, digest, now());
  const incomplete = `${digest}${INCOMPLETE}`;
  return heldDigest === incomplete
    ? undefined
    : stamped(outline.entity, incomplete, now());
}
