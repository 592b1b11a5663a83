import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  type ImageOwner,
  type LaunchRoleDraftRequest,
  type LaunchRoleReadinessQuery,
  type LaunchRoleRequest,
  catalogReadPermission,
  constraintChangePermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Catalogs } from '../catalogs/Catalogs';
import { entitlementOf } from '../publishing/agreements/entitlementOf';
import type { Publishing } from '../publishing/createPublishing';
import { listAdoptableProducts } from '../publishing/images/listAdoptableProducts';
import { listImageAliases } from '../publishing/images/listImageAliases';
import { listImages } from '../publishing/images/listImages';
import { refuseListingPage } from '../publishing/images/refuseListingPage';
import { auditMeta } from './auditChanges';
import { answerChange } from './openCatalog';
import { validatedBody, validatedQuery } from './validated';

/** What a publication is made from: images, products that were copied in, and launch roles. */
export function createLaunchRoleRoutes(options: {
  httpAuth: HttpAuthService;
  catalogs: Catalogs;
  publishing: Publishing;
}): Router {
  const { httpAuth, catalogs } = options;
  const { launchRoles } = options.publishing;
  const router = PromiseRouter();

  async function open(
    req: Request,
    permission: ResourcePermission = catalogReadPermission,
  ) {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    return catalogs.open(credentials, req.params.catalog, permission);
  }

  router.get('/v1/catalogs/:catalog/images', async (req, res) => {
    const { reader } = await open(req);
    const query = validatedQuery<{ search?: string; owner?: ImageOwner }>(req);
    res.json(await listImages(reader, query));
  });

  router.get('/v1/catalogs/:catalog/image-aliases', async (req, res) => {
    const { reader } = await open(req);
    const { productId } = validatedQuery<{ productId: string }>(req);
    res.json(await listImageAliases(reader, productId));
  });

  router.get('/v1/catalogs/:catalog/agreements', async (req, res) => {
    const session = await open(req);
    const { productId, asSpoke } = validatedQuery<{
      productId: string;
      asSpoke?: boolean;
    }>(req);
    refuseListingPage(productId);
    res.json(await entitlementOf(session, productId, { asSpoke }));
  });

  router.get('/v1/catalogs/:catalog/adoptable-products', async (req, res) => {
    const { reader } = await open(req);
    res.json(await listAdoptableProducts(reader));
  });

  router.get('/v1/catalogs/:catalog/launch-roles', async (req, res) => {
    res.json(await launchRoles.list(await open(req)));
  });

  router.post('/v1/catalogs/:catalog/launch-roles', async (req, res) => {
    const session = await open(req, constraintChangePermission);
    const body = validatedBody<LaunchRoleRequest>(req);
    const created = await launchRoles.create(session, body);
    auditMeta(res, { role: created.answer.arn });
    answerChange(res, 201, created);
  });

  router.post('/v1/catalogs/:catalog/launch-role-draft', async (req, res) => {
    const body = validatedBody<LaunchRoleDraftRequest>(req);
    res.json(await launchRoles.draft(await open(req), body));
  });

  router.get(
    '/v1/catalogs/:catalog/launch-roles/:roleName/readiness',
    async (req, res) => {
      const session = await open(req);
      const query = validatedQuery<LaunchRoleReadinessQuery>(req);
      res.json(
        await launchRoles.readiness(session, req.params.roleName, query),
      );
    },
  );

  return router;
}
