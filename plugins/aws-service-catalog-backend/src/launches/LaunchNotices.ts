import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { LaunchState } from 'backstage-plugin-aws-service-catalog-common';
import type { LaunchStore } from './LaunchStore';
import type { StoredLaunch } from './StoredLaunch';

/** What has to reach the person: the end of a launch, and that it cannot go on without them. */
const NEWS: readonly LaunchState[] = ['succeeded', 'failed', 'interrupted'];

/** For so long, news belong to the process that made them; if it dies, another one tells. */
const HOLD_MS = 60_000;

/** News that could not be told for so long are old. */
const GIVE_UP_MS = 24 * 60 * 60_000;

/** News told in one round. */
const MOST_AT_ONCE = 100;

/**
 * Sends what there is to tell the person about a launch.
 *
 * @throws when it was not taken
 */
export type SendNotice = (launch: StoredLaunch) => Promise<void>;

/**
 * Tells people what has become of their launches. That they have to be told is written in the same transaction as what
 * has become of it, and crossed out once they are told: a process that dies in between, or a service that does not
 * answer, loses nothing. Only a process that dies between telling and crossing out has it told again, under the scope of
 * the first time, which takes its place.
 */
export class LaunchNotices {
  readonly #store: Pick<LaunchStore, 'listUntold' | 'moveNotice'>;
  readonly #send: SendNotice;
  readonly #now: () => Date;
  readonly #logger: LoggerService;

  constructor(options: {
    store: Pick<LaunchStore, 'listUntold' | 'moveNotice'>;
    send: SendNotice;
    now: () => Date;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#send = options.send;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /** Until when the process that brings a launch into this state has to have told; undefined when it is no news. */
  dueFor(state: LaunchState): Date | undefined {
    return NEWS.includes(state) ? this.#in(HOLD_MS) : undefined;
  }

  /** Tells about a launch whose notice this process holds. Never fails: what was not told is told later. */
  async tell(launch: StoredLaunch): Promise<void> {
    if (!launch.noticeDue) {
      return;
    }
    const { id } = launch.request;
    try {
      await this.#send(launch);
      await this.#store.moveNotice(launch, undefined);
    } catch (error) {
      this.#logger.warn(
        `The person of launch ${id} could not be told that it is ${launch.progress.state}`,
        toError(error),
      );
      await this.#later(launch).catch(problem =>
        this.#logger.warn(`The notice of launch ${id} waits`, problem),
      );
    }
  }

  /** Tells what nobody has told in time. */
  async tellOverdue(signal?: AbortSignal): Promise<void> {
    const overdue = await this.#store.listUntold({
      now: this.#now(),
      limit: MOST_AT_ONCE,
    });
    for (const launch of overdue) {
      if (signal?.aborted) {
        return;
      }
      const held = await this.#store.moveNotice(launch, this.#in(HOLD_MS));
      if (held) {
        await this.tell(held);
      }
    }
  }

  /** The longer it has been, the longer the next wait. */
  async #later(launch: StoredLaunch): Promise<void> {
    const age = this.#now().getTime() - launch.updatedAt.getTime();
    await this.#store.moveNotice(
      launch,
      age < GIVE_UP_MS ? this.#in(Math.max(HOLD_MS, age)) : undefined,
    );
  }

  #in(ms: number): Date {
    return new Date(this.#now().getTime() + ms);
  }
}
