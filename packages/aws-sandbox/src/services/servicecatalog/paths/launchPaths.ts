import type { Ctx } from '../../../core/operation';
import type { ConstraintParameters } from './constraintParameters';
import { parseConstraintParameters } from './constraintParameters';
import { constraintsOn } from './constraintsOn';
import { invalidParameters, notFound } from '../requests/errors';
import {
  type Constraint,
  type Portfolio,
  type Product,
  serviceCatalogState,
} from '../state';
import { visiblePortfolios } from '../access/visibility';

/** One way from a caller to a product: through a portfolio, whose constraints then apply. */
export interface LaunchPath {
  id: string;
  /** Display name of the portfolio; several paths may share one. */
  name: string;
  portfolio: Portfolio;
  product: Product;
  constraints: Constraint[];
}

/** Names a path by id or by name; neither means the only one there is. */
export interface PathChoice {
  PathId?: string;
  PathName?: string;
}

/** Paths of the caller to a product. */
export function launchPaths(ctx: Ctx, product: Product): LaunchPath[] {
  const state = ctx.state(serviceCatalogState);
  return visiblePortfolios(ctx)
    .filter(portfolio => Object.hasOwn(portfolio.products, product.id))
    .map(portfolio => ({
      id: pathId(portfolio),
      name: portfolio.displayName,
      portfolio,
      product,
      constraints: constraintsOn(state, {
        portfolioId: portfolio.id,
        productId: product.id,
      }),
    }));
}

/**
 * The path a request means.
 *
 * @throws ResourceNotFoundException when the caller has no path, or not the named one
 * @throws InvalidParametersException when several fit, or both id and name are given
 */
export function chooseLaunchPath(
  paths: readonly LaunchPath[],
  choice: PathChoice,
  productId: string,
): LaunchPath {
  if (choice.PathId !== undefined && choice.PathName !== undefined) {
    throw invalidParameters(
      'You must provide either PathId or PathName, but not both.',
    );
  }
  if (paths.length === 0) {
    throw noLaunchPaths(productId);
  }
  const fitting = paths.filter(
    path =>
      (choice.PathId === undefined || path.id === choice.PathId) &&
      (choice.PathName === undefined || path.name === choice.PathName),
  );
  if (fitting.length === 0) {
    throw notFound(
      `Launch path ${
        choice.PathId ?? `with name ${choice.PathName}`
      } does not exist for resource: ${productId}, or access was denied.`,
    );
  }
  if (fitting.length > 1) {
    throw invalidParameters(
      'More than one launch path ids exist. Please specify the launch path id',
    );
  }
  return fitting[0];
}

/** The answer to whoever has no path to a product, whether it exists or not. */
export function noLaunchPaths(productId: string) {
  return notFound(`No launch paths found for resource: ${productId}`);
}

/** What the constraints of one type on a path say, oldest first. */
export function constraintsOfType<T extends ConstraintParameters['type']>(
  path: Pick<LaunchPath, 'constraints'>,
  type: T,
): Extract<ConstraintParameters, { type: T }>[] {
  return path.constraints
    .filter(constraint => constraint.type === type)
    .map(({ parameters }) => parseConstraintParameters(type, parameters))
    .filter(
      (parsed): parsed is Extract<ConstraintParameters, { type: T }> =>
        parsed.type === type,
    );
}

function pathId(portfolio: Portfolio): string {
  return portfolio.id.replace(/^port-/, 'lpv3-');
}
