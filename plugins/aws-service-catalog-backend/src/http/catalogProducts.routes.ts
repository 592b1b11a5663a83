import {
  type AssociateBudgetRequest,
  type BlastRadiusSeenQuery,
  type CompareVersionsQuery,
  type CreateProductRequest,
  type CreateVersionRequest,
  type UpdateProductRequest,
  type UpdateVersionRequest,
  catalogCuratePermission,
  catalogReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Curation } from '../portfolios/Curation';
import {
  associateBudget,
  disassociateBudget,
} from '../portfolios/budgets/associateBudget';
import { compareVersions } from '../portfolios/product/compareVersions';
import { createCatalogProduct } from '../portfolios/product/createCatalogProduct';
import { createVersion } from '../portfolios/product/createVersion';
import { deleteCatalogProduct } from '../portfolios/product/deleteCatalogProduct';
import { deleteVersion } from '../portfolios/product/deleteVersion';
import { getCatalogProduct } from '../portfolios/product/getCatalogProduct';
import { getVersionTemplate } from '../portfolios/product/getVersionTemplate';
import {
  type CatalogProductQuery,
  listCatalogProducts,
} from '../portfolios/product/listCatalogProducts';
import { productBlockers } from '../portfolios/product/productBlockers';
import { updateCatalogProduct } from '../portfolios/product/updateCatalogProduct';
import { updateVersion } from '../portfolios/product/updateVersion';
import { idempotencyKeyOf } from './idempotencyKey';
import { type OpenCatalog, answerChange } from './openCatalog';
import { validatedBody, validatedQuery } from './validated';

const LIST = '/v1/catalogs/:catalog/products';
const ITEM = `${LIST}/:productId`;
const VERSION = `${ITEM}/versions/:versionId`;

export function createCatalogProductRoutes(options: {
  open: OpenCatalog;
  curation: Curation;
}): Router {
  const { open, curation } = options;
  const router = PromiseRouter();

  router.get(LIST, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<CatalogProductQuery>(req);
    res.json(await listCatalogProducts(curation, session, query));
  });

  router.post(LIST, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<CreateProductRequest>(req);
    const key = idempotencyKeyOf(req);
    answerChange(
      res,
      201,
      await createCatalogProduct(curation, session, key, body),
    );
  });

  router.get(ITEM, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<{ refresh: boolean }>(req);
    const { productId } = req.params;
    res.json(await getCatalogProduct(curation, session, productId, query));
  });

  router.patch(ITEM, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<UpdateProductRequest>(req);
    const { productId } = req.params;
    answerChange(
      res,
      200,
      await updateCatalogProduct(curation, session, productId, body),
    );
  });

  router.delete(ITEM, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { productId } = req.params;
    const { blastRadius } = validatedQuery<BlastRadiusSeenQuery>(req);
    answerChange(
      res,
      204,
      await deleteCatalogProduct(curation, session, productId, blastRadius),
    );
  });

  router.get(`${ITEM}/blockers`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    res.json(await productBlockers(curation, session, req.params.productId));
  });

  router.post(`${ITEM}/budgets`, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const thing = { kind: 'product' as const, id: req.params.productId };
    const { budgetName } = validatedBody<AssociateBudgetRequest>(req);
    answerChange(
      res,
      204,
      await associateBudget(curation, session, thing, budgetName),
    );
  });

  router.delete(`${ITEM}/budgets/:budgetName`, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const thing = { kind: 'product' as const, id: req.params.productId };
    answerChange(
      res,
      204,
      await disassociateBudget(curation, session, thing, req.params.budgetName),
    );
  });

  router.post(`${ITEM}/versions`, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<CreateVersionRequest>(req);
    const key = idempotencyKeyOf(req);
    answerChange(
      res,
      201,
      await createVersion(curation, session, req.params.productId, key, body),
    );
  });

  router.patch(VERSION, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<UpdateVersionRequest>(req);
    const { productId, versionId } = req.params;
    answerChange(
      res,
      200,
      await updateVersion(curation, session, productId, versionId, body),
    );
  });

  router.delete(VERSION, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { productId, versionId } = req.params;
    const { blastRadius } = validatedQuery<BlastRadiusSeenQuery>(req);
    answerChange(
      res,
      204,
      await deleteVersion(curation, session, productId, versionId, blastRadius),
    );
  });

  router.get(`${VERSION}/template`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const { productId, versionId } = req.params;
    res.json(await getVersionTemplate(session, productId, versionId));
  });

  router.get(`${VERSION}/comparison`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const { productId, versionId: to } = req.params;
    const { with: from } = validatedQuery<CompareVersionsQuery>(req);
    res.json(await compareVersions(session, productId, { from, to }));
  });

  return router;
}
