import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type EndInstanceRequest,
  type LaunchReport,
  type NotifyInstanceRequest,
  type ResourceGroupRequest,
  catalogCuratePermission,
  catalogReadPermission,
  unauthorisedInstanceEndPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { CatalogSession, Catalogs } from '../catalogs/Catalogs';
import type { Guardrails } from '../guardrails/createGuardrails';
import type { Ending } from '../guardrails/instances/Intervene';
import { createPersonResourceGroup } from '../guardrails/report/createPersonResourceGroup';
import { auditMeta, endAudit } from './auditChanges';
import { validatedBody, validatedQuery } from './validated';

const INSTANCE = '/v1/catalogs/:catalog/unauthorised-instances/:instanceId';

export function createInstanceRoutes(options: {
  httpAuth: HttpAuthService;
  catalogs: Catalogs;
  guardrails: Guardrails;
}): Router {
  const { httpAuth, catalogs, guardrails } = options;
  const router = PromiseRouter();

  async function open(
    req: Request,
    permission: ResourcePermission,
  ): Promise<CatalogSession> {
    return catalogs.open(
      await httpAuth.credentials(req, { allow: ['user'] }),
      req.params.catalog,
      permission,
    );
  }

  router.post(`${INSTANCE}/notify`, async (req, res) => {
    const body = validatedBody<NotifyInstanceRequest>(req);
    const session = await open(req, unauthorisedInstanceEndPermission);
    const notice = await guardrails.intervene.notify(
      session,
      req.params.instanceId,
      body,
    );
    auditMeta(res, { recipients: notice.recipients });
    endAudit(res);
    res.json(notice);
  });

  async function end(
    req: Request,
    res: Response,
    ending: Ending,
  ): Promise<void> {
    const body = validatedBody<EndInstanceRequest>(req);
    const session = await open(req, unauthorisedInstanceEndPermission);
    const change = await guardrails.intervene.end(
      session,
      req.params.instanceId,
      ending,
      body,
    );
    auditMeta(res, { before: change.before, now: change.now });
    endAudit(res);
    res.status(202).json(change);
  }
  router.post(`${INSTANCE}/stop`, (req, res) => end(req, res, 'stop'));
  router.post(`${INSTANCE}/terminate`, (req, res) =>
    end(req, res, 'terminate'),
  );

  router.get('/v1/catalogs/:catalog/launch-report', async (req, res) => {
    const query = validatedQuery<{
      by: LaunchReport['by'];
      refresh: boolean;
    }>(req);
    const session = await open(req, catalogReadPermission);
    res.json(await guardrails.reports.of(session, query));
  });

  router.post('/v1/catalogs/:catalog/resource-groups', async (req, res) => {
    const { principalArn } = validatedBody<ResourceGroupRequest>(req);
    const session = await open(req, catalogCuratePermission);
    const group = await createPersonResourceGroup(session, principalArn);
    auditMeta(res, { principalArn, group: group.arn, created: group.created });
    endAudit(res);
    res.json(group);
  });

  return router;
}
