import type { UnavailablePart } from 'backstage-plugin-aws-service-catalog-common';
import type { RequestKind } from '../aws/AwsAccess';
import type { AdminProductView } from '../aws/serviceCatalog/AdminProductView';
import type { ConstraintView } from '../aws/serviceCatalog/ConstraintView';
import {
  type DescribedPortfolio,
  describePortfolio,
} from '../aws/serviceCatalog/describePortfolio';
import {
  type ShareView,
  describePortfolioShares,
} from '../aws/serviceCatalog/describePortfolioShares';
import { listConstraintsForPortfolio } from '../aws/serviceCatalog/listConstraintsForPortfolio';
import {
  type PrincipalView,
  listPrincipalsForPortfolio,
} from '../aws/serviceCatalog/listPrincipalsForPortfolio';
import { searchProductsAsAdmin } from '../aws/serviceCatalog/searchProductsAsAdmin';
import type { CurationSession } from './CurationReads';
import { ownerAccountOf } from './ownerAccount';
import { orOutsideOrganization } from './orOutsideOrganization';
import { orUnavailable } from './orUnavailable';

/** A portfolio with what is in it and on it, as AWS lists it. */
export interface PortfolioParts extends DescribedPortfolio {
  products: AdminProductView[];
  principals: PrincipalView[];
  constraints: ConstraintView[];
  shares: ShareView[];
  unavailable: UnavailablePart[];
}

const SHARE_TYPES = [
  'account',
  'organization',
  'organizational-unit',
  'organization-member-account',
] as const;

/** @throws NotFoundError - no such portfolio, nor was one shared with the account */
export async function readPortfolioParts(
  { reader, catalog }: CurationSession,
  portfolioId: string,
  kind?: RequestKind,
): Promise<PortfolioParts> {
  const described = await describePortfolio(reader, portfolioId);
  const unavailable: UnavailablePart[] = [];
  const isOwn = ownerAccountOf(described.portfolio.arn) === catalog.accountId;
  const [products, principals, constraints, ...shares] = await Promise.all([
    orUnavailable(
      'products',
      unavailable,
      searchProductsAsAdmin(reader, { portfolioId }, { kind }),
    ),
    orUnavailable(
      'principals',
      unavailable,
      listPrincipalsForPortfolio(reader, portfolioId, { kind }),
    ),
    orUnavailable(
      'constraints',
      unavailable,
      listConstraintsForPortfolio(reader, { portfolioId }, { kind }),
    ),
    // What is shared with an account cannot be shared on.
    ...(isOwn ? SHARE_TYPES : []).map(type =>
      orUnavailable(
        'shares',
        unavailable,
        orOutsideOrganization(
          describePortfolioShares(reader, { portfolioId, type }, { kind }),
        ),
      ),
    ),
  ]);
  return {
    ...described,
    products,
    principals,
    constraints,
    shares: shares.flat(),
    unavailable: unavailable.filter(
      ({ part }, place) =>
        unavailable.findIndex(other => other.part === part) === place,
    ),
  };
}
