import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  type PlanQuery,
  provisionedProductTerminatePermission,
  provisionedProductUpdatePermission,
  teamReadPermission,
  type TerminateRequest,
  type UpdateRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Launches } from '../launches/createLaunches';
import type { Provisioned } from '../provisioned/createProvisioned';
import type { ProvisionedProductQuery } from '../provisioned/ListProvisionedProducts';
import type { RecordQuery } from '../provisioned/ListRecords';
import type { TeamSession, Teams } from '../teams/Teams';
import { acceptLaunch } from './acceptLaunch';
import { auditMeta, endAudit } from './auditChanges';
import { idempotencyKeyOf } from './idempotencyKey';
import { validatedBody, validatedQuery } from './validated';

const LIST = '/v1/teams/:team/provisioned-products';
const ITEM = `${LIST}/:provisionedProductId`;

type InRegion = { region?: string };

export function createProvisionedProductRoutes(options: {
  httpAuth: HttpAuthService;
  teams: Teams;
  launches: Launches;
  provisioned: Provisioned;
}): Router {
  const { httpAuth, teams, launches, provisioned } = options;
  const router = PromiseRouter();

  async function open(
    req: Request,
    region: string | undefined,
    permission: ResourcePermission = teamReadPermission,
  ): Promise<TeamSession> {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    return teams.open(credentials, req.params.team, region, permission);
  }

  router.get(LIST, async (req, res) => {
    const { region, ...query } = validatedQuery<
      ProvisionedProductQuery & InRegion
    >(req);
    const session = await open(req, region);
    res.json(await provisioned.list.of(session, query));
  });

  router.get(ITEM, async (req, res) => {
    const { region, refresh } = validatedQuery<InRegion & { refresh: boolean }>(
      req,
    );
    const session = await open(req, region);
    const { provisionedProductId } = req.params;
    res.json(
      await provisioned.get.of(session, provisionedProductId, { refresh }),
    );
  });

  router.get(`${ITEM}/records`, async (req, res) => {
    const { region, ...query } = validatedQuery<RecordQuery & InRegion>(req);
    const session = await open(req, region);
    const { provisionedProductId } = req.params;
    res.json(
      await provisioned.records.of(session, provisionedProductId, query),
    );
  });

  router.post(`${ITEM}/updates`, async (req, res) => {
    const body = validatedBody<UpdateRequest>(req);
    const session = await open(
      req,
      body.region,
      provisionedProductUpdatePermission,
    );
    const launch = await launches.update.by(
      session,
      req.params.provisionedProductId,
      idempotencyKeyOf(req),
      body,
    );
    acceptLaunch(req, res, session, launch);
  });

  router.post(`${ITEM}/terminations`, async (req, res) => {
    const body = validatedBody<TerminateRequest>(req);
    const session = await open(
      req,
      body.region,
      provisionedProductTerminatePermission,
    );
    const launch = await launches.terminate.by(
      session,
      req.params.provisionedProductId,
      idempotencyKeyOf(req),
      body,
    );
    acceptLaunch(req, res, session, launch);
  });

  router.post(`${ITEM}/plans`, async (req, res) => {
    const body = validatedBody<UpdateRequest>(req);
    const session = await open(
      req,
      body.region,
      provisionedProductUpdatePermission,
    );
    const { provisionedProductId } = req.params;
    const plan = await launches.plans.create(
      session,
      provisionedProductId,
      body,
    );
    auditMeta(res, { planId: plan.id });
    endAudit(res);
    res.status(202).json(plan);
  });

  router.get(`${ITEM}/plans/:planId`, async (req, res) => {
    const { region } = validatedQuery<PlanQuery>(req);
    const session = await open(req, region);
    const { provisionedProductId, planId } = req.params;
    res.json(await launches.plans.get(session, provisionedProductId, planId));
  });

  router.delete(`${ITEM}/plans/:planId`, async (req, res) => {
    const { region } = validatedQuery<PlanQuery>(req);
    const session = await open(req, region, provisionedProductUpdatePermission);
    const { provisionedProductId, planId } = req.params;
    await launches.plans.delete(session, provisionedProductId, planId);
    endAudit(res);
    res.status(204).end();
  });

  return router;
}
