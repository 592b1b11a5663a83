import {
  type CopyProductRequest,
  type CreateServiceActionRequest,
  type UpdateServiceActionRequest,
  catalogCuratePermission,
  catalogReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Curation } from '../portfolios/Curation';
import {
  attachServiceAction,
  detachServiceAction,
} from '../portfolios/actions/attachServiceAction';
import {
  createServiceAction,
  deleteServiceAction,
  updateServiceAction,
} from '../portfolios/actions/changeServiceAction';
import {
  getServiceAction,
  listServiceActions,
} from '../portfolios/actions/getServiceAction';
import {
  copyCatalogProduct,
  productCopy,
} from '../portfolios/product/copyCatalogProduct';
import { idempotencyKeyOf } from './idempotencyKey';
import { type OpenCatalog, answerChange } from './openCatalog';
import { validatedBody, validatedQuery } from './validated';

const CATALOG = '/v1/catalogs/:catalog';
const LIST = `${CATALOG}/service-actions`;
const ITEM = `${LIST}/:serviceActionId`;
const ATTACHED = `${CATALOG}/products/:productId/versions/:versionId/service-actions/:serviceActionId`;

export function createServiceActionRoutes(options: {
  open: OpenCatalog;
  curation: Curation;
}): Router {
  const { open, curation } = options;
  const router = PromiseRouter();

  router.get(LIST, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<{ refresh: boolean }>(req);
    res.json(await listServiceActions(curation, session, query));
  });

  router.post(LIST, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<CreateServiceActionRequest>(req);
    const key = idempotencyKeyOf(req);
    answerChange(
      res,
      201,
      await createServiceAction(curation, session, key, body),
    );
  });

  router.get(ITEM, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    res.json(await getServiceAction(session, req.params.serviceActionId));
  });

  router.patch(ITEM, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<UpdateServiceActionRequest>(req);
    const { serviceActionId } = req.params;
    answerChange(
      res,
      200,
      await updateServiceAction(curation, session, serviceActionId, body),
    );
  });

  router.delete(ITEM, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { serviceActionId } = req.params;
    answerChange(
      res,
      204,
      await deleteServiceAction(curation, session, serviceActionId),
    );
  });

  router.put(ATTACHED, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { productId, versionId, serviceActionId } = req.params;
    const attachment = { productId, versionId, serviceActionId };
    answerChange(
      res,
      204,
      await attachServiceAction(curation, session, attachment),
    );
  });

  router.delete(ATTACHED, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { productId, versionId, serviceActionId } = req.params;
    const attachment = { productId, versionId, serviceActionId };
    answerChange(
      res,
      204,
      await detachServiceAction(curation, session, attachment),
    );
  });

  router.post(`${CATALOG}/products/:productId/copies`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const body = validatedBody<CopyProductRequest>(req);
    const target = await open(
      req,
      catalogCuratePermission,
      body.targetCatalog ?? session.catalog.id,
    );
    answerChange(
      res,
      202,
      await copyCatalogProduct(
        curation,
        session,
        target,
        req.params.productId,
        idempotencyKeyOf(req),
        body,
      ),
    );
  });

  router.get(`${CATALOG}/product-copies/:copyId`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    res.json(await productCopy(curation, session, req.params.copyId));
  });

  return router;
}
