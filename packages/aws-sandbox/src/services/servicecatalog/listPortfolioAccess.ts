import type {
  ListPortfolioAccessInput,
  ListPortfolioAccessOutput,
} from '@aws-sdk/client-service-catalog';
import type { Checked } from './requests/checked';
import type { Ctx, Operation } from '../../core/operation';
import { isParent } from '../organizations/tree';
import { accessToPortfolio } from './access/accessTo';
import { portfolioById } from './paths/portfolioView';
import { notFound } from './requests/errors';
import { pageOf } from './requests/paging';
import { sharerOf } from './sharing/organizationAccess';
import { accountsOf, stands } from './sharing/recipients';
import { sharesOf } from './sharing/shares';
import { serviceCatalogState } from './state';

/**
 * Accounts that a portfolio is shared with by name; with `OrganizationParentId` those below that node which have it
 * through the organization.
 */
export const listPortfolioAccess: Operation<
  Checked<ListPortfolioAccessInput, 'PortfolioId'>,
  ListPortfolioAccessOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'ListPortfolioAccess', PortfolioId),
  run(input, ctx) {
    const { id } = portfolioById(
      ctx.state(serviceCatalogState),
      input.PortfolioId,
    );
    const { OrganizationParentId: parentId } = input;
    const page = pageOf(
      parentId === undefined ? named(ctx, id) : inheriting(ctx, id, parentId),
      input,
      ['ListPortfolioAccess', id, parentId],
      100,
    );
    return { AccountIds: page.items, NextPageToken: page.nextPageToken };
  },
};

function named(ctx: Ctx, portfolioId: string): string[] {
  return sharesOf(ctx, portfolioId)
    .filter(
      ({ type }) =>
        type === 'ACCOUNT' || type === 'ORGANIZATION_MEMBER_ACCOUNT',
    )
    .map(({ id }) => id);
}

function inheriting(ctx: Ctx, portfolioId: string, parentId: string): string[] {
  const organization = sharerOf(ctx)?.organization;
  const known =
    organization &&
    (parentId === organization.id || isParent(organization, parentId));
  if (!known) {
    throw notFound(
      `Account ${ctx.accountId} shares with no organization that has a node ${parentId}.`,
    );
  }
  const shares = sharesOf(ctx, portfolioId).filter(
    ({ type }) => type !== 'ACCOUNT',
  );
  return accountsOf(organization, { id: parentId }, ctx.accountId)
    .map(({ id }) => id)
    .filter(accountId =>
      shares.some(share => stands(organization, share, accountId)),
    );
}
