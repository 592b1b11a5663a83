import { ConflictError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { isDeepStrictEqual } from 'node:util';
import type {
  Constraint,
  CreateConstraintRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import type {
  ConstraintRead,
  ConstraintView,
} from '../../aws/serviceCatalog/ConstraintView';
import { createConstraint as create } from '../../aws/serviceCatalog/createConstraint';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import { parseJson } from '../../json';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { idempotent } from '../idempotent';
import { inWords } from '../inWords';
import { readPortfolio } from '../portfolio/getPortfolio';
import { requireOwn } from '../portfolio/requireOwn';
import { constraintBody } from './constraintBody';
import { constraintMeanings } from './constraintMeanings';
import { constraintProblem } from './constraintProblem';
import { auditedConstraint, toConstraint } from './toConstraint';

/**
 * Puts a constraint on a product in a portfolio. One that says the same is not put beside it.
 *
 * @throws ConflictError - Service Catalog forbids it beside those that are there
 * @throws InvalidFieldError - its members are wrong, or the product is not in the portfolio
 */
export async function createConstraint(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  key: string,
  request: CreateConstraintRequest,
): Promise<Changed<Constraint>> {
  const { productId, type, description, ...members } = request;
  const body = constraintBody(type, members);
  const { value } = await readPortfolio(curation, session, portfolioId, {
    refresh: 'required',
  });
  requireOwn(session, value.portfolio);
  const product = value.products.find(({ id }) => id === productId);
  if (!product) {
    throw new InvalidFieldError(
      'productId',
      `The portfolio ${value.portfolio.name} has no product '${productId}'; put it there first`,
    );
  }
  const context = {
    accountId: session.catalog.accountId,
    productName: product.name,
  };
  const existing = value.constraints.filter(one => one.productId === productId);
  const same = await sameConstraint(curation, session, existing, type, body);
  // A request that is repeated because its answer was lost, or by a template that runs again, finds what it has made.
  if (same) {
    return {
      answer: toConstraint(same, context),
      after: auditedConstraint(same),
    };
  }
  const problem = constraintProblem(
    type,
    existing.map(one => one.type),
  );
  if (problem) throw new ConflictError(problem);
  const constraint = await inWords(
    'set a constraint',
    idempotent(
      create(session.actor(), {
        portfolioId,
        productId,
        type,
        parameters: JSON.stringify(body),
        description,
        token: key,
      }),
    ),
    constraintMeanings(members),
  );
  await curation.visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
  });
  return {
    answer: toConstraint(constraint, context),
    after: auditedConstraint(constraint),
  };
}

async function sameConstraint(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  existing: readonly ConstraintView[],
  type: string,
  body: JsonObject,
): Promise<ConstraintRead | undefined> {
  for (const { id } of existing.filter(one => one.type === type)) {
    const { value } = await reads.constraint(session, id, {
      refresh: 'required',
    });
    if (isDeepStrictEqual(parseJson(value.parameters), body)) return value;
  }
  return undefined;
}
