import {
  type AddPortfolioProductRequest,
  type AssociateBudgetRequest,
  type BlastRadiusSeenQuery,
  type CreatePortfolioRequest,
  type GrantAccessRequest,
  type RevokeAccessQuery,
  type UpdatePortfolioRequest,
  accessGrantPermission,
  catalogCuratePermission,
  catalogReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Curation } from '../portfolios/Curation';
import {
  associateBudget,
  disassociateBudget,
} from '../portfolios/budgets/associateBudget';
import {
  type BudgetQuery,
  listBudgets,
} from '../portfolios/budgets/listBudgets';
import { addPortfolioProduct } from '../portfolios/portfolio/addPortfolioProduct';
import { createPortfolio } from '../portfolios/portfolio/createPortfolio';
import { deletePortfolio } from '../portfolios/portfolio/deletePortfolio';
import { getPortfolio } from '../portfolios/portfolio/getPortfolio';
import {
  type PortfolioQuery,
  listPortfolios,
} from '../portfolios/portfolio/listPortfolios';
import { portfolioBlockers } from '../portfolios/portfolio/portfolioBlockers';
import { removePortfolioProduct } from '../portfolios/portfolio/removePortfolioProduct';
import { updatePortfolio } from '../portfolios/portfolio/updatePortfolio';
import { grantAccess } from '../portfolios/principals/grantAccess';
import { revokeAccess } from '../portfolios/principals/revokeAccess';
import { idempotencyKeyOf } from './idempotencyKey';
import { type OpenCatalog, answerChange } from './openCatalog';
import { validatedBody, validatedQuery } from './validated';

const CATALOG = '/v1/catalogs/:catalog';
const LIST = `${CATALOG}/portfolios`;
const ITEM = `${LIST}/:portfolioId`;

export function createPortfolioRoutes(options: {
  open: OpenCatalog;
  curation: Curation;
}): Router {
  const { open, curation } = options;
  const router = PromiseRouter();

  router.get(LIST, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<PortfolioQuery>(req);
    res.json(await listPortfolios(curation, session, query));
  });

  router.post(LIST, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<CreatePortfolioRequest>(req);
    const key = idempotencyKeyOf(req);
    answerChange(res, 201, await createPortfolio(curation, session, key, body));
  });

  router.get(ITEM, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const { portfolioId } = req.params;
    const query = validatedQuery<{ refresh: boolean }>(req);
    res.json(await getPortfolio(curation, session, portfolioId, query));
  });

  router.patch(ITEM, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { portfolioId } = req.params;
    const body = validatedBody<UpdatePortfolioRequest>(req);
    answerChange(
      res,
      200,
      await updatePortfolio(curation, session, portfolioId, body),
    );
  });

  router.delete(ITEM, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { portfolioId } = req.params;
    answerChange(
      res,
      204,
      await deletePortfolio(curation, session, portfolioId),
    );
  });

  router.get(`${ITEM}/blockers`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const { portfolioId } = req.params;
    res.json(await portfolioBlockers(curation, session, portfolioId));
  });

  router.post(`${ITEM}/products`, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { portfolioId } = req.params;
    const body = validatedBody<AddPortfolioProductRequest>(req);
    answerChange(
      res,
      204,
      await addPortfolioProduct(curation, session, portfolioId, body),
    );
  });

  router.delete(`${ITEM}/products/:productId`, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { portfolioId, productId } = req.params;
    const { blastRadius } = validatedQuery<BlastRadiusSeenQuery>(req);
    answerChange(
      res,
      204,
      await removePortfolioProduct(
        curation,
        session,
        portfolioId,
        productId,
        blastRadius,
      ),
    );
  });

  router.post(`${ITEM}/access`, async (req, res) => {
    const session = await open(req, accessGrantPermission);
    const { portfolioId } = req.params;
    const body = validatedBody<GrantAccessRequest>(req);
    answerChange(
      res,
      201,
      await grantAccess(curation, session, portfolioId, body),
    );
  });

  router.delete(`${ITEM}/access`, async (req, res) => {
    const session = await open(req, accessGrantPermission);
    const { portfolioId } = req.params;
    const query = validatedQuery<RevokeAccessQuery>(req);
    answerChange(
      res,
      204,
      await revokeAccess(curation, session, portfolioId, query),
    );
  });

  router.get(`${CATALOG}/budgets`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<BudgetQuery>(req);
    res.json(await listBudgets(curation, session, query));
  });

  router.post(`${ITEM}/budgets`, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const thing = { kind: 'portfolio' as const, id: req.params.portfolioId };
    const { budgetName } = validatedBody<AssociateBudgetRequest>(req);
    answerChange(
      res,
      204,
      await associateBudget(curation, session, thing, budgetName),
    );
  });

  router.delete(`${ITEM}/budgets/:budgetName`, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const thing = { kind: 'portfolio' as const, id: req.params.portfolioId };
    answerChange(
      res,
      204,
      await disassociateBudget(curation, session, thing, req.params.budgetName),
    );
  });

  return router;
}
