import type {
  CacheService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonValue } from '@backstage/types';
import { randomUUID } from 'node:crypto';
import { approximateBytes } from './approximateBytes';
import { dropOldest } from './dropOldest';
import { isAnswer } from './isAnswer';

/** What is read: `scope` says as whom (account/region/role), `topic` what kind of thing, `id` which one. */
export interface ReadKey {
  scope: string;
  topic: string;
  id?: string;
}

/** How old an answer may be. */
export interface ReadPolicy {
  /** Milliseconds for which AWS is not asked again. */
  fresh: number;
  /** Milliseconds for which an answer is kept, to be shown when AWS does not answer. */
  stale: number;
  /** Answers what is known at once and asks AWS behind the scenes, when the answer is no longer fresh. */
  background?: boolean;
  /**
   * Asks AWS whatever the age, as when a person presses refresh; `behind` answers what is known meanwhile, `required`
   * fails when AWS does not answer.
   */
  refresh?: boolean | 'behind' | 'required';
}

/** An answer of AWS and its age. */
export interface Read<T> {
  value: T;
  /** When AWS said so. */
  asOf: Date;
  /** AWS has been asked since and did not answer. */
  stale: boolean;
}

interface Entry {
  asOf: number;
  generation: string;
  value: unknown;
}

interface Held {
  entry: Entry;
  checkedAt: number;
  bytes: number;
}

/** Tells whether the value held in this process is still the newest, without moving the value itself. */
type Stamp = { asOf: number; generation: string };

// How long a process trusts what it holds before it looks at the shared cache again. Several replicas may differ for
// this long after a change made through one of them.
const TRUST_MS = 1_000;

// While AWS is down, one request in this time finds out whether it is back; all others are answered at once.
const RETRY_MS = 5_000;

const MAX_HELD = 2_000;

// About as much as a hundred thousand provisioned products take several times over.
const MAX_HELD_BYTES = 128 * 1024 * 1024;

// Names whose last failure is remembered; a forgotten one is asked for once more.
const MAX_FAILED = 5_000;

const MAX_GENERATIONS = 5_000;

/**
 * Answers of AWS, shared through Backstage's cache service and held as parsed objects in the process, so that a warm
 * read costs neither a call nor the parsing of a large list. While an answer is unchanged, `value` is the same object
 * every time: what is derived from it can hang on it in a `WeakMap`.
 */
export class ReadCache {
  readonly #cache: CacheService;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  readonly #maxHeldBytes: number;
  // In the order of last use.
  readonly #held = new Map<string, Held>();
  #heldBytes = 0;
  readonly #generations = new Map<string, { id: string; checkedAt: number }>();
  readonly #loading = new Map<string, Promise<Entry>>();
  readonly #failedAt = new Map<string, number>();

  constructor(options: {
    cache: CacheService;
    logger: LoggerService;
    now?: () => number;
    /** Most that is held in the process, roughly; answers beyond it come from the cache service. */
    maxHeldBytes?: number;
  }) {
    this.#cache = options.cache;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
    this.#maxHeldBytes = options.maxHeldBytes ?? MAX_HELD_BYTES;
  }

  /**
   * The cached answer while it is fresh, else what `load` brings. When AWS does not answer, the last known answer,
   * marked as stale. An answer of AWS that is a refusal (not found, not allowed, bad input) is passed on: it is news.
   *
   * `T` has to survive JSON.
   */
  async read<T>(
    key: ReadKey,
    policy: ReadPolicy,
    load: () => Promise<T>,
  ): Promise<Read<T>> {
    const name = nameOf(key);
    const generation = await this.#generation(key);
    const known = await this.#known(name);
    const age = known ? this.#now() - known.asOf : Infinity;
    const current = known?.generation === generation;

    if (known && age < policy.stale) {
      const isFresh = age < policy.fresh && !this.#failedAt.has(name);
      if (current && isFresh && !policy.refresh) {
        return this.#answer(name, known);
      }
      if (this.#hasJustFailed(name) && !isAsking(policy)) {
        return { ...this.#answer(name, known), stale: true };
      }
      const isBehind =
        policy.refresh === 'behind' ||
        (policy.background && current && !policy.refresh);
      if (isBehind) {
        this.#load(name, generation, policy, load).catch(() => undefined);
        return this.#answer(name, known);
      }
    }
    try {
      const entry = await this.#load(name, generation, policy, load);
      return this.#answer(name, entry);
    } catch (error) {
      const mayBeOld = known && age < policy.stale && !isAnswer(error);
      if (!mayBeOld || policy.refresh === 'required') throw error;
      return { ...this.#answer(name, known), stale: true };
    }
  }

  /** What is known without asking AWS, however old. */
  async peek<T>(key: ReadKey): Promise<Read<T> | undefined> {
    const name = nameOf(key);
    const known = await this.#known(name);
    return known && this.#answer(name, known);
  }

  /** After a change: answers on this topic are no longer fresh. They stay as what is shown when AWS is down. */
  async invalidate(scope: string, topic: string): Promise<void> {
    const name = generationName({ scope, topic });
    const id = randomUUID();
    this.#generations.set(name, { id, checkedAt: this.#now() });
    await this.#cache.set(name, id);
  }

  #answer<T>(name: string, entry: Entry): Read<T> {
    return {
      value: entry.value as T,
      asOf: new Date(entry.asOf),
      stale: this.#failedAt.has(name),
    };
  }

  #hasJustFailed(name: string): boolean {
    const at = this.#failedAt.get(name);
    return at !== undefined && this.#now() - at < RETRY_MS;
  }

  #load(
    name: string,
    generation: string,
    policy: ReadPolicy,
    load: () => Promise<unknown>,
  ): Promise<Entry> {
    // A read that began before a change must not pass for one that saw it.
    const flight = `${name} ${generation}`;
    let loading = this.#loading.get(flight);
    if (!loading) {
      loading = this.#loadOnce(name, generation, policy, load).finally(() =>
        this.#loading.delete(flight),
      );
      this.#loading.set(flight, loading);
    }
    return loading;
  }

  async #loadOnce(
    name: string,
    generation: string,
    policy: ReadPolicy,
    load: () => Promise<unknown>,
  ): Promise<Entry> {
    const asOf = this.#now();
    try {
      const value = await load();
      const entry: Entry = { asOf, generation, value };
      this.#failedAt.delete(name);
      this.#hold(name, entry);
      await this.#share(name, entry, policy.stale);
      return entry;
    } catch (error) {
      this.#failedAt.delete(name);
      if (!isAnswer(error)) {
        this.#failedAt.set(name, this.#now());
        dropOldest(this.#failedAt, MAX_FAILED);
        this.#logger.warn(`Reading ${name} failed`, toError(error));
      }
      throw error;
    }
  }

  async #share(name: string, entry: Entry, ttl: number): Promise<void> {
    const stamp: Stamp = { asOf: entry.asOf, generation: entry.generation };
    await this.#cache.set(`${name}#value`, entry as unknown as JsonValue, {
      ttl,
    });
    await this.#cache.set(`${name}#stamp`, stamp, { ttl });
  }

  async #known(name: string): Promise<Entry | undefined> {
    const held = this.#held.get(name);
    if (held && this.#now() - held.checkedAt < TRUST_MS) return held.entry;

    const stamp = await this.#cache.get<Stamp>(`${name}#stamp`);
    if (held && !(stamp && isNewer(stamp, held.entry))) {
      this.#hold(name, held.entry);
      return held.entry;
    }
    if (!stamp) return undefined;
    const entry = await this.#cache.get(`${name}#value`);
    if (!entry) return undefined;
    this.#hold(name, entry as unknown as Entry);
    return entry as unknown as Entry;
  }

  #hold(name: string, entry: Entry): void {
    const before = this.#held.get(name);
    const bytes =
      before?.entry === entry ? before.bytes : approximateBytes(entry.value);
    this.#forget(name);
    this.#held.set(name, { entry, checkedAt: this.#now(), bytes });
    this.#heldBytes += bytes;
    for (const oldest of this.#held.keys()) {
      // What is larger than everything else together is held by itself.
      const fits =
        this.#held.size <= MAX_HELD && this.#heldBytes <= this.#maxHeldBytes;
      if (fits || oldest === name) return;
      this.#forget(oldest);
    }
  }

  #forget(name: string): void {
    this.#heldBytes -= this.#held.get(name)?.bytes ?? 0;
    this.#held.delete(name);
  }

  async #generation(key: ReadKey): Promise<string> {
    const name = generationName(key);
    const known = this.#generations.get(name);
    if (known && this.#now() - known.checkedAt < TRUST_MS) return known.id;
    const id = (await this.#cache.get<string>(name)) ?? 'first';
    this.#generations.delete(name);
    this.#generations.set(name, { id, checkedAt: this.#now() });
    dropOldest(this.#generations, MAX_GENERATIONS);
    return id;
  }
}

function isAsking({ refresh }: ReadPolicy): boolean {
  return refresh === true || refresh === 'required';
}

function isNewer(stamp: Stamp, { asOf, generation }: Stamp): boolean {
  return (
    stamp.asOf > asOf ||
    (stamp.asOf === asOf && stamp.generation !== generation)
  );
}

function nameOf(key: ReadKey): string {
  return `${key.scope}|${key.topic}|${key.id ?? ''}`;
}

function generationName(key: Pick<ReadKey, 'scope' | 'topic'>): string {
  return `${key.scope}|${key.topic}#generation`;
}
