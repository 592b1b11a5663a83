import { ConflictError } from '@backstage/errors';
import type { GetBlastRadiusQuery } from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import {
  type RunningSources,
  effectsOf,
  isNothing,
  touchedInWords,
  whatIsTouched,
} from './whatIsTouched';

/** A change would touch what runs, and whoever makes it has not seen that, or something else. */
export class UnseenBlastRadiusError extends ConflictError {
  readonly field = 'blastRadius';

  constructor(message: string) {
    super(message);
    // The status of an answer follows the name.
    this.name = 'ConflictError';
  }
}

/**
 * Stands before every change that takes something away from what runs: it goes on when nothing is touched, or when what
 * is touched is what was seen. What cannot be looked into may be touched.
 *
 * @param change - what changes or goes, as `blastRadius` is asked
 * @param seen - `version` of the blast radius that was seen
 * @throws UnseenBlastRadiusError
 */
export async function askFirst(
  sources: RunningSources,
  session: CatalogSession,
  change: GetBlastRadiusQuery,
  seen: string | undefined,
): Promise<void> {
  const touched = await whatIsTouched(sources, session, change);
  if (isNothing(touched) || seen === touched.version) return;
  throw new UnseenBlastRadiusError(
    [
      'Nothing was changed yet.',
      seen === undefined
        ? 'The change touches what runs, or may do so:'
        : 'The change touches something else than you have seen:',
      touchedInWords(touched),
      ...effectsOf(touched),
      `Look at it with GET ${pathOf(
        session,
        change,
      )}, then send the change again with its version as blastRadius.`,
    ].join(' '),
  );
}

function pathOf(
  { catalog }: CatalogSession,
  change: GetBlastRadiusQuery,
): string {
  return `/v1/catalogs/${encodeURIComponent(
    catalog.id,
  )}/blast-radius?${new URLSearchParams({ ...change })}`;
}
