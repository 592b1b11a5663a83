/** Where a service keeps its data: a name and how to make it empty. Values are plain JSON, so a world can be saved. */
export interface StateKey<T extends object> {
  /** Service name, unique in the world. */
  name: string;
  /** True: one state per account (region `global`). */
  global?: boolean;
  initial(): T;
}

export function defineState<T extends object>(key: StateKey<T>): StateKey<T> {
  return key;
}

/** Everything the sandbox knows: account -> region -> service -> state. Time and ids are injected, see `clock` and `ids`. */
export interface World {
  /** The state of a service, made on first use. */
  state<T extends object>(
    key: StateKey<T>,
    at: { accountId: string; region: string },
  ): T;
  accountIds(): string[];
  clock: Clock;
  ids: Ids;
}

/** Time of the sandbox. In `auto` mode it follows the wall clock (times `speed`), in `manual` mode only `advance` moves it. */
export interface Clock {
  now(): Date;
}

export interface Ids {
  /** Lower-case letters and digits. */
  random(length: number): string;
  /** Lower-case hex digits. */
  hex(length: number): string;
  uuid(): string;
}
