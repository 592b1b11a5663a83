import { ConflictError, NotFoundError } from '@backstage/errors';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import { describeConstraint } from '../../aws/serviceCatalog/describeConstraint';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { inWords } from '../inWords';

/**
 * A constraint of the portfolio that this account has set, as AWS says it now.
 *
 * @throws NotFoundError - the portfolio has no such constraint
 * @throws ConflictError - the account that shares the portfolio has set it
 */
export async function ownConstraint(
  { reader, catalog }: CatalogSession,
  portfolioId: string,
  constraintId: string,
): Promise<ConstraintRead> {
  const missing = `The portfolio ${portfolioId} has no constraint '${constraintId}'`;
  const constraint = await inWords(
    'read a constraint',
    describeConstraint(reader, constraintId),
    { ResourceNotFoundException: missing },
  );
  if (constraint.portfolioId !== portfolioId) throw new NotFoundError(missing);
  const { ownerAccountId = catalog.accountId } = constraint;
  if (ownerAccountId !== catalog.accountId) {
    throw new ConflictError(
      `The constraint was set by account ${ownerAccountId}: it can only be changed there`,
    );
  }
  return constraint;
}
