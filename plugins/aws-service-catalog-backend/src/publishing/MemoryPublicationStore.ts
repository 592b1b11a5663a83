import { NameTakenError } from './NameTakenError';
import { hasEnded, isUnderWay } from './PublicationProgress';
import type {
  PublicationChange,
  PublicationQuery,
  PublicationStore,
} from './PublicationStore';
import type {
  PublicationRequest,
  StoredPublication,
} from './StoredPublication';

/** Twin of `DatabasePublicationStore` for tests of what stands above the store; forgets everything with the process. */
export class MemoryPublicationStore implements PublicationStore {
  readonly #publications = new Map<string, StoredPublication>();

  async create(request: PublicationRequest, change: PublicationChange) {
    const existing = this.#all().find(
      ({ request: other }) =>
        other.requestedBy === request.requestedBy &&
        other.idempotencyKey === request.idempotencyKey,
    );
    if (existing) return { publication: existing, created: false };
    return { publication: this.#write(request, change, 1), created: true };
  }

  async get(id: string) {
    return this.#publications.get(id);
  }

  async list({ catalogId, limit, after }: PublicationQuery) {
    return this.#all()
      .filter(({ request }) => request.catalogId === catalogId)
      .filter(({ request }) => !after || newestFirst(after, request) < 0)
      .sort((a, b) => newestFirst(a.request, b.request))
      .slice(0, limit);
  }

  async listUnheld({ now, limit }: { now: Date; limit: number }) {
    return this.#all()
      .filter(one => isUnderWay(one.progress) && isFree(one, now))
      .sort((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime())
      .slice(0, limit);
  }

  async change(publication: StoredPublication, change: PublicationChange) {
    const { request, revision } = publication;
    return this.#isAt(publication)
      ? this.#write(request, change, revision + 1)
      : undefined;
  }

  async claim(
    publication: StoredPublication,
    { now, until }: { now: Date; until: Date },
  ) {
    const { id } = publication.request;
    const held = this.#publications.get(id);
    if (!held || !this.#isAt(publication) || !isFree(held, now)) {
      return undefined;
    }
    const claimed = {
      ...publication,
      claimedUntil: until,
      revision: publication.revision + 1,
    };
    this.#publications.set(id, claimed);
    return claimed;
  }

  #write(
    request: PublicationRequest,
    { at, ...change }: PublicationChange,
    revision: number,
  ): StoredPublication {
    // The unique index of the database.
    const isTaken = this.#all().some(
      other =>
        other.request.id !== request.id &&
        other.request.catalogId === request.catalogId &&
        other.answers.product.name === change.answers.product.name &&
        !hasEnded(other.progress) &&
        !hasEnded(change.progress),
    );
    if (isTaken) throw new NameTakenError(change.answers.product.name);
    const publication = structuredClone({
      request,
      ...change,
      updatedAt: at,
      revision,
    });
    this.#publications.set(request.id, publication);
    return publication;
  }

  #isAt({ request, revision }: StoredPublication): boolean {
    return this.#publications.get(request.id)?.revision === revision;
  }

  #all(): StoredPublication[] {
    return [...this.#publications.values()];
  }
}

function isFree({ claimedUntil }: StoredPublication, now: Date): boolean {
  return !claimedUntil || claimedUntil <= now;
}

type Position = Pick<PublicationRequest, 'requestedAt' | 'id'>;

function newestFirst(a: Position, b: Position): number {
  const byTime = b.requestedAt.getTime() - a.requestedAt.getTime();
  if (byTime !== 0) return byTime;
  return a.id < b.id ? 1 : Number(a.id !== b.id) * -1;
}
