import {
  AssociateBudgetWithResourceCommand,
  DisassociateBudgetFromResourceCommand,
  ListBudgetsForResourceCommand,
} from '@aws-sdk/client-service-catalog';
import {
  type CatalogStage,
  FOREIGN_TOKEN,
  NOTHING,
  openStage,
  WHEN,
} from './openStage';
import { trying } from './Scenario';

const tried = trying(openStage);

const onProduct = async (stage: CatalogStage) => ({
  BudgetName: await stage.budget(),
  ResourceId: stage.productId,
});
const associated = async (stage: CatalogStage) => {
  const association = await onProduct(stage);
  await stage.curator.send(new AssociateBudgetWithResourceCommand(association));
  return association;
};
const ofProduct = ({ productId: ResourceId }: CatalogStage) => ({ ResourceId });

/** Budgets on portfolios and products. */
export const budgets = [
  tried(AssociateBudgetWithResourceCommand, {
    success: ['budget and resource exist', onProduct],
    errors: {
      InvalidParametersException: [
        'ResourceId is neither that of a portfolio nor that of a product',
        async stage => ({ ...(await onProduct(stage)), ResourceId: NOTHING }),
      ],
      DuplicateResourceException: ['the budget is on the resource', associated],
      LimitExceededException: [
        'another budget is on the resource',
        async stage => {
          await associated(stage);
          return {
            ...ofProduct(stage),
            BudgetName: await stage.budget('second'),
          };
        },
      ],
      ResourceNotFoundException: [
        'there is no such budget, portfolio or product',
        stage => ({ ...ofProduct(stage), BudgetName: NOTHING }),
      ],
    },
  }),
  tried(DisassociateBudgetFromResourceCommand, {
    success: ['the budget is on the resource', associated],
    errors: {
      ResourceNotFoundException: [
        'the budget is not on the resource',
        onProduct,
      ],
    },
  }),
  tried(ListBudgetsForResourceCommand, {
    success: ['the portfolio or product exists', ofProduct],
    errors: {
      ResourceNotFoundException: [
        'there is no such portfolio or product',
        { ResourceId: NOTHING },
      ],
      InvalidParametersException: [
        WHEN.token,
        stage => ({ ...ofProduct(stage), ...FOREIGN_TOKEN }),
      ],
    },
  }),
];
