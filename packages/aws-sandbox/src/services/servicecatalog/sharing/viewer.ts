import type { Ctx } from '../../../core/operation';

/** An account and region, and how to read what the world knows of them. */
export type Viewer = Pick<Ctx, 'accountId' | 'state'>;

/** The same region, seen by another account. */
export function viewerOf({ state }: Viewer, accountId: string): Viewer {
  return {
    accountId,
    state: (key, at) => state(key, { accountId, ...at }),
  };
}
