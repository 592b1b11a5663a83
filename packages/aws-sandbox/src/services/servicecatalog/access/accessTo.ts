import type { Access, Ctx } from '../../../core/operation';
import { type AccessLevel, levelContext, levelOf } from './accessLevel';
import { portfolioArn, productArn } from '../requests/arns';
import { ownerOfPortfolio, ownerOfProduct } from '../sharing/owners';
import type { Identity } from './identity';

/** What an operation on a product asks of IAM; on `*` when the product is named otherwise than by id. */
export function accessToProduct(
  ctx: Ctx,
  operation: string,
  productId: string | undefined,
): Access[] {
  return [
    {
      action: `servicecatalog:${operation}`,
      resource:
        productId === undefined
          ? '*'
          : productArn(ownerOfProduct(ctx, productId), productId),
    },
  ];
}

/** What an operation on a portfolio asks of IAM. */
export function accessToPortfolio(
  ctx: Ctx,
  operation: string,
  portfolioId: string,
): Access[] {
  return [
    {
      action: `servicecatalog:${operation}`,
      resource: portfolioArn(ownerOfPortfolio(ctx, portfolioId), portfolioId),
    },
  ];
}

/**
 * What an operation on something owned asks of IAM: a policy on `servicecatalog:userLevel` lets through the owner only.
 * What does not exist counts as the caller's own, so that whoever may ask at all learns that it is missing.
 */
export function accessToOwned(
  ctx: Ctx,
  operation: string,
  owner: Identity | undefined,
): Access[] {
  return accessAtLevel(
    operation,
    owner === undefined ? 'User' : levelOf(ctx.caller, owner),
  );
}

/** What a list at an access level asks of IAM. */
export function accessAtLevel(operation: string, level: AccessLevel): Access[] {
  return [
    {
      action: `servicecatalog:${operation}`,
      resource: '*',
      context: levelContext(level),
    },
  ];
}
