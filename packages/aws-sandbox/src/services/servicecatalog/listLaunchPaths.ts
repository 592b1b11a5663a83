import type {
  ListLaunchPathsInput,
  ListLaunchPathsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { constraintSummary } from './paths/constraintView';
import { launchPaths, noLaunchPaths } from './paths/launchPaths';
import { pageOf } from './requests/paging';
import { visibleProduct } from './access/visibility';

/** The caller's paths to a product. No path is an error, not an empty list. */
export const listLaunchPaths: Operation<
  Checked<ListLaunchPathsInput, 'ProductId'>,
  ListLaunchPathsOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'ListLaunchPaths', ProductId),
  run(input, ctx) {
    const product = visibleProduct(ctx, input.ProductId);
    if (!product) {
      throw noLaunchPaths(input.ProductId);
    }
    const page = pageOf(
      launchPaths(ctx, product),
      input,
      ['ListLaunchPaths', input.ProductId],
      20,
    );
    return {
      LaunchPathSummaries: page.items.map(path => ({
        Id: path.id,
        Name: path.name,
        ConstraintSummaries: path.constraints.map(constraintSummary),
        Tags: path.portfolio.tags,
      })),
      NextPageToken: page.nextPageToken,
    };
  },
};
