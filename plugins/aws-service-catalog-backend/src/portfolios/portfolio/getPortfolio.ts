import { NotFoundError } from '@backstage/errors';
import type {
  Constraint,
  Portfolio,
  PortfolioProduct,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { kindOfProduct } from '../../products/kindOfProduct';
import type { Curation } from '../Curation';
import type { ReadOptions } from '../CurationReads';
import { describeListed } from '../constraints/describeListed';
import { toConstraint } from '../constraints/toConstraint';
import { digestOf } from '../fieldDigest';
import { ownerAccountOf } from '../ownerAccount';
import { principalExists } from '../principals/principalExists';
import { toPrincipal } from '../principals/toPrincipal';
import type { PortfolioParts } from '../readPortfolioParts';
import { toShares } from '../shares/toShares';
import { toTagOption } from '../tagOptions/toTagOption';
import { portfolioFields } from './portfolioFields';
import { sharerOf } from './sharerOf';

type Sources = Pick<
  Curation,
  'reads' | 'directory' | 'catalogs' | 'aws' | 'shareRequests'
>;

/**
 * A portfolio with everything in it and on it.
 *
 * @throws NotFoundError - the catalog has no such portfolio, nor was one shared with it
 */
export async function getPortfolio(
  sources: Sources,
  session: CatalogSession,
  portfolioId: string,
  options: Pick<ReadOptions, 'refresh'> = {},
): Promise<Portfolio> {
  const read = await readPortfolio(sources, session, portfolioId, options);
  const parts = read.value;
  const { portfolio } = parts;
  const [constraints, principals, shares] = await Promise.all([
    readConstraints(sources, session, parts, options),
    principalsOf(sources, session, parts),
    toShares(sources, session, portfolioId, parts.shares),
  ]);
  const imported = ownerAccountOf(portfolio.arn) !== session.catalog.accountId;
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    id: portfolio.id,
    arn: portfolio.arn,
    name: portfolio.name,
    provider: portfolio.provider,
    description: portfolio.description,
    createdAt: portfolio.createdAt,
    imported,
    sharedBy: imported
      ? sharerOf(portfolio.arn, sources.catalogs.all())
      : undefined,
    version: digestOf(portfolioFields(parts)),
    tags: parts.tags,
    products: parts.products
      .map(product => toPortfolioProduct(product, constraints))
      .sort((a, b) => a.name.localeCompare(b.name)),
    principals,
    constraints,
    tagOptions: parts.tagOptions.map(toTagOption),
    shares,
    budgets: parts.budgets.map(name => ({ name })),
    unavailable: parts.unavailable,
  };
}

/** The parts of a portfolio, with an error that names it in place of AWS's. */
export async function readPortfolio(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  portfolioId: string,
  options: Pick<ReadOptions, 'refresh'> = {},
) {
  try {
    return await reads.portfolio(session, portfolioId, options);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(
      `There is no portfolio '${portfolioId}' in this catalog`,
      error.cause,
    );
  }
}

async function readConstraints(
  { reads }: Sources,
  session: CatalogSession,
  parts: PortfolioParts,
  options: Pick<ReadOptions, 'refresh'>,
): Promise<Constraint[]> {
  const { accountId } = session.catalog;
  const names = new Map(parts.products.map(({ id, name }) => [id, name]));
  const described = await Promise.all(
    parts.constraints.map(view =>
      describeListed(reads, session, view, options),
    ),
  );
  return described.map(constraint =>
    toConstraint(constraint, {
      accountId,
      productName: names.get(constraint.productId),
    }),
  );
}

async function principalsOf(
  { directory, reads }: Sources,
  session: CatalogSession,
  { principals }: PortfolioParts,
) {
  const teams = await directory.all();
  return Promise.all(
    principals.map(async principal => {
      const { principalArn } = principal;
      const exists = await reads.other(
        session,
        `principal/${principalArn}`,
        {},
        () => principalExists(session.reader, principalArn),
      );
      return toPrincipal(principal, teams, exists.value);
    }),
  );
}

function toPortfolioProduct(
  product: PortfolioParts['products'][number],
  constraints: readonly Constraint[],
): PortfolioProduct {
  const own = constraints.filter(({ productId }) => productId === product.id);
  return {
    id: product.id,
    name: product.name,
    kind: kindOfProduct(product.type),
    type: product.type,
    vendor: product.vendor,
    description: product.description,
    createdAt: product.createdAt,
    launchRole: own.find(({ launchRole }) => launchRole)?.launchRole,
    constraintCount: own.length,
  };
}
