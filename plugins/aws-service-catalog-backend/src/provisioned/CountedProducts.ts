import type {
  RunningCounts,
  RunningProducts,
  ViewerSession,
} from '../products/RunningProducts';
import type { ReadSession } from '../products/ProductReads';
import type { ProvisionedProductReads } from './ProvisionedProductReads';
import { type ProvisionedProductTable, rowAt } from './ProvisionedProductTable';

// Often enough for a number on a card. What runs is read anew at once where it is the subject of the page.
const LOOK_UP_AGAIN_MS = 60_000;

/** How many provisioned products of each product there are: all in all, and by the ARN of their owner. */
interface Counts {
  /** Another one for every table that was counted. */
  revision: number;
  team: ReadonlyMap<string, number>;
  byOwner: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counts what runs of each product, once for everybody. */
export class CountedProducts implements RunningProducts {
  readonly #reads: ProvisionedProductReads;
  readonly #now: () => number;
  readonly #lookedUpAt = new Map<string, number>();
  readonly #counted = new WeakMap<ProvisionedProductTable, Counts>();
  #revision = 0;

  constructor(reads: ProvisionedProductReads, now: () => number = Date.now) {
    this.#reads = reads;
    this.#now = now;
  }

  async counts({
    scope,
    viewerArn,
  }: ViewerSession): Promise<RunningCounts | undefined> {
    const table = await this.#reads.lastRead(scope);
    if (!table) return undefined;
    const { revision, team, byOwner } = this.#count(table);
    const mine = byOwner.get(viewerArn);
    return {
      of: productId => ({
        mine: mine?.get(productId) ?? 0,
        team: team.get(productId) ?? 0,
      }),
      key: `${revision} ${mine ? viewerArn : ''}`,
    };
  }

  shown(session: ReadSession): void {
    const now = this.#now();
    const lookedUpAt = this.#lookedUpAt.get(session.scope) ?? -Infinity;
    if (now - lookedUpAt < LOOK_UP_AGAIN_MS) return;
    this.#lookedUpAt.set(session.scope, now);
    this.#reads.all(session).catch(() => undefined);
  }

  #count(table: ProvisionedProductTable): Counts {
    let counts = this.#counted.get(table);
    if (!counts) {
      this.#revision += 1;
      counts = { revision: this.#revision, ...countRunning(table) };
      this.#counted.set(table, counts);
    }
    return counts;
  }
}

function countRunning(table: ProvisionedProductTable) {
  const team = new Map<string, number>();
  const byOwner = new Map<string, Map<string, number>>();
  for (let row = 0; row < table.ids.length; row++) {
    const { productId, ownerArn } = rowAt(table, row);
    if (!productId) continue;
    countOne(team, productId);
    if (ownerArn) {
      const owned = byOwner.get(ownerArn) ?? new Map<string, number>();
      byOwner.set(ownerArn, owned);
      countOne(owned, productId);
    }
  }
  return { team, byOwner };
}

function countOne(counts: Map<string, number>, productId: string): void {
  counts.set(productId, (counts.get(productId) ?? 0) + 1);
}
