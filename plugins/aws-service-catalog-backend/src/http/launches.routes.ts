import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  type Launch,
  launchCreatePermission,
  type ProvisionRequest,
  provisionedProductTerminatePermission,
  provisionedProductUpdatePermission,
  type ResumeRequest,
  teamReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Launches } from '../launches/createLaunches';
import { type LaunchListQuery, listLaunches } from '../launches/listLaunches';
import type { LaunchOrder, StoredLaunch } from '../launches/StoredLaunch';
import { toLaunch } from '../launches/toLaunch';
import type { TeamSession, Teams } from '../teams/Teams';
import { acceptLaunch } from './acceptLaunch';
import { idempotencyKeyOf } from './idempotencyKey';
import { validatedBody, validatedQuery } from './validated';

/** What it takes to ask for each operation, and so to ask for it again. */
const permissionFor: Record<LaunchOrder['operation'], ResourcePermission> = {
  provision: launchCreatePermission,
  import: launchCreatePermission,
  update: provisionedProductUpdatePermission,
  'hand-over': provisionedProductUpdatePermission,
  'service-action': provisionedProductUpdatePermission,
  terminate: provisionedProductTerminatePermission,
};

export function createLaunchRoutes(options: {
  httpAuth: HttpAuthService;
  teams: Teams;
  launches: Launches;
}): Router {
  const { httpAuth, teams, launches } = options;
  const router = PromiseRouter();

  async function open(
    req: Request,
    permission: ResourcePermission,
    region?: string,
  ): Promise<TeamSession> {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    return teams.open(credentials, req.params.team, region, permission);
  }

  /** The launch in the path, and a session in the region that it is in. */
  async function openLaunch(
    req: Request,
    permission: ResourcePermission,
  ): Promise<{ session: TeamSession; launch: StoredLaunch }> {
    const anywhere = await open(req, teamReadPermission);
    const launch = await launches.get(anywhere, req.params.launchId);
    const session = await open(req, permission, launch.request.region);
    return { session, launch };
  }

  router.get('/v1/teams/:team/launches', async (req, res) => {
    const session = await open(req, teamReadPermission);
    const query = validatedQuery<LaunchListQuery>(req);
    res.json(await listLaunches(launches.store, session, query));
  });

  router.post('/v1/teams/:team/launches', async (req, res) => {
    const body = validatedBody<ProvisionRequest>(req);
    const session = await open(req, launchCreatePermission, body.region);
    const launch = await launches.provision.by(
      session,
      idempotencyKeyOf(req),
      body,
    );
    acceptLaunch(req, res, session, launch);
  });

  router.get('/v1/teams/:team/launches/:launchId', async (req, res) => {
    const { session, launch } = await openLaunch(req, teamReadPermission);
    res.json(toAnswer(session, launch));
  });

  router.get(
    '/v1/teams/:team/launches/:launchId/timeline',
    async (req, res) => {
      const { session, launch } = await openLaunch(req, teamReadPermission);
      res.json(await launches.timeline.of(session, launch));
    },
  );

  router.post(
    '/v1/teams/:team/launches/:launchId/resumption',
    async (req: Request, res: Response) => {
      const { session, launch } = await openLaunch(req, teamReadPermission);
      const { order, region } = launch.request;
      await open(req, permissionFor[order.operation], region);
      const body = validatedBody<ResumeRequest>(req);
      acceptLaunch(
        req,
        res,
        session,
        await launches.resume.by(session, launch, body),
      );
    },
  );

  return router;
}

function toAnswer({ person, team }: TeamSession, launch: StoredLaunch): Launch {
  return toLaunch(launch, person.entityRef, team.partition);
}
