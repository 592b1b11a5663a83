/** Lets so many calls a second through, with a burst of one second's worth. By the wall clock. */
export class TokenBucket {
  private tokens: number;
  private filledAt: number;

  constructor(
    private readonly perSecond: number,
    private readonly wall: () => number,
  ) {
    this.tokens = Math.max(1, perSecond);
    this.filledAt = wall();
  }

  /** True when the call may pass. */
  take(): boolean {
    const now = this.wall();
    this.tokens = Math.min(
      Math.max(1, this.perSecond),
      this.tokens + ((now - this.filledAt) / 1000) * this.perSecond,
    );
    this.filledAt = now;
    if (this.tokens < 1) {
      return false;
    }
    this.tokens -= 1;
    return true;
  }
}
