import { ConflictError } from '@backstage/errors';
import type { Blocker } from 'backstage-plugin-aws-service-catalog-common';

/** Something cannot be deleted while other things hang on it; `blockers` lists them. */
export class BlockedError extends ConflictError {
  readonly blockers: Blocker[];

  constructor(what: string, blockers: Blocker[]) {
    super(
      `${what} cannot be deleted yet; take off first: ${blockers
        .slice(0, 5)
        .map(({ kind, name }) => `${kind} ${name}`)
        .join(', ')}${
        blockers.length > 5 ? ` and ${blockers.length - 5} more` : ''
      }`,
    );
    // The status of an answer follows the name.
    this.name = 'ConflictError';
    this.blockers = blockers;
  }
}
