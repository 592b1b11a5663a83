import type { JsonObject } from '@backstage/types';

/** What a change has come to, and what the audit log says of it. */
export interface Changed<T> {
  answer: T;
  /** As it was; left out for what was not there. */
  before?: JsonObject;
  /** As it is; left out for what is gone. */
  after?: JsonObject;
}

/** The same without members that are undefined, for logs. */
export function plain(fields: Record<string, unknown>): JsonObject {
  return JSON.parse(JSON.stringify(fields));
}
