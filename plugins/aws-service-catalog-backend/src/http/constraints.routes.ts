import {
  type CreateConstraintRequest,
  type BlastRadiusSeenQuery,
  type RuleTrialRequest,
  type UpdateConstraintRequest,
  catalogReadPermission,
  constraintChangePermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Curation } from '../portfolios/Curation';
import { createConstraint } from '../portfolios/constraints/createConstraint';
import { deleteConstraint } from '../portfolios/constraints/deleteConstraint';
import { tryRules } from '../portfolios/constraints/tryRules';
import { updateConstraint } from '../portfolios/constraints/updateConstraint';
import { idempotencyKeyOf } from './idempotencyKey';
import { type OpenCatalog, answerChange } from './openCatalog';
import { validatedBody, validatedQuery } from './validated';

const LIST = '/v1/catalogs/:catalog/portfolios/:portfolioId/constraints';
const ITEM = `${LIST}/:constraintId`;

export function createConstraintRoutes(options: {
  open: OpenCatalog;
  curation: Curation;
}): Router {
  const { open, curation } = options;
  const router = PromiseRouter();

  router.post(LIST, async (req, res) => {
    const session = await open(req, constraintChangePermission);
    const { portfolioId } = req.params;
    const key = idempotencyKeyOf(req);
    const body = validatedBody<CreateConstraintRequest>(req);
    answerChange(
      res,
      201,
      await createConstraint(curation, session, portfolioId, key, body),
    );
  });

  router.patch(ITEM, async (req, res) => {
    const session = await open(req, constraintChangePermission);
    const { portfolioId, constraintId } = req.params;
    const body = validatedBody<UpdateConstraintRequest>(req);
    answerChange(
      res,
      200,
      await updateConstraint(
        curation,
        session,
        portfolioId,
        constraintId,
        body,
      ),
    );
  });

  router.delete(ITEM, async (req, res) => {
    const session = await open(req, constraintChangePermission);
    const { portfolioId, constraintId } = req.params;
    const { blastRadius } = validatedQuery<BlastRadiusSeenQuery>(req);
    answerChange(
      res,
      204,
      await deleteConstraint(
        curation,
        session,
        portfolioId,
        constraintId,
        blastRadius,
      ),
    );
  });

  router.post('/v1/catalogs/:catalog/rule-trials', async (req, res) => {
    const session = await open(req, catalogReadPermission);
    res.json(await tryRules(session, validatedBody<RuleTrialRequest>(req)));
  });

  return router;
}
