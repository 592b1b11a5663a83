import { associateBudgetWithResource } from '../../aws/serviceCatalog/associateBudgetWithResource';
import { disassociateBudgetFromResource } from '../../aws/serviceCatalog/disassociateBudgetFromResource';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';

/** A portfolio or a product. */
export interface BudgetedThing {
  kind: 'portfolio' | 'product';
  id: string;
}

/** Ties a budget of the account to a portfolio or a product: its people see it beside the product. */
export async function associateBudget(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  { kind, id }: BudgetedThing,
  budgetName: string,
): Promise<Changed<undefined>> {
  await inWords(
    `tie a budget to a ${kind}`,
    associateBudgetWithResource(session.actor(), {
      resourceId: id,
      budgetName,
    }),
    {
      DuplicateResourceException: `The ${kind} already has this budget`,
      ResourceNotFoundException: {
        field: 'budgetName',
        text: `The account has no budget '${budgetName}', or no such ${kind}; make the budget in AWS Budgets first`,
      },
    },
  );
  await visibility.changed(session.catalog, { portfolioIds: [id] });
  return { answer: undefined, after: { [kind]: id, budgetName } };
}

/** Unties a budget. The budget itself stays. */
export async function disassociateBudget(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  { kind, id }: BudgetedThing,
  budgetName: string,
): Promise<Changed<undefined>> {
  await inWords(
    `untie a budget from a ${kind}`,
    disassociateBudgetFromResource(session.actor(), {
      resourceId: id,
      budgetName,
    }),
    {
      ResourceNotFoundException: `The ${kind} '${id}' has no budget '${budgetName}'`,
    },
  );
  await visibility.changed(session.catalog, { portfolioIds: [id] });
  return { answer: undefined, before: { [kind]: id, budgetName } };
}
