import { NotFoundError } from '@backstage/errors';
import type {
  LaunchRole,
  ProductDetail,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Read } from '../aws/ReadCache';
import { awsFailureOf } from '../aws/errors';
import { UnknownIdError } from '../invalidField';
import type { ProductReads, ReadOptions, ReadSession } from './ProductReads';
import { launchRoleOf } from './form/buildLaunchForm';
import { kindOfProduct } from './kindOfProduct';
import { type LaunchPathRules, productProblem } from './launchPathProblem';
import { toLaunchPath } from './launchPathView';
import { productVersions } from './productVersions';
import { toSummary } from './toSummary';

/**
 * A product with its versions and launch paths.
 *
 * @throws NotFoundError - there is none, or none that the team sees
 */
export async function getProduct(
  reads: ProductReads,
  rules: LaunchPathRules,
  session: ReadSession,
  productId: string,
  options: ReadOptions,
): Promise<ProductDetail> {
  const [described, paths] = await productWithPaths(
    reads,
    session,
    productId,
    options,
  );
  const { product, budgets } = described.value;
  const versions = productVersions(described.value.versions);
  const newest = versions.find(version => version.newest);
  const roles = await Promise.all(
    paths.value.map(path =>
      newest
        ? launchRole(
            reads,
            session,
            { productId, versionId: newest.id, pathId: path.id },
            options,
          )
        : undefined,
    ),
  );
  return {
    ...toSummary(
      { product, kind: kindOfProduct(product.type) },
      {
        portfolios: [...new Set(paths.value.map(path => path.name))].sort(),
        newestVersion: newest?.name,
        createdAt: versions.at(-1)?.createdAt,
        problem: productProblem(paths.value, rules),
      },
    ),
    ...oldest(described, paths),
    versions,
    launchPaths: paths.value.map((path, index) =>
      toLaunchPath(path, roles[index], rules),
    ),
    support: product.support,
    budgets,
  };
}

/**
 * The product as AWS describes it, and its launch paths.
 *
 * @throws UnknownIdError - there is none, or none that the team sees; in place of AWS's error, which names neither
 */
export async function productWithPaths(
  reads: ProductReads,
  session: ReadSession,
  productId: string,
  options?: ReadOptions,
) {
  try {
    return await Promise.all([
      reads.product(session, productId, options),
      reads.launchPaths(session, productId, options),
    ]);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new UnknownIdError(
      'productId',
      `There is no product '${productId}' that your team may use`,
      error.cause,
    );
  }
}

// The page is of use without the role, so a failure to read it costs only the role.
async function launchRole(
  reads: ProductReads,
  session: ReadSession,
  input: { productId: string; versionId: string; pathId: string },
  options: ReadOptions,
): Promise<LaunchRole | undefined> {
  try {
    const { value } = await reads.provisioningParameters(
      session,
      input,
      options,
    );
    return launchRoleOf(value.usageInstructions.launchAsRole);
  } catch (error) {
    if (!awsFailureOf(error)) throw error;
    return undefined;
  }
}

function oldest(...answers: Read<unknown>[]): { asOf: string; stale: boolean } {
  const times = answers.map(({ asOf }) => asOf.getTime());
  return {
    asOf: new Date(Math.min(...times)).toISOString(),
    stale: answers.some(({ stale }) => stale),
  };
}
