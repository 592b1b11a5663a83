import type { Ctx } from '../../core/operation';
import { marketplaceState, type Agreement } from './state';

/** Every agreement of every account. */
export const allAgreements = (ctx: Ctx): (Agreement & { buyer: string })[] =>
  ctx.world
    .accountIds()
    .flatMap(buyer =>
      Object.values(
        ctx.state(marketplaceState, { accountId: buyer }).agreements,
      ).map(agreement => ({ ...agreement, buyer })),
    );

/** Whether the account may launch what carries a Marketplace product code: by its own agreement, or by a licence shared with it. */
export const isEntitled = (ctx: Ctx, productCode: string): boolean =>
  allAgreements(ctx).some(
    ({ buyer, productCode: code, status, grants }) =>
      code === productCode &&
      status === 'ACTIVE' &&
      (buyer === ctx.accountId ||
        grants.some(
          grant =>
            grant.accountId === ctx.accountId && grant.status === 'ACTIVE',
        )),
  );
