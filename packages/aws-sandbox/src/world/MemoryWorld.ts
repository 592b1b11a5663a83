import { SandboxClock, type ClockMode } from './clock';
import { SeededIds } from './ids';
import { JobQueue, type ScheduledJob } from './jobs';
import type { Persona } from './Persona';
import type { StateKey, World } from './World';

/** account -> region (or `global`) -> service -> state */
type States = Record<string, Record<string, Record<string, object>>>;

/** A world as it is written to disk. */
export interface SavedWorld {
  format: 1;
  time: number;
  seed: number;
  states: States;
  jobs: readonly ScheduledJob[];
  personas: Record<string, Persona>;
}

/** The world in memory: nested plain objects that operations read and write in place. */
export class MemoryWorld implements World {
  readonly clock: SandboxClock;
  readonly ids: SeededIds;
  readonly jobs = new JobQueue();
  /** By id. */
  personas: Record<string, Persona> = {};
  private states: States = {};

  constructor(options: { clock: ClockMode; speed: number; seed: number }) {
    this.clock = new SandboxClock(options.clock, options.speed);
    this.ids = new SeededIds(options.seed);
  }

  state<T extends object>(
    key: StateKey<T>,
    at: { accountId: string; region: string },
  ): T {
    const region = key.global ? 'global' : at.region;
    this.states[at.accountId] ??= {};
    const account = this.states[at.accountId];
    account[region] ??= {};
    const services = account[region];
    services[key.name] ??= key.initial();
    return services[key.name] as T;
  }

  accountIds(): string[] {
    return Object.keys(this.states).filter(id => /^\d{12}$/.test(id));
  }

  save(): SavedWorld {
    return {
      format: 1,
      time: this.clock.millis(),
      seed: this.ids.seed,
      states: this.states,
      jobs: this.jobs.list(),
      personas: this.personas,
    };
  }

  load(saved: SavedWorld): void {
    this.clock.moveTo(saved.time);
    this.ids.seed = saved.seed;
    this.states = saved.states;
    this.personas = saved.personas;
    this.jobs.replace(saved.jobs);
  }

  clear(): void {
    this.states = {};
    this.personas = {};
    this.jobs.replace([]);
  }
}
