import type {
  ListOrganizationPortfolioAccessInput,
  ListOrganizationPortfolioAccessOutput,
} from '@aws-sdk/client-service-catalog';
import type { Checked } from './requests/checked';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { portfolioById } from './paths/portfolioView';
import { pageOf } from './requests/paging';
import { requireSharer } from './sharing/organizationAccess';
import { shareType } from './sharing/recipients';
import { sharesOf } from './sharing/shares';
import { serviceCatalogState } from './state';

/** Nodes of one type of the organization that a portfolio is shared with. */
export const listOrganizationPortfolioAccess: Operation<
  Checked<
    ListOrganizationPortfolioAccessInput,
    'PortfolioId' | 'OrganizationNodeType'
  >,
  ListOrganizationPortfolioAccessOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'ListOrganizationPortfolioAccess', PortfolioId),
  run(input, ctx) {
    requireSharer(ctx);
    const { id } = portfolioById(
      ctx.state(serviceCatalogState),
      input.PortfolioId,
    );
    const { OrganizationNodeType: nodeType } = input;
    const page = pageOf(
      sharesOf(ctx, id).filter(({ type }) => type === shareType(nodeType)),
      input,
      ['ListOrganizationPortfolioAccess', id, nodeType],
      20,
    );
    return {
      OrganizationNodes: page.items.map(share => ({
        Type: nodeType,
        Value: share.id,
      })),
      NextPageToken: page.nextPageToken,
    };
  },
};
