interface Remembered<T> {
  answer: Promise<T>;
  until: number;
}

const MAX_REMEMBERED = 10_000;

/**
 * Remembers answers for a few seconds. A page asks who somebody is and what they may do with every one of its
 * requests; asking other plugins each time would cost more than the request itself. Failures are not remembered.
 */
export class ShortMemory<T> {
  readonly #forMs: number;
  readonly #now: () => number;
  // In the order in which they are forgotten.
  readonly #remembered = new Map<string, Remembered<T>>();

  constructor(forMs: number, now: () => number = Date.now) {
    this.#forMs = forMs;
    this.#now = now;
  }

  recall(key: string, ask: () => Promise<T>): Promise<T> {
    const now = this.#now();
    const known = this.#remembered.get(key);
    if (known && now < known.until) return known.answer;

    this.#forget(now);
    const remembered = { answer: ask(), until: now + this.#forMs };
    this.#remembered.delete(key);
    this.#remembered.set(key, remembered);
    remembered.answer.catch(() => {
      if (this.#remembered.get(key) === remembered) {
        this.#remembered.delete(key);
      }
    });
    return remembered.answer;
  }

  #forget(now: number): void {
    for (const [key, { until }] of this.#remembered) {
      if (now < until && this.#remembered.size < MAX_REMEMBERED) return;
      this.#remembered.delete(key);
    }
  }
}
