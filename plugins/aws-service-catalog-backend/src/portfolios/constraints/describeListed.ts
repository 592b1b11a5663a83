import { NotFoundError } from '@backstage/errors';
import type {
  ConstraintRead,
  ConstraintView,
} from '../../aws/serviceCatalog/ConstraintView';
import type { Curation } from '../Curation';
import type { CurationSession, ReadOptions } from '../CurationReads';

/**
 * A constraint that a portfolio lists, with what it says. One of the account that shares the portfolio is listed, and
 * AWS may tell no more of it.
 */
export async function describeListed(
  reads: Curation['reads'],
  session: CurationSession,
  view: ConstraintView,
  options: Pick<ReadOptions, 'refresh'> = {},
): Promise<ConstraintRead> {
  try {
    return (await reads.constraint(session, view.id, options)).value;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return { ...view, parameters: '{}', status: 'AVAILABLE' };
  }
}
