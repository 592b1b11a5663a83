/**
 * Works on what is new, a few at a time. What comes several times while it waits is worked on once, and one thing is
 * never worked on twice at the same time: the older answer could be written last.
 */
export class NewsQueue<T> {
  readonly #work: (item: T) => Promise<void>;
  readonly #atOnce: number;
  readonly #waiting = new Map<string, T>();
  readonly #busy = new Set<string>();

  /** @param work - never rejects */
  constructor(work: (item: T) => Promise<void>, atOnce: number) {
    this.#work = work;
    this.#atOnce = atOnce;
  }

  add(key: string, item: T): void {
    this.#waiting.set(key, item);
    this.#next();
  }

  #next(): void {
    for (const [key, item] of this.#waiting) {
      if (this.#busy.size >= this.#atOnce) return;
      if (!this.#busy.has(key)) {
        this.#waiting.delete(key);
        this.#busy.add(key);
        this.#work(item).finally(() => {
          this.#busy.delete(key);
          this.#next();
        });
      }
    }
  }
}
