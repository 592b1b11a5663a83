import type { Ctx } from '../../../core/operation';
import { principalExists } from './principalDirectory';
import type { PortfolioPrincipal } from '../state';

/** How an association is listed: by ARN, or by unique id once its principal was deleted from IAM. */
export function shownArn(ctx: Ctx, principal: PortfolioPrincipal): string {
  const { arn, uniqueId } = principal;
  return uniqueId === undefined || principalExists(ctx, uniqueId)
    ? arn
    : uniqueId;
}
