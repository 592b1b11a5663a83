import { DescribeProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { type ProductView, toProductView } from './ProductView';

/** A version (provisioning artifact) that may be launched; AWS does not show inactive ones here. */
export interface VersionView {
  id: string;
  name: string;
  description?: string;
  /** ISO 8601 */
  createdAt?: string;
  /** The platform team advises against it; it can still be launched. */
  deprecated: boolean;
}

export interface DescribedProduct {
  product: ProductView;
  /** In no order. Names may repeat. */
  versions: VersionView[];
  budgets: string[];
}

/** @throws NotFoundError - no such product, or not one that the session's role sees */
export async function describeProduct(
  session: AwsSession,
  productId: string,
  options?: { kind?: RequestKind },
): Promise<DescribedProduct> {
  const answer = await session.run(
    'servicecatalog',
    'DescribeProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(new DescribeProductCommand({ Id: productId }), {
        abortSignal,
      }),
    options,
  );
  return {
    product: toProductView(answer.ProductViewSummary),
    versions: (answer.ProvisioningArtifacts ?? []).flatMap(
      ({ Id, Name, Description, CreatedTime, Guidance }) =>
        Id === undefined
          ? []
          : {
              id: Id,
              name: Name ?? Id,
              description: Description || undefined,
              createdAt: CreatedTime?.toISOString(),
              deprecated: Guidance === 'DEPRECATED',
            },
    ),
    budgets: (answer.Budgets ?? []).flatMap(({ BudgetName }) =>
      BudgetName ? [BudgetName] : [],
    ),
  };
}
