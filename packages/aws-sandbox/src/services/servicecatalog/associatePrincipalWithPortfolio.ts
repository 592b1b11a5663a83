import type {
  AssociatePrincipalWithPortfolioInput,
  AssociatePrincipalWithPortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Ctx, Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import type { Checked } from './requests/checked';
import { invalidParameters, notFound } from './requests/errors';
import { localPart } from './sharing/localPart';
import { principalOfArn } from './access/principalDirectory';
import { isPrincipalPattern } from './access/principalPattern';
import { requireRoom } from './requests/quotas';
import { type PortfolioPrincipal, serviceCatalogState } from './state';

/**
 * Lets a user, group or role see the products of a portfolio, or everybody whose ARN fits a pattern. A principal of type
 * IAM must exist; a pattern need not fit anybody yet.
 */
export const associatePrincipalWithPortfolio: Operation<
  Checked<
    AssociatePrincipalWithPortfolioInput,
    'PortfolioId' | 'PrincipalARN' | 'PrincipalType'
  >,
  AssociatePrincipalWithPortfolioOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'AssociatePrincipalWithPortfolio', PortfolioId),
  run({ PortfolioId, PrincipalARN, PrincipalType }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { principals } = localPart(ctx, PortfolioId);
    const principal =
      PrincipalType === 'IAM'
        ? existingPrincipal(ctx, PrincipalARN)
        : patternPrincipal(PrincipalARN);
    if (principals.some(given => isSame(given, principal))) {
      return {};
    }
    requireRoom(
      state.quotas,
      'principalsPerPortfolio',
      principals.length,
      'principals of a portfolio',
    );
    if (principal.type === 'IAM_PATTERN') {
      requireRoom(
        state.quotas,
        'patternsPerPortfolio',
        principals.filter(({ type }) => type === 'IAM_PATTERN').length,
        'principals of type IAM_PATTERN of a portfolio',
      );
    }
    principals.push(principal);
    return {};
  },
};

function existingPrincipal(ctx: Ctx, arn: string): PortfolioPrincipal {
  const [, account] = /^arn:[^:]+:iam::(\d*):/.exec(arn) ?? [];
  if (account === undefined) {
    throw invalidParameters(
      `PrincipalARN ${arn} is not the ARN of an IAM user, group or role.`,
    );
  }
  if (account !== ctx.accountId) {
    throw notFound(
      `Caller account id (${ctx.accountId}) does not match input account id (${account})`,
    );
  }
  const principal = principalOfArn(ctx, arn);
  if (!principal) {
    throw invalidParameters(`Principal ${arn}: profile does not exist.`);
  }
  return { arn, type: 'IAM', uniqueId: principal.uniqueId };
}

function patternPrincipal(arn: string): PortfolioPrincipal {
  if (!isPrincipalPattern(arn)) {
    throw invalidParameters(
      `PrincipalARN ${arn} is not a pattern of the form arn:aws:iam:::role/name; the account is left empty, and * and ? stand in the path and name only.`,
    );
  }
  return { arn, type: 'IAM_PATTERN' };
}

function isSame(a: PortfolioPrincipal, b: PortfolioPrincipal): boolean {
  return a.arn === b.arn && a.type === b.type && a.uniqueId === b.uniqueId;
}
