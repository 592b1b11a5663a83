import {
  type AssociateTagOptionRequest,
  type CreateTagOptionRequest,
  type ListTagOptionsQuery,
  type TagOptionResourceList,
  type UpdateTagOptionRequest,
  catalogCuratePermission,
  catalogReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Curation } from '../portfolios/Curation';
import {
  associateTagOption,
  disassociateTagOption,
} from '../portfolios/tagOptions/associateTagOption';
import { createTagOption } from '../portfolios/tagOptions/createTagOption';
import { deleteTagOption } from '../portfolios/tagOptions/deleteTagOption';
import { listTagOptions } from '../portfolios/tagOptions/listTagOptions';
import { whatItIsOn } from '../portfolios/tagOptions/readTagOption';
import { updateTagOption } from '../portfolios/tagOptions/updateTagOption';
import { type OpenCatalog, answerChange } from './openCatalog';
import { validatedBody, validatedQuery } from './validated';

const CATALOG = '/v1/catalogs/:catalog';
const LIST = `${CATALOG}/tag-options`;
const ITEM = `${LIST}/:tagOptionId`;

export function createTagOptionRoutes(options: {
  open: OpenCatalog;
  curation: Curation;
}): Router {
  const { open, curation } = options;
  const router = PromiseRouter();

  router.get(LIST, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const query = validatedQuery<ListTagOptionsQuery>(req);
    res.json(await listTagOptions(curation, session, query));
  });

  router.post(LIST, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<CreateTagOptionRequest>(req);
    answerChange(res, 201, await createTagOption(curation, session, body));
  });

  router.patch(ITEM, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const body = validatedBody<UpdateTagOptionRequest>(req);
    const { tagOptionId } = req.params;
    answerChange(
      res,
      200,
      await updateTagOption(curation, session, tagOptionId, body),
    );
  });

  router.delete(ITEM, async (req, res) => {
    const session = await open(req, catalogCuratePermission);
    const { tagOptionId } = req.params;
    answerChange(
      res,
      204,
      await deleteTagOption(curation, session, tagOptionId),
    );
  });

  router.get(`${ITEM}/resources`, async (req, res) => {
    const session = await open(req, catalogReadPermission);
    const answer: TagOptionResourceList = {
      items: await whatItIsOn(session, req.params.tagOptionId),
    };
    res.json(answer);
  });

  for (const kind of ['portfolio', 'product'] as const) {
    const on: string = `${CATALOG}/${kind}s/:id/tag-options`;

    router.post(on, async (req, res) => {
      const session = await open(req, catalogCuratePermission);
      const { tagOptionId } = validatedBody<AssociateTagOptionRequest>(req);
      const thing = { kind, id: req.params.id };
      answerChange(
        res,
        204,
        await associateTagOption(curation, session, thing, tagOptionId),
      );
    });

    const item: string = `${on}/:tagOptionId`;
    router.delete(item, async (req, res) => {
      const session = await open(req, catalogCuratePermission);
      const { id, tagOptionId } = req.params;
      answerChange(
        res,
        204,
        await disassociateTagOption(
          curation,
          session,
          { kind, id },
          tagOptionId,
        ),
      );
    });
  }

  return router;
}
