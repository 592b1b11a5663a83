import type {
  Constraint,
  ConstraintType,
  UpdateConstraintRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { updateConstraint as update } from '../../aws/serviceCatalog/updateConstraint';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { requireUnchanged } from '../fieldDigest';
import { inWords } from '../inWords';
import { constraintBody } from './constraintBody';
import { constraintMeanings } from './constraintMeanings';
import { ownConstraint } from './ownConstraint';
import { auditedConstraint, fieldsOf, toConstraint } from './toConstraint';

/**
 * Changes the body or the description of a constraint. What was launched keeps what it was launched with, until its
 * next update.
 *
 * @throws ChangedError - somebody has changed it since `version` was read
 */
export async function updateConstraint(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  constraintId: string,
  request: UpdateConstraintRequest,
): Promise<Changed<Constraint>> {
  const { version, description, ...members } = request;
  const before = await ownConstraint(session, portfolioId, constraintId);
  requireUnchanged('the constraint', version, fieldsOf(before));
  const hasBody = Object.values(members).some(value => value !== undefined);
  const after = await inWords(
    'change a constraint',
    update(session.actor(), {
      constraintId,
      description,
      parameters: hasBody
        ? JSON.stringify(constraintBody(before.type as ConstraintType, members))
        : undefined,
    }),
    constraintMeanings(members),
  );
  await visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
    constraintIds: [constraintId],
  });
  return {
    answer: toConstraint(after, { accountId: session.catalog.accountId }),
    before: auditedConstraint(before),
    after: auditedConstraint(after),
  };
}
