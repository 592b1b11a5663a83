import type {
  DeleteProductInput,
  DeleteProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { dropLinks } from './actions/links';
import { budgetDetails } from './budgets/resourceBudgets';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { inUse } from './requests/errors';
import { serviceCatalogState } from './state';

/** Deletes a product that is in no portfolio and has no budget. What was launched from it goes on running. */
export const deleteProduct: Operation<
  Checked<DeleteProductInput, 'Id'>,
  DeleteProductOutput
> = {
  access: ({ Id }, ctx) => accessToProduct(ctx, 'DeleteProduct', Id),
  run({ Id }, ctx) {
    const state = ctx.state(serviceCatalogState);
    productById(state, Id);
    const holder = Object.values(state.portfolios).find(({ products }) =>
      Object.hasOwn(products, Id),
    );
    if (holder) {
      throw inUse(
        `Product ${Id} is associated with portfolio ${holder.id}. Disassociate it first.`,
      );
    }
    const [budget] = budgetDetails(ctx, Id);
    if (budget) {
      throw inUse(
        `Product ${Id} is associated with budget ${budget.BudgetName}. Disassociate it first.`,
      );
    }
    delete state.products[Id];
    dropLinks(ctx, Id);
    return {};
  },
};
