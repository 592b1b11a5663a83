import type {
  DescribeProductAsAdminInput,
  DescribeProductAsAdminOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { budgetDetails } from './budgets/resourceBudgets';
import { chooseProduct } from './products/chooseProduct';
import { portfolioById } from './paths/portfolioView';
import { productViewDetail } from './products/productView';
import { serviceCatalogState } from './state';
import { tagOptionDetails } from './paths/tagOptionView';
import { versionSummary } from './products/versionView';

/** A product of the account with all its versions, tags and TagOptions. */
export const describeProductAsAdmin: Operation<
  DescribeProductAsAdminInput,
  DescribeProductAsAdminOutput
> = {
  access: ({ Id }, ctx) => accessToProduct(ctx, 'DescribeProductAsAdmin', Id),
  run({ Id, Name, SourcePortfolioId }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const product = chooseProduct(
      Object.values(state.products),
      { ProductId: Id, ProductName: Name },
      { id: 'Id', name: 'Name' },
    );
    if (SourcePortfolioId !== undefined) {
      portfolioById(state, SourcePortfolioId);
    }
    return {
      ProductViewDetail: productViewDetail(ctx, product),
      ProvisioningArtifactSummaries: product.versions.map(versionSummary),
      Tags: product.tags,
      TagOptions: tagOptionDetails(ctx, state, product.tagOptionIds),
      Budgets: budgetDetails(ctx, product.id),
    };
  },
};
