import type { AuditorService } from '@backstage/backend-plugin-api';
import { openApiDocument } from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { auditChanges, auditFailures } from './auditChanges';
import { validateRequests } from './validateRequests';

/** The HTTP API: audit, then validation, then the routes of the resources. */
export function createRouter(options: {
  auditor: AuditorService;
  routes: readonly Router[];
}): Router {
  const router = PromiseRouter();
  router.get('/openapi.json', async (_req, res) => {
    res.json(openApiDocument);
  });
  router.use(auditChanges(options.auditor));
  router.use(validateRequests());
  for (const routes of options.routes) router.use(routes);
  router.use(auditFailures);
  return router;
}
