import type { Ctx } from '../../../core/operation';
import type { ConstraintParameters } from './constraintParameters';
import { parseConstraintParameters } from './constraintParameters';
import { constraintsHere } from './constraintsHere';
import { invalidParameters, notFound } from '../requests/errors';
import type { PortfolioHere } from '../sharing/portfoliosHere';
import { type ProductHere, productIn } from '../sharing/productsHere';
import {
  type TagOptionHere,
  tagOptionsOfPortfolio,
  tagOptionsOfProduct,
} from '../sharing/tagOptionsHere';
import type { Constraint, Portfolio, Product, TagOption } from '../state';
import { visiblePortfolios } from '../access/visibility';

/** One way from a caller to a product: through a portfolio, whose constraints then apply. */
export interface LaunchPath {
  id: string;
  /** Display name of the portfolio; several paths may share one. */
  name: string;
  portfolio: Portfolio;
  product: Product;
  constraints: Constraint[];
  /** Account of the portfolio. */
  portfolioOwnerId: string;
  /** Account of the product. */
  productOwnerId: string;
  /** TagOptions on the portfolio and on the product that reach the account, active or not. */
  tagOptions: { portfolio: TagOption[]; product: TagOption[] };
}

/** Names a path by id or by name; neither means the only one there is. */
export interface PathChoice {
  PathId?: string;
  PathName?: string;
}

/** Paths of the caller to a product. */
export function launchPaths(ctx: Ctx, product: Product): LaunchPath[] {
  return visiblePortfolios(ctx).flatMap(here => {
    const offered = productIn(ctx, here, product.id);
    return offered ? [pathThrough(ctx, here, offered)] : [];
  });
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

function pathThrough(
  ctx: Ctx,
  here: PortfolioHere,
  offered: ProductHere,
): LaunchPath {
  return {
    id: pathId(here.portfolio),
    name: here.portfolio.displayName,
    portfolio: here.portfolio,
    product: offered.product,
    constraints: constraintsHere(ctx, here, offered),
    portfolioOwnerId: here.ownerId,
    productOwnerId: offered.ownerId,
    tagOptions: {
      portfolio: library(tagOptionsOfPortfolio(ctx, here)),
      product: library(tagOptionsOfProduct(ctx, offered)),
    },
  };
}

function library(tagOptions: readonly TagOptionHere[]): TagOption[] {
  return tagOptions.map(({ tagOption }) => tagOption);
}

function pathId(portfolio: Portfolio): string {
  return portfolio.id.replace(/^port-/, 'lpv3-');
}
