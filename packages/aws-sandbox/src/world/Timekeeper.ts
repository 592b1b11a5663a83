import type { MemoryWorld } from './MemoryWorld';
import type { ScheduledJob } from './jobs';

const MOST_JOBS = 200_000;
const LONGEST_SETTLE = 7 * 24 * 3600 * 1000;
const LONGEST_TIMER = 2 ** 31 - 1;

/** Runs jobs one after another when the sandbox clock reaches them, by itself in `auto` mode or when it is told. */
export class Timekeeper {
  private tail: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly world: MemoryWorld,
    private readonly run: (job: ScheduledJob) => Promise<void>,
  ) {}

  /** Moves the clock by so many seconds, running everything that falls due on the way, in order. */
  advance(seconds: number): Promise<void> {
    return this.inTurn(async () => {
      const { clock } = this.world;
      const target = clock.millis() + seconds * 1000;
      await this.runUntil(target);
      clock.moveTo(target);
    });
  }

  /** Moves the clock until no job is left. Throws when a week of sandbox time does not suffice. */
  settle(): Promise<void> {
    return this.inTurn(async () => {
      await this.runUntil(this.world.clock.millis() + LONGEST_SETTLE);
      if (this.world.jobs.size > 0) {
        throw new Error('Jobs are left after a week of sandbox time');
      }
    });
  }

  /** Sets the timer for the job that is due next; to be called when jobs or the clock changed. */
  wake(): void {
    clearTimeout(this.timer);
    const next = this.world.jobs.peek();
    const delay = next && this.world.clock.wallDelayUntil(next.due);
    if (delay === undefined || this.closed) {
      return;
    }
    this.timer = setTimeout(() => {
      this.inTurn(() => this.runUntil(this.world.clock.millis())).then(() =>
        this.wake(),
      );
    }, Math.min(delay, LONGEST_TIMER));
    this.timer.unref();
  }

  /** Stops the timer and waits for the job that is running. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.tail;
  }

  private async runUntil(target: number): Promise<void> {
    for (let count = 0; !this.closed; count += 1) {
      const job = this.world.jobs.takeDue(target);
      if (!job) {
        return;
      }
      if (count >= MOST_JOBS) {
        throw new Error(`More than ${MOST_JOBS} jobs in one go`);
      }
      this.world.clock.moveTo(job.due);
      await this.run(job);
    }
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.tail.then(work);
    this.tail = turn.catch(() => undefined);
    return turn.finally(() => this.wake());
  }
}
