import { deleteConstraint as remove } from '../../aws/serviceCatalog/deleteConstraint';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { ownConstraint } from './ownConstraint';
import { auditedConstraint } from './toConstraint';

/** Takes a constraint off. @throws NotFoundError - the portfolio has no such constraint */
export async function deleteConstraint(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  constraintId: string,
): Promise<Changed<undefined>> {
  const before = await ownConstraint(session, portfolioId, constraintId);
  await inWords(
    'take a constraint off',
    remove(session.actor(), { constraintId }),
  );
  await visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
    constraintIds: [constraintId],
  });
  return { answer: undefined, before: auditedConstraint(before) };
}
