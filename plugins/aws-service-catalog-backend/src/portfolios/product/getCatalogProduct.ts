import { NotFoundError } from '@backstage/errors';
import type {
  CatalogProduct,
  UnavailablePart,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import type { ProductParts, ReadOptions } from '../CurationReads';
import { actionsOfVersions } from '../actions/actionsOfVersions';
import { describeListed } from '../constraints/describeListed';
import { launchRoleOfBody } from '../constraints/toConstraint';
import { digestOf } from '../fieldDigest';
import { isObject, parseJson } from '../../json';
import { ownerAccountOf } from '../ownerAccount';
import { toTagOption } from '../tagOptions/toTagOption';
import { productFields } from './productFields';
import { toProductSummary } from './toProductSummary';
import { toVersions } from './toVersion';

/**
 * A product with its versions, portfolios, TagOptions and service actions.
 *
 * @throws NotFoundError - the catalog has no such product, nor was one shared with it
 */
export async function getCatalogProduct(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  productId: string,
  options: Pick<ReadOptions, 'refresh'> = {},
): Promise<CatalogProduct> {
  const read = await readProduct({ reads }, session, productId, options);
  const parts = read.value;
  const { product } = parts;
  const unavailable: UnavailablePart[] = [...parts.unavailable];
  const [actions, portfolios] = await Promise.all([
    actionsOfVersions(reads, session, parts, unavailable, options),
    Promise.all(
      parts.portfolios.map(portfolio =>
        placeIn({ reads }, session, portfolio, productId),
      ),
    ),
  ]);
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    ...toProductSummary({
      ...product,
      imported: ownerAccountOf(product.arn) !== session.catalog.accountId,
    }),
    version: digestOf(productFields(parts)),
    tags: parts.tags,
    versions: toVersions(parts.versions, actions),
    portfolios,
    tagOptions: parts.tagOptions.map(toTagOption),
    budgets: parts.budgets.map(name => ({ name })),
    support: product.support,
    unavailable,
  };
}

/** The parts of a product, with an error that names it in place of AWS's. */
export async function readProduct(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  productId: string,
  options: Pick<ReadOptions, 'refresh'> = {},
) {
  try {
    return await reads.product(session, productId, options);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(
      `There is no product '${productId}' in this catalog`,
      error.cause,
    );
  }
}

async function placeIn(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  portfolio: ProductParts['portfolios'][number],
  productId: string,
): Promise<CatalogProduct['portfolios'][number]> {
  const { value } = await reads.portfolio(session, portfolio.id);
  const constraints = value.constraints.filter(
    constraint => constraint.productId === productId,
  );
  const launch = constraints.find(({ type }) => type === 'LAUNCH');
  const body = launch
    ? parseJson((await describeListed(reads, session, launch)).parameters)
    : undefined;
  return {
    id: portfolio.id,
    name: portfolio.name,
    imported: ownerAccountOf(portfolio.arn) !== session.catalog.accountId,
    constraintCount: constraints.length,
    launchRole: isObject(body) ? launchRoleOfBody(body) : undefined,
  };
}
