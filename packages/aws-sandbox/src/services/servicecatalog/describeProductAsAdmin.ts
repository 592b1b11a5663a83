import type {
  DescribeProductAsAdminInput,
  DescribeProductAsAdminOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { budgetDetails } from './budgets/resourceBudgets';
import { chooseProduct } from './products/chooseProduct';
import { productViewDetail } from './products/productView';
import { portfolioHere } from './sharing/portfoliosHere';
import { productsHere, productsIn } from './sharing/productsHere';
import {
  tagOptionDetailsHere,
  tagOptionsOfProduct,
} from './sharing/tagOptionsHere';
import { versionSummary } from './products/versionView';

/** A product of the account, or of an imported portfolio, with all its versions, tags and TagOptions. */
export const describeProductAsAdmin: Operation<
  DescribeProductAsAdminInput,
  DescribeProductAsAdminOutput
> = {
  access: ({ Id }, ctx) => accessToProduct(ctx, 'DescribeProductAsAdmin', Id),
  run({ Id, Name, SourcePortfolioId }, ctx) {
    const candidates =
      SourcePortfolioId === undefined
        ? productsHere(ctx)
        : productsIn(ctx, portfolioHere(ctx, SourcePortfolioId));
    const product = chooseProduct(
      candidates.map(here => here.product),
      { ProductId: Id, ProductName: Name },
      { id: 'Id', name: 'Name' },
    );
    const here = candidates.find(candidate => candidate.product === product);
    return {
      ProductViewDetail: productViewDetail(
        { accountId: here?.ownerId ?? ctx.accountId, region: ctx.region },
        product,
      ),
      ProvisioningArtifactSummaries: product.versions.map(versionSummary),
      Tags: product.tags,
      TagOptions: tagOptionDetailsHere(
        ctx,
        here ? tagOptionsOfProduct(ctx, here) : [],
      ),
      Budgets: budgetDetails(ctx, product.id),
    };
  },
};
