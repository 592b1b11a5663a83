import { DescribeProductAsAdminCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type AdminProductView, toAdminProductView } from './AdminProductView';
import { type TagView, toTagViews } from './PortfolioView';
import { type TagOptionView, toTagOptionView } from './TagOptionView';

/** A product with what hangs on itself. Its versions: see `listProvisioningArtifacts`. */
export interface DescribedAdminProduct {
  product: AdminProductView;
  tags: TagView[];
  tagOptions: TagOptionView[];
  /** Names of budgets. */
  budgets: string[];
}

/** @throws NotFoundError - the account has no such product, nor was one shared with it */
export async function describeProductAsAdmin(
  session: AwsSession,
  productId: string,
): Promise<DescribedAdminProduct> {
  const answer = await session.run(
    'servicecatalog',
    'DescribeProductAsAdmin',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeProductAsAdminCommand({ Id: productId }),
        { abortSignal },
      ),
  );
  return {
    product: toAdminProductView(answer.ProductViewDetail),
    tags: toTagViews(answer.Tags),
    tagOptions: (answer.TagOptions ?? []).map(toTagOptionView),
    budgets: (answer.Budgets ?? []).flatMap(({ BudgetName }) =>
      BudgetName ? [BudgetName] : [],
    ),
  };
}
