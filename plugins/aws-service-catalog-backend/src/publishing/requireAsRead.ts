import type { PublicationResumption } from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError } from '../invalidField';
import { ChangedError } from '../portfolios/fieldDigest';
import type { StoredPublication } from './StoredPublication';

/**
 * Corrected answers take the place of all answers: those of somebody who has corrected them meanwhile would be lost.
 *
 * @throws InvalidFieldError - nothing tells which answers are corrected
 * @throws ChangedError - the publication has changed since it was read
 */
export function requireAsRead(
  publication: Pick<StoredPublication, 'updatedAt'>,
  { answers, updatedAt }: PublicationResumption,
): void {
  if (updatedAt === undefined && !answers) return;
  const read = Date.parse(updatedAt ?? '');
  if (Number.isNaN(read)) {
    throw new InvalidFieldError(
      'updatedAt',
      'updatedAt has to say which state of the publication the answers correct; read it again and send its updatedAt',
    );
  }
  const now = publication.updatedAt;
  if (now.getTime() === read) return;
  throw new ChangedError('the publication', [
    { field: 'updatedAt', now: now.toISOString() },
  ]);
}
