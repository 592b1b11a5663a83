import { dropOldest } from '../aws/dropOldest';
import { productProblem, type LaunchPathRules } from './launchPathProblem';
import type { ProductReads, ReadSession } from './ProductReads';
import { productVersions } from './productVersions';

/** What a card says of a product beyond what a search of AWS answers. */
export interface ProductGlance {
  portfolios: string[];
  newestVersion?: string;
  /** ISO 8601; of the oldest version: AWS does not tell that of the product. */
  createdAt?: string;
  /** Why it cannot be launched. */
  problem?: string;
}

// While AWS does not answer, a glance is tried again this often at most.
const RETRY_MS = 10_000;

// Far more than the teams of a portal and what they look at; what was looked at longest ago is forgotten.
const MAX_SCOPES = 500;
const MAX_KNOWN = 10_000;

interface Known {
  glance?: ProductGlance;
  askedAt: number;
}

class ScopeGlances {
  // In the order of when they were asked for.
  readonly known = new Map<string, Known>();
  revision: number;

  constructor(revision: number) {
    this.revision = revision;
  }
}

/**
 * Glances at products, read behind the scenes when a product is shown: two calls per product are too many to wait
 * for, and too many for products that nobody looks at.
 */
export class ProductGlances {
  readonly #reads: ProductReads;
  readonly #rules: LaunchPathRules;
  readonly #fresh: number;
  readonly #now: () => number;
  // In the order of last use.
  readonly #scopes = new Map<string, ScopeGlances>();
  #revision = 0;

  constructor(options: {
    reads: ProductReads;
    rules: LaunchPathRules;
    /** Milliseconds after which a glance is taken again when its product is shown. */
    fresh: number;
    now?: () => number;
  }) {
    this.#reads = options.reads;
    this.#rules = options.rules;
    this.#fresh = options.fresh;
    this.#now = options.now ?? Date.now;
  }

  of(session: ReadSession, productId: string): ProductGlance | undefined {
    return this.#scope(session).known.get(productId)?.glance;
  }

  /** Grows with everything that becomes known; never the same again, also after something was forgotten. */
  revision(session: ReadSession): number {
    return this.#scope(session).revision;
  }

  /** Says that these products are shown. Returns at once. */
  shown(session: ReadSession, productIds: readonly string[]): void {
    const scope = this.#scope(session);
    const now = this.#now();
    for (const id of productIds) {
      const known = scope.known.get(id);
      if (known && now - known.askedAt < this.#fresh) continue;
      note(scope, id, { glance: known?.glance, askedAt: now });
      this.#take(session, scope, id, now).catch(() => {
        note(scope, id, {
          glance: known?.glance,
          askedAt: now - this.#fresh + RETRY_MS,
        });
      });
    }
  }

  /** Says that what is known of a scope is no longer true. */
  forget(scope: string): void {
    this.#scopes.delete(scope);
  }

  async #take(
    session: ReadSession,
    scope: ScopeGlances,
    id: string,
    askedAt: number,
  ): Promise<void> {
    const [paths, product] = await Promise.all([
      this.#reads.launchPaths(session, id, { kind: 'background' }),
      this.#reads.product(session, id, { kind: 'background' }),
    ]);
    const versions = productVersions(product.value.versions);
    note(scope, id, {
      askedAt,
      glance: {
        portfolios: [...new Set(paths.value.map(path => path.name))].sort(),
        newestVersion: versions.find(version => version.newest)?.name,
        createdAt: versions.at(-1)?.createdAt,
        problem: productProblem(paths.value, this.#rules),
      },
    });
    scope.revision = this.#nextRevision();
  }

  #scope(session: ReadSession): ScopeGlances {
    const scope =
      this.#scopes.get(session.scope) ?? new ScopeGlances(this.#nextRevision());
    this.#scopes.delete(session.scope);
    this.#scopes.set(session.scope, scope);
    dropOldest(this.#scopes, MAX_SCOPES);
    return scope;
  }

  #nextRevision(): number {
    this.#revision += 1;
    return this.#revision;
  }
}

function note({ known }: ScopeGlances, id: string, what: Known): void {
  known.delete(id);
  known.set(id, what);
  dropOldest(known, MAX_KNOWN);
}
