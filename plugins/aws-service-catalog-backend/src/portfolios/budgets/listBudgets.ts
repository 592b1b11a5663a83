import type {
  AccountBudgetList,
  ListBudgetsQuery,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  type BudgetView,
  describeBudgets,
} from '../../aws/budgets/describeBudgets';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { type Listing, listPage } from '../listPage';

/** Which budgets to list, with the defaults of the HTTP API filled in. */
export type BudgetQuery = ListBudgetsQuery &
  Required<Pick<ListBudgetsQuery, 'limit' | 'refresh'>>;

const listing: Listing<BudgetView> = {
  id: ({ name }) => name,
  texts: ({ name }) => [name],
  filters: {},
  sorts: { name: ({ name }) => name },
};

/** Budgets of the account of a catalog, by name. */
export async function listBudgets(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  { refresh, ...query }: BudgetQuery,
): Promise<AccountBudgetList> {
  const read = await inWords(
    'read budgets',
    reads.other(session, 'budgets', { refresh }, () =>
      describeBudgets(session.reader),
    ),
  );
  const { items, total, nextCursor } = listPage(listing, read.value, {
    ...query,
    sort: 'name',
  });
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    items,
    total,
    nextCursor,
  };
}
