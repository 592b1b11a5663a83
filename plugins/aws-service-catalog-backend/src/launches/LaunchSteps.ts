import type { LaunchNotices } from './LaunchNotices';
import { advance, type LaunchStep } from './LaunchProgress';
import type { LaunchStore } from './LaunchStore';
import type { StoredLaunch } from './StoredLaunch';

/** Tells open pages that a launch has moved on. Never fails: telling is no part of the launch. */
export type AnnounceLaunch = (launch: StoredLaunch) => Promise<void>;

/** What became of an attempt to take a step. */
export interface Taken {
  /** The launch as it now is. */
  launch: StoredLaunch;
  /** Whether this call took the step; else somebody else was first, and theirs holds. */
  taken: boolean;
}

/** Moves launches on: decides by the state machine, keeps the result, then tells pages and people. */
export class LaunchSteps {
  readonly #store: LaunchStore;
  readonly #announce: AnnounceLaunch;
  readonly #notices: LaunchNotices;
  readonly #now: () => Date;

  constructor(options: {
    store: LaunchStore;
    announce: AnnounceLaunch;
    notices: LaunchNotices;
    now: () => Date;
  }) {
    this.#store = options.store;
    this.#announce = options.announce;
    this.#notices = options.notices;
    this.#now = options.now;
  }

  /**
   * Takes a step, unless somebody else is first.
   *
   * @param text - line for the timeline
   * @param claimedUntil - holds the launch until then
   * @throws ConflictError when the step cannot follow on the present state, or another launch holds what it needs
   */
  async take(
    launch: StoredLaunch,
    step: LaunchStep,
    text: string,
    claimedUntil?: Date,
  ): Promise<Taken> {
    const at = this.#now();
    const progress = advance(launch.progress, step, at);
    const changed = await this.#store.change(launch, {
      progress,
      at,
      events: [{ at, state: progress.state, text }],
      claimedUntil,
      noticeDue: this.#notices.dueFor(progress.state),
    });
    if (!changed) {
      return { launch: await this.#asItIs(launch), taken: false };
    }
    await this.#announce(changed);
    // Nobody waits for it: it may take a call to another backend.
    this.#notices.tell(changed);
    return { launch: changed, taken: true };
  }

  /**
   * Holds a launch in the state it is in.
   *
   * @param text - line for the timeline, if there is something to say
   */
  async hold(
    launch: StoredLaunch,
    claimedUntil: Date,
    text?: string,
  ): Promise<StoredLaunch> {
    const at = this.#now();
    const { state } = launch.progress;
    const changed = await this.#store.change(launch, {
      progress: launch.progress,
      at,
      events: text ? [{ at, state, text }] : [],
      claimedUntil,
      noticeDue: launch.noticeDue,
    });
    return changed ?? this.#asItIs(launch);
  }

  /** Takes a launch for this process, so that no other one sends it meanwhile. */
  async claim(
    launch: StoredLaunch,
    forMs: number,
  ): Promise<StoredLaunch | undefined> {
    const now = this.#now();
    return this.#store.claim(launch, {
      now,
      until: new Date(now.getTime() + forMs),
    });
  }

  async #asItIs(launch: StoredLaunch): Promise<StoredLaunch> {
    return (await this.#store.get(launch.request.id)) ?? launch;
  }
}
