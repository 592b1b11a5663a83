import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  type ChangeOwnerRequest,
  type ImportRequest,
  type ListRunnableActionsQuery,
  type RunServiceActionRequest,
  launchCreatePermission,
  provisionedProductUpdatePermission,
  teamReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Launches } from '../launches/createLaunches';
import type { Teams } from '../teams/Teams';
import { acceptLaunch } from './acceptLaunch';
import { idempotencyKeyOf } from './idempotencyKey';
import { validatedBody, validatedQuery } from './validated';

const ITEM = '/v1/teams/:team/provisioned-products/:provisionedProductId';

/** Routes of what is done to provisioned products beside updates and terminations: actions, hand-overs, imports. */
export function createHandoverRoutes(options: {
  httpAuth: HttpAuthService;
  teams: Teams;
  launches: Launches;
}): Router {
  const { httpAuth, teams, launches } = options;
  const router = PromiseRouter();

  const open = async (
    req: Request,
    region: string | undefined,
    permission: ResourcePermission,
  ) =>
    teams.open(
      await httpAuth.credentials(req, { allow: ['user'] }),
      req.params.team,
      region,
      permission,
    );

  router.get(`${ITEM}/service-actions`, async (req, res) => {
    const { region } = validatedQuery<ListRunnableActionsQuery>(req);
    const session = await open(req, region, teamReadPermission);
    const { provisionedProductId } = req.params;
    res.json(await launches.actions.list(session, provisionedProductId));
  });

  router.post(`${ITEM}/service-actions`, async (req, res) => {
    const body = validatedBody<RunServiceActionRequest>(req);
    const session = await open(
      req,
      body.region,
      provisionedProductUpdatePermission,
    );
    const launch = await launches.actions.by(
      session,
      req.params.provisionedProductId,
      idempotencyKeyOf(req),
      body,
    );
    acceptLaunch(req, res, session, launch);
  });

  router.post(`${ITEM}/owner`, async (req, res) => {
    const body = validatedBody<ChangeOwnerRequest>(req);
    const session = await open(
      req,
      body.region,
      provisionedProductUpdatePermission,
    );
    const launch = await launches.handOver.by(
      session,
      req.params.provisionedProductId,
      idempotencyKeyOf(req),
      body,
    );
    acceptLaunch(req, res, session, launch);
  });

  router.post('/v1/teams/:team/imports', async (req, res) => {
    const body = validatedBody<ImportRequest>(req);
    const session = await open(req, body.region, launchCreatePermission);
    const launch = await launches.importStack.by(
      session,
      idempotencyKeyOf(req),
      body,
    );
    acceptLaunch(req, res, session, launch);
  });

  return router;
}
