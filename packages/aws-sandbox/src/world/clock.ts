import type { Clock } from './World';

export type ClockMode = 'auto' | 'manual';

/** Sandbox time: follows the wall clock times `speed`, or stands still until it is moved. */
export class SandboxClock implements Clock {
  private base: number;
  private wallBase: number;

  constructor(
    private currentMode: ClockMode,
    private currentSpeed: number,
    private readonly wall: () => number = Date.now,
  ) {
    this.wallBase = wall();
    this.base = this.wallBase;
  }

  get mode(): ClockMode {
    return this.currentMode;
  }

  get speed(): number {
    return this.currentSpeed;
  }

  now(): Date {
    return new Date(this.millis());
  }

  millis(): number {
    return this.currentMode === 'manual'
      ? this.base
      : this.base + (this.wall() - this.wallBase) * this.currentSpeed;
  }

  /** Moves the clock to a time; never back. */
  moveTo(millis: number): void {
    this.base = Math.max(this.millis(), millis);
    this.wallBase = this.wall();
  }

  set(mode: ClockMode, speed: number): void {
    this.moveTo(this.millis());
    this.currentMode = mode;
    this.currentSpeed = speed;
  }

  /** Wall-clock milliseconds until a sandbox time; undefined when only `moveTo` gets there. */
  wallDelayUntil(millis: number): number | undefined {
    return this.currentMode === 'manual'
      ? undefined
      : Math.max(0, (millis - this.millis()) / this.currentSpeed);
  }
}
