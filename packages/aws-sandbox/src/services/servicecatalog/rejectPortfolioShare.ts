import type {
  RejectPortfolioShareInput,
  RejectPortfolioShareOutput,
} from '@aws-sdk/client-service-catalog';
import type { Checked } from './requests/checked';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { shareToAnswer } from './sharing/shareToAnswer';
import { withdraw } from './sharing/withdrawals';

/** Refuses a portfolio that another account shares, or gives an imported one back. It may be accepted later. */
export const rejectPortfolioShare: Operation<
  Checked<RejectPortfolioShareInput, 'PortfolioId'>,
  RejectPortfolioShareOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'RejectPortfolioShare', PortfolioId),
  run({ PortfolioId, PortfolioShareType = 'IMPORTED' }, ctx) {
    const entry = shareToAnswer(ctx, PortfolioId, PortfolioShareType);
    entry.answer = 'rejected';
    withdraw(ctx, PortfolioId);
    return {};
  },
};
