import type { PublicationList } from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../catalogs/Catalogs';
import { InvalidFieldError } from '../invalidField';
import type { PublicationStore } from './PublicationStore';
import type { PublishingParts } from './stepContext';
import type { PublicationRequest } from './StoredPublication';
import { toPublication } from './toPublication';

/** Lists the publications of a catalog, newest first. */
export async function listPublications(
  store: PublicationStore,
  parts: Pick<PublishingParts, 'catalogs' | 'teamById'>,
  { catalog, person }: CatalogSession,
  query: { limit: number; cursor?: string },
): Promise<PublicationList> {
  const publications = await store.list({
    catalogId: catalog.id,
    limit: query.limit,
    after: query.cursor ? decode(query.cursor) : undefined,
  });
  const last = publications.at(-1);
  return {
    items: await Promise.all(
      publications.map(publication =>
        toPublication(parts, publication, person.entityRef),
      ),
    ),
    nextCursor:
      last && publications.length === query.limit
        ? encode(last.request)
        : undefined,
  };
}

function encode({ requestedAt, id }: PublicationRequest): string {
  return Buffer.from(`${requestedAt.getTime()} ${id}`).toString('base64url');
}

/** @throws InvalidFieldError - not a cursor of ours */
function decode(cursor: string): { requestedAt: Date; id: string } {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, time, id] = /^(\d{1,15}) ([0-9a-f-]{36})$/.exec(text) ?? [];
  if (!id) {
    throw new InvalidFieldError(
      'cursor',
      'cursor is not one that this list has given; leave it out to begin anew',
    );
  }
  return { requestedAt: new Date(Number(time)), id };
}
