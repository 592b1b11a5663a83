import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import type { Request, Response } from 'express';
import type { CatalogSession, Catalogs } from '../catalogs/Catalogs';
import type { Changed } from '../portfolios/Changed';
import { auditMeta, endAudit } from './auditChanges';

/** Opens the catalog in the path of a request, past both locks. */
export type OpenCatalog = (
  req: Request,
  permission: ResourcePermission,
  /** Another catalog than the one in the path. */
  catalogId?: string,
) => Promise<CatalogSession>;

export function catalogOpener(options: {
  httpAuth: HttpAuthService;
  catalogs: Catalogs;
}): OpenCatalog {
  return async (req, permission, catalogId = req.params.catalog) =>
    options.catalogs.open(
      await options.httpAuth.credentials(req, { allow: ['user'] }),
      catalogId,
      permission,
    );
}

/** Answers a change: 200, 201 or 202 with what it has come to, 204 without. */
export function answerChange<T>(
  res: Response,
  status: 200 | 201 | 202 | 204,
  { answer, before, after }: Changed<T>,
): void {
  auditMeta(res, { ...(before && { before }), ...(after && { after }) });
  endAudit(res);
  if (status === 204) res.status(204).end();
  else res.status(status).json(answer);
}
