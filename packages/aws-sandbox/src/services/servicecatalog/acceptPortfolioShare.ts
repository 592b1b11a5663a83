import type {
  AcceptPortfolioShareInput,
  AcceptPortfolioShareOutput,
} from '@aws-sdk/client-service-catalog';
import type { Checked } from './requests/checked';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { requireRoom } from './requests/quotas';
import { importedPortfolios } from './sharing/importedPortfolios';
import { shareToAnswer } from './sharing/shareToAnswer';
import { serviceCatalogState } from './state';

/**
 * Imports a portfolio that another account shares. Portfolios shared within the organization need no acceptance; for
 * those it takes back a rejection.
 */
export const acceptPortfolioShare: Operation<
  Checked<AcceptPortfolioShareInput, 'PortfolioId'>,
  AcceptPortfolioShareOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'AcceptPortfolioShare', PortfolioId),
  run({ PortfolioId, PortfolioShareType = 'IMPORTED' }, ctx) {
    const entry = shareToAnswer(ctx, PortfolioId, PortfolioShareType);
    if (entry.answer !== 'accepted') {
      requireRoom(
        ctx.state(serviceCatalogState).quotas,
        'portfolios',
        importedPortfolios(ctx).length,
        'imported portfolios',
      );
      entry.answer = PortfolioShareType === 'IMPORTED' ? 'accepted' : undefined;
    }
    return {};
  },
};
