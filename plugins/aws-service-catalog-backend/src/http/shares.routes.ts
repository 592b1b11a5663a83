import {
  type AlignSpokeRequest,
  type BlastRadiusSeenQuery,
  type SharePortfolioRequest,
  type UnsharePortfolioQuery,
  type UpdateShareRequest,
  accessGrantPermission,
  catalogCuratePermission,
  catalogReadPermission,
  constraintChangePermission,
  portfolioSharePermission,
} from 'backstage-plugin-aws-service-catalog-common';
import { NotFoundError } from '@backstage/errors';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Curation } from '../portfolios/Curation';
import { acceptShare, rejectShare } from '../portfolios/shares/answerShare';
import { listIncomingShares } from '../portfolios/shares/listIncomingShares';
import { sharePortfolio } from '../portfolios/shares/sharePortfolio';
import { unsharePortfolio } from '../portfolios/shares/unsharePortfolio';
import { updateShare } from '../portfolios/shares/updateShare';
import { alignSpoke } from '../portfolios/spokes/alignSpoke';
import { listSpokes } from '../portfolios/spokes/listSpokes';
import { type OpenCatalog, answerChange } from './openCatalog';
import { validatedBody, validatedQuery } from './validated';

const CATALOG = '/v1/catalogs/:catalog';
const SHARES = `${CATALOG}/portfolios/:portfolioId/shares`;
const ACCEPTANCE = `${CATALOG}/incoming-shares/:portfolioId/acceptance`;

type Refreshed = { refresh: boolean };

export function createShareRoutes(options: {
  open: OpenCatalog;
  curation: Curation;
}): Router {
  const { open, curation } = options;
  const router = PromiseRouter();

  router.post(SHARES, async (req, res) => {
    const session = await open(req, portfolioSharePermission);
    const { portfolioId } = req.params;
    const body = validatedBody<SharePortfolioRequest>(req);
    answerChange(
      res,
      201,
      await sharePortfolio(curation, session, portfolioId, body),
    );
  });

  router.patch(`${SHARES}/:recipient`, async (req, res) => {
    const session = await open(req, portfolioSharePermission);
    const { portfolioId, recipient } = req.params;
    const body = validatedBody<UpdateShareRequest>(req);
    answerChange(
      res,
      200,
      await updateShare(curation, session, portfolioId, recipient, body),
    );
  });

  router.delete(`${SHARES}/:recipient`, async (req, res) => {
    const session = await open(req, portfolioSharePermission);
    const { portfolioId, recipient } = req.params;
    const query = validatedQuery<UnsharePortfolioQuery>(req);
    answerChange(
      res,
      204,
      await unsharePortfolio(curation, session, portfolioId, recipient, query),
    );
  });

  router.get(`${CATALOG}/incoming-shares`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<Refreshed>(req);
    res.json(await listIncomingShares(curation, session, query));
  });

  router.put(ACCEPTANCE, async (req, res) => {
    const session = await open(req, portfolioSharePermission);
    const { portfolioId } = req.params;
    answerChange(res, 204, await acceptShare(curation, session, portfolioId));
  });

  router.delete(ACCEPTANCE, async (req, res) => {
    const session = await open(req, portfolioSharePermission);
    const { portfolioId } = req.params;
    const { blastRadius } = validatedQuery<BlastRadiusSeenQuery>(req);
    answerChange(
      res,
      204,
      await rejectShare(curation, session, portfolioId, blastRadius),
    );
  });

  router.get(`${CATALOG}/spokes`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<Refreshed & { portfolioId?: string }>(req);
    res.json(await listSpokes(curation, session, query));
  });

  router.post(`${CATALOG}/spokes/:spoke/alignment`, async (req, res) => {
    const hub = await open(req, portfolioSharePermission);
    // What it does there are four kinds of change, each of which may be refused.
    const spoke = await open(req, portfolioSharePermission, req.params.spoke);
    for (const permission of [
      catalogCuratePermission,
      constraintChangePermission,
      accessGrantPermission,
    ]) {
      await open(req, permission, req.params.spoke);
    }
    if (spoke.catalog.hub !== hub.catalog.id) {
      throw new NotFoundError(
        `The catalog '${spoke.catalog.id}' is no spoke of '${hub.catalog.id}'`,
      );
    }
    const body = validatedBody<AlignSpokeRequest>(req);
    answerChange(res, 200, await alignSpoke(curation, hub, spoke, body));
  });

  return router;
}
