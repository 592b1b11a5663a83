import type {
  DisassociatePrincipalFromPortfolioInput,
  DisassociatePrincipalFromPortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import type { Checked } from './requests/checked';
import { notFound } from './requests/errors';
import { localPart } from './sharing/localPart';
import { shownArn } from './access/portfolioPrincipals';

/**
 * Takes access away again. ARN and type must be those of the association (a principal that was deleted goes by its
 * unique id); without a type, IAM is meant.
 */
export const disassociatePrincipalFromPortfolio: Operation<
  Checked<
    DisassociatePrincipalFromPortfolioInput,
    'PortfolioId' | 'PrincipalARN'
  >,
  DisassociatePrincipalFromPortfolioOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'DisassociatePrincipalFromPortfolio', PortfolioId),
  run({ PortfolioId, PrincipalARN, PrincipalType = 'IAM' }, ctx) {
    const portfolio = localPart(ctx, PortfolioId);
    const meant = portfolio.principals.find(
      principal =>
        principal.type === PrincipalType &&
        shownArn(ctx, principal) === PrincipalARN,
    );
    if (!meant) {
      throw notFound(
        `Principal ${PrincipalARN} of type ${PrincipalType} is not associated with portfolio ${PortfolioId}`,
      );
    }
    portfolio.principals = portfolio.principals.filter(
      principal => principal !== meant,
    );
    return {};
  },
};
