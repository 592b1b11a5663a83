import { NotAllowedError } from '@backstage/errors';
import type { Request, Response } from 'express';
import type { StoredLaunch } from '../launches/StoredLaunch';
import { toLaunch } from '../launches/toLaunch';
import type { TeamSession } from '../teams/Teams';
import { auditFailure, auditMeta, endAudit } from './auditChanges';

/**
 * Answers 202 with a launch: it is recorded, whatever becomes of it. One that AWS has refused at once is `failed`
 * in the answer, as it is for whoever sends the same key again.
 */
export function acceptLaunch(
  req: Request,
  res: Response,
  { person, team }: TeamSession,
  launch: StoredLaunch,
): void {
  const { request, progress } = launch;
  const { id, provisionedProductName, productId } = request;
  auditMeta(res, {
    launchId: id,
    productId,
    provisionedProductName,
    state: progress.state,
  });
  if (progress.state === 'failed') {
    auditFailure(res, new NotAllowedError(progress.failure.summary));
  }
  endAudit(res);
  res
    .status(202)
    .location(`${req.baseUrl}/v1/teams/${team.id}/launches/${id}`)
    .json(toLaunch(launch, person.entityRef, team.partition));
}
