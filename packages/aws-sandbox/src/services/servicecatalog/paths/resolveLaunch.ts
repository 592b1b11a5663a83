import type { Ctx } from '../../../core/operation';
import {
  chooseProduct,
  PRODUCT_MEMBERS,
  type ProductChoice,
} from '../products/chooseProduct';
import {
  chooseVersion,
  activeVersions,
  type VersionChoice,
} from '../products/chooseVersion';
import { invalidParameters } from '../requests/errors';
import {
  chooseLaunchPath,
  constraintsOfType,
  type LaunchPath,
  launchPaths,
  noLaunchPaths,
  type PathChoice,
} from './launchPaths';
import { requireOneOf } from '../requests/oneOf';
import type { Product, Version } from '../state';
import { visibleProduct, visibleProducts } from '../access/visibility';

/** What an end user names to launch, or to learn how to. */
export type LaunchChoice = ProductChoice & VersionChoice & PathChoice;

/** What it resolves to. */
export interface ResolvedLaunch {
  path: LaunchPath;
  version: Version;
}

/**
 * Finds the product, its path for the caller, and an active version.
 *
 * @throws ResourceNotFoundException when something is missing or the caller has no path to it
 * @throws InvalidParametersException when the choice is not exactly one of each
 */
export function resolveLaunch(ctx: Ctx, choice: LaunchChoice): ResolvedLaunch {
  const product = resolveProduct(ctx, choice);
  const path = chooseLaunchPath(launchPaths(ctx, product), choice, product.id);
  return { path, version: chooseVersion(activeVersions(product), choice) };
}

/**
 * Refuses what is not launched as one stack: plans are change sets.
 *
 * @throws InvalidParametersException
 */
export function requireStackLaunch({ path, version }: ResolvedLaunch): void {
  if (version.type !== 'CLOUD_FORMATION_TEMPLATE') {
    throw invalidParameters(
      `Plans are for products of type CLOUD_FORMATION_TEMPLATE only, not ${version.type}.`,
    );
  }
  if (constraintsOfType(path, 'STACKSET').length > 0) {
    throw invalidParameters(
      'Plans are not for products with a STACKSET constraint.',
    );
  }
}

function resolveProduct(ctx: Ctx, choice: ProductChoice): Product {
  if (choice.ProductId === undefined) {
    return chooseProduct(visibleProducts(ctx), choice);
  }
  requireOneOf(PRODUCT_MEMBERS, {
    id: choice.ProductId,
    name: choice.ProductName,
  });
  const product = visibleProduct(ctx, choice.ProductId);
  if (!product) {
    throw noLaunchPaths(choice.ProductId);
  }
  return product;
}
