import { deleteConstraint as remove } from '../../aws/serviceCatalog/deleteConstraint';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { askFirst } from '../insights/askFirst';
import type { RunningSources } from '../insights/whatIsTouched';
import { inWords } from '../inWords';
import { ownConstraint } from './ownConstraint';
import { auditedConstraint } from './toConstraint';

/**
 * Takes a constraint off.
 *
 * @param seen - what that touches, as it was seen
 * @throws NotFoundError - the portfolio has no such constraint
 * @throws UnseenBlastRadiusError - it touches something else than was seen
 */
export async function deleteConstraint(
  sources: RunningSources & Pick<Curation, 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  constraintId: string,
  seen: string | undefined,
): Promise<Changed<undefined>> {
  const before = await ownConstraint(session, portfolioId, constraintId);
  await askFirst(
    sources,
    session,
    { kind: 'constraint', portfolioId, constraintId },
    seen,
  );
  await inWords(
    'take a constraint off',
    remove(session.actor(), { constraintId }),
  );
  await sources.visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
    constraintIds: [constraintId],
  });
  return { answer: undefined, before: auditedConstraint(before) };
}
