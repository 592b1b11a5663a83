import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type PublicationAnswers,
  type PublicationResumption,
  type PublicationTemplateRequest,
  type PublicationWithdrawalRequest,
  catalogReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { CatalogSession, Catalogs } from '../catalogs/Catalogs';
import type { Publishing } from '../publishing/createPublishing';
import type { StoredPublication } from '../publishing/StoredPublication';
import { previewTemplate } from '../publishing/template/previewTemplate';
import { auditMeta, endAudit } from './auditChanges';
import { idempotencyKeyOf } from './idempotencyKey';
import { validatedBody, validatedQuery } from './validated';

const PUBLICATIONS = '/v1/catalogs/:catalog/publications';

export function createPublicationRoutes(options: {
  httpAuth: HttpAuthService;
  catalogs: Catalogs;
  publishing: Publishing;
}): Router {
  const { httpAuth, catalogs, publishing } = options;
  const { publications } = publishing;
  const router = PromiseRouter();

  const credentialsOf = (req: Request) =>
    httpAuth.credentials(req, { allow: ['user'] });

  async function openToRead(req: Request): Promise<CatalogSession> {
    return catalogs.open(
      await credentialsOf(req),
      req.params.catalog,
      catalogReadPermission,
    );
  }

  async function openToPublish(
    req: Request,
    answers: Pick<PublicationAnswers, 'teams' | 'spokes'>,
  ): Promise<CatalogSession> {
    return publishing.open(
      await credentialsOf(req),
      req.params.catalog,
      answers,
    );
  }

  /** The publication in the path. */
  async function find(req: Request): Promise<{
    session: CatalogSession;
    publication: StoredPublication;
  }> {
    const session = await openToRead(req);
    const publication = await publications.get(
      session.catalog.id,
      req.params.publicationId,
    );
    return { session, publication };
  }

  async function accept(
    req: Request,
    res: Response,
    session: CatalogSession,
    publication: StoredPublication,
  ): Promise<void> {
    const { id, catalogId } = publication.request;
    auditMeta(res, {
      publicationId: id,
      productName: publication.answers.product.name,
      state: publication.progress.state,
    });
    endAudit(res);
    res
      .status(202)
      .location(`${req.baseUrl}/v1/catalogs/${catalogId}/publications/${id}`)
      .json(await publishing.tell(session, publication));
  }

  router.get(PUBLICATIONS, async (req, res) => {
    const session = await openToRead(req);
    const query = validatedQuery<{ limit: number; cursor?: string }>(req);
    res.json(await publishing.list(session, query));
  });

  router.post(PUBLICATIONS, async (req, res) => {
    const answers = validatedBody<PublicationAnswers>(req);
    const session = await openToPublish(req, answers);
    const publication = await publications.create(
      session,
      idempotencyKeyOf(req),
      answers,
    );
    await accept(req, res, session, publication);
  });

  router.post(`${PUBLICATIONS}/template`, async (req, res) => {
    const { reader } = await openToRead(req);
    const body = validatedBody<PublicationTemplateRequest>(req);
    res.json(await previewTemplate(reader, body));
  });

  router.get(`${PUBLICATIONS}/:publicationId`, async (req, res) => {
    const { session, publication } = await find(req);
    res.json(await publishing.tell(session, publication));
  });

  router.post(`${PUBLICATIONS}/:publicationId/resumption`, async (req, res) => {
    const { publication } = await find(req);
    const resumption = validatedBody<PublicationResumption>(req);
    // What is carried on is as much one's own doing as what is corrected.
    await openToPublish(req, publication.answers);
    const session = await openToPublish(
      req,
      resumption.answers ?? publication.answers,
    );
    await accept(
      req,
      res,
      session,
      await publications.resume(session, publication, resumption),
    );
  });

  router.get(`${PUBLICATIONS}/:publicationId/withdrawal`, async (req, res) => {
    const { publication } = await find(req);
    res.json(await publications.withdrawal(publication));
  });

  router.post(`${PUBLICATIONS}/:publicationId/withdrawal`, async (req, res) => {
    const { publication } = await find(req);
    const session = await openToPublish(req, publication.answers);
    const { confirm = false } =
      validatedBody<PublicationWithdrawalRequest>(req);
    await accept(
      req,
      res,
      session,
      await publications.withdraw(session, publication, confirm),
    );
  });

  return router;
}
