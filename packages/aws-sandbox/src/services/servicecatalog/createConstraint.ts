import type {
  CreateConstraintInput,
  CreateConstraintOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { accessToPassRole } from './paths/constraintAccess';
import {
  constraintType,
  parseConstraintParameters,
} from './paths/constraintParameters';
import {
  defaultDescription,
  requireFits,
  requireLocalRole,
} from './paths/constraintRules';
import { addConstraint, constraintsOn } from './paths/constraintsOn';
import { constraintDetail } from './paths/constraintView';
import { notFound } from './requests/errors';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { newId } from './requests/ids';
import { portfolioById } from './paths/portfolioView';
import { requireRoom } from './requests/quotas';
import { type Constraint, serviceCatalogState } from './state';

/** Puts a constraint on a product in a portfolio. It holds at once, for later launches of every version. */
export const createConstraint: Operation<
  Checked<
    CreateConstraintInput,
    'PortfolioId' | 'ProductId' | 'Parameters' | 'Type' | 'IdempotencyToken'
  >,
  CreateConstraintOutput
> = {
  access: ({ ProductId, Type, Parameters }, ctx) => [
    ...accessToProduct(ctx, 'CreateConstraint', ProductId),
    ...accessToPassRole(ctx, constraintType(Type), Parameters),
  ],
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { PortfolioId, ProductId, Parameters, Description } = input;
    const use: TokenUse = {
      operation: 'CreateConstraint',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = lookup(state.constraints, replayOf(state, use) ?? '');
    if (replayed) {
      return answer(ctx, replayed);
    }
    const { products } = portfolioById(state, PortfolioId);
    if (!Object.hasOwn(products, ProductId)) {
      throw notFound(
        `Product ${ProductId} is not associated with portfolio ${PortfolioId}`,
      );
    }
    const type = constraintType(input.Type);
    const parameters = parseConstraintParameters(type, Parameters);
    requireLocalRole(ctx, parameters);
    const existing = constraintsOn(state, {
      portfolioId: PortfolioId,
      productId: ProductId,
    });
    requireFits(type, existing);
    requireRoom(
      state.quotas,
      'constraintsPerPath',
      existing.length,
      'constraints of a product in a portfolio',
    );
    const constraint: Constraint = {
      id: newId(ctx, 'cons'),
      type,
      portfolioId: PortfolioId,
      productId: ProductId,
      description: Description ?? defaultDescription(parameters),
      parameters: Parameters,
      createdAt: ctx.now().getTime(),
    };
    addConstraint(state, constraint);
    remember(state, use, constraint.id);
    return answer(ctx, constraint);
  },
};

function answer(ctx: Ctx, constraint: Constraint): CreateConstraintOutput {
  return {
    ConstraintDetail: constraintDetail(ctx, constraint),
    ConstraintParameters: constraint.parameters,
    Status: 'CREATING',
  };
}
