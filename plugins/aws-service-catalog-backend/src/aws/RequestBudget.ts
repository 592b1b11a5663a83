import type { RequestKind } from './AwsAccess';

/** How many requests an account takes, per region and service. */
export interface RequestRate {
  perSecond: number;
  /** Requests that may go at once after a quiet time. */
  burst: number;
}

/**
 * Decides when a request may be sent. AWS throttles per account and region, for every caller in the account; staying
 * below its rate is faster than being refused and keeps the account usable for others.
 */
export interface RequestBudget {
  /** Resolves when a request of this kind may go. */
  acquire(
    bucket: string,
    kind: RequestKind,
    signal?: AbortSignal,
  ): Promise<void>;
}

/** Where time comes from; tests bring their own. */
export interface Timer {
  now(): number;
  /** Calls back once after `ms`; keeps no process alive. */
  after(ms: number, callback: () => void): void;
}

const systemTimer: Timer = {
  now: () => performance.now(),
  after: (ms, callback) => {
    setTimeout(callback, ms).unref();
  },
};

interface Waiter {
  kind: RequestKind;
  go(): void;
}

// Accounts, regions and services; one that was idle long enough to be full again loses nothing.
const MAX_BUCKETS = 2_000;

const order: RequestKind[] = ['change', 'read', 'background'];

class Bucket {
  readonly #rate: RequestRate;
  readonly #timer: Timer;
  readonly #waiting: Record<RequestKind, Set<Waiter>> = {
    change: new Set(),
    read: new Set(),
    background: new Set(),
  };
  #tokens: number;
  #countedAt: number;
  #wakeUpPending = false;

  constructor(rate: RequestRate, timer: Timer) {
    this.#rate = rate;
    this.#timer = timer;
    this.#tokens = rate.burst;
    this.#countedAt = timer.now();
  }

  async acquire(kind: RequestKind, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    let giveUp: (() => void) | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        const waiter: Waiter = { kind, go: resolve };
        giveUp = () => {
          this.#waiting[kind].delete(waiter);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        this.#waiting[kind].add(waiter);
        this.#serve();
      });
    } finally {
      if (giveUp) signal?.removeEventListener('abort', giveUp);
    }
  }

  /** Whether it is as it was when it was made. */
  isIdle(): boolean {
    this.#refill();
    return this.#tokens === this.#rate.burst && this.#next() === undefined;
  }

  #serve(): void {
    this.#refill();
    for (let next = this.#next(); next; next = this.#next()) {
      if (this.#tokens < priceOf(next.kind, this.#rate)) {
        this.#wakeUpFor(next);
        return;
      }
      this.#tokens -= 1;
      this.#waiting[next.kind].delete(next);
      next.go();
    }
  }

  #next(): Waiter | undefined {
    for (const kind of order) {
      const [first] = this.#waiting[kind];
      if (first) return first;
    }
    return undefined;
  }

  #refill(): void {
    const now = this.#timer.now();
    const earned = ((now - this.#countedAt) / 1000) * this.#rate.perSecond;
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + earned);
    this.#countedAt = now;
  }

  #wakeUpFor(waiter: Waiter): void {
    if (this.#wakeUpPending) return;
    this.#wakeUpPending = true;
    const missing = priceOf(waiter.kind, this.#rate) - this.#tokens;
    this.#timer.after(
      Math.ceil((missing / this.#rate.perSecond) * 1000),
      () => {
        this.#wakeUpPending = false;
        this.#serve();
      },
    );
  }
}

/**
 * Tokens that must be there before a request may go (it takes one). One stays in hand, because requests arrive at AWS
 * in another rhythm than they are sent in, and one that arrives too early is refused. A background read leaves half
 * of the burst for the next person who opens a page.
 */
function priceOf(kind: RequestKind, rate: RequestRate): number {
  const price = Math.min(2, rate.burst);
  return kind === 'background' ? Math.max(price, rate.burst / 2) : price;
}

/** A token bucket per key, with changes before reads and reads before background reads. */
export class TokenBucketBudget implements RequestBudget {
  readonly #rate: RequestRate;
  readonly #timer: Timer;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: RequestRate, timer: Timer = systemTimer) {
    this.#rate = rate;
    this.#timer = timer;
  }

  acquire(key: string, kind: RequestKind, signal?: AbortSignal): Promise<void> {
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      bucket = new Bucket(this.#rate, this.#timer);
      this.#dropIdle();
      this.#buckets.set(key, bucket);
    }
    return bucket.acquire(kind, signal);
  }

  #dropIdle(): void {
    if (this.#buckets.size < MAX_BUCKETS) return;
    for (const [key, bucket] of this.#buckets) {
      if (bucket.isIdle()) this.#buckets.delete(key);
    }
  }
}
