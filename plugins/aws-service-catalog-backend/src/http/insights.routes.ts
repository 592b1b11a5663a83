import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type GetBlastRadiusQuery,
  type WhyNotMeQuery,
  type WhyNotPersonQuery,
  catalogReadPermission,
  teamReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Curation } from '../portfolios/Curation';
import { blastRadius } from '../portfolios/insights/blastRadius';
import {
  type RunningQuery,
  listRunning,
} from '../portfolios/insights/listRunning';
import { whyNotMe, whyNotPerson } from '../portfolios/insights/whyNot';
import type { Teams } from '../teams/Teams';
import type { OpenCatalog } from './openCatalog';
import { validatedQuery } from './validated';

const CATALOG = '/v1/catalogs/:catalog';

export function createInsightRoutes(options: {
  httpAuth: HttpAuthService;
  teams: Teams;
  open: OpenCatalog;
  curation: Curation;
}): Router {
  const { httpAuth, teams, open, curation } = options;
  const router = PromiseRouter();

  router.get(`${CATALOG}/why-not`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<WhyNotPersonQuery>(req);
    res.json(await whyNotPerson(curation, session, query));
  });

  router.get(
    '/v1/teams/:team/products/:productId/why-not',
    async (req, res) => {
      const { region, version } = validatedQuery<WhyNotMeQuery>(req);
      const session = await teams.open(
        await httpAuth.credentials(req, { allow: ['user'] }),
        req.params.team,
        region,
        teamReadPermission,
      );
      const { productId } = req.params;
      res.json(await whyNotMe(curation, session, productId, version));
    },
  );

  router.get(`${CATALOG}/blast-radius`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<GetBlastRadiusQuery>(req);
    res.json(await blastRadius(curation, session, query));
  });

  router.get(`${CATALOG}/provisioned-products`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<RunningQuery>(req);
    res.json(await listRunning(curation, session, query));
  });

  return router;
}
