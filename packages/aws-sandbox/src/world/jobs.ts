import type { Caller } from '../core/Caller';
import type { Job } from '../core/operation';

/** A job with its time and on whose behalf it runs. Plain data. */
export interface ScheduledJob {
  /** Sandbox time, epoch milliseconds. */
  due: number;
  /** Order among jobs of the same time. */
  order: number;
  job: Job;
  caller: Caller;
  region: string;
}

/** Jobs in the order in which they are due. */
export class JobQueue {
  private jobs: ScheduledJob[] = [];
  private nextOrder = 0;

  get size(): number {
    return this.jobs.length;
  }

  peek(): ScheduledJob | undefined {
    return this.jobs[0];
  }

  add(entry: Omit<ScheduledJob, 'order'>): void {
    const scheduled = { ...entry, order: this.nextOrder };
    this.nextOrder += 1;
    let low = 0;
    let high = this.jobs.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.jobs[middle].due <= scheduled.due) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    this.jobs.splice(low, 0, scheduled);
  }

  /** Takes the first job out when it is due by then. */
  takeDue(by: number): ScheduledJob | undefined {
    return this.jobs.length > 0 && this.jobs[0].due <= by
      ? this.jobs.shift()
      : undefined;
  }

  list(): readonly ScheduledJob[] {
    return this.jobs;
  }

  replace(jobs: readonly ScheduledJob[]): void {
    this.jobs = [];
    this.nextOrder = 0;
    jobs.forEach(({ order: _order, ...entry }) => this.add(entry));
  }
}
