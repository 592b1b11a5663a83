import type { Ctx } from '../../../core/operation';
import { invalidState, notFound } from '../requests/errors';
import { newId } from '../requests/ids';
import { lookup } from '../../../core/lookup';
import { sharerOf } from './organizationAccess';
import { accountsOf } from './recipients';
import { removeShare, shareWith } from './shares';
import { type ShareRequest, sharingState } from './state';
import { withdrawFromRecipients } from './withdrawals';

/** Seconds that a change of a share within an organization takes. */
const SHARE_SECONDS = 2;

/** @throws InvalidStateException in the words of the service, while another change of a share has not ended */
export function requireNoOtherRequest(ctx: Ctx): void {
  const { requests } = ctx.state(sharingState);
  if (Object.values(requests).some(({ status }) => status === 'IN_PROGRESS')) {
    throw invalidState(
      'Cannot process more than one portfolio share action at the same time. Try again later.',
    );
  }
}

/** @throws InvalidStateException while a change of a share of the portfolio has not ended */
export function requireNoRequestFor(ctx: Ctx, portfolioId: string): void {
  const { requests } = ctx.state(sharingState);
  const open = Object.values(requests).some(
    request =>
      request.status === 'IN_PROGRESS' && request.portfolioId === portfolioId,
  );
  if (open) {
    throw invalidState(
      `A share of portfolio ${portfolioId} is being changed. Try again later.`,
    );
  }
}

/** Begins a change of a share; it ends a moment later. */
export function beginRequest(
  ctx: Ctx,
  wanted: Pick<ShareRequest, 'portfolioId' | 'recipient' | 'change'>,
): ShareRequest {
  const request = noteRequest(ctx, wanted, 'IN_PROGRESS');
  ctx.schedule(SHARE_SECONDS, {
    service: 'servicecatalog',
    name: 'endShareRequest',
    data: request.token,
  });
  return request;
}

/** Notes a request that had nothing to change. */
export function endedRequest(
  ctx: Ctx,
  wanted: Pick<ShareRequest, 'portfolioId' | 'recipient' | 'change'>,
): ShareRequest {
  return noteRequest(ctx, wanted, 'COMPLETED');
}

/** @throws ResourceNotFoundException */
export function requestByToken(ctx: Ctx, token: string): ShareRequest {
  const request = lookup(ctx.state(sharingState).requests, token);
  if (!request) {
    throw notFound(`Portfolio share token ${token} not found`);
  }
  return request;
}

/** Job: makes the change, and tells of each account whether it went well. Suspended accounts cannot be reached. */
export function endShareRequest(token: string, ctx: Ctx): void {
  const request = requestByToken(ctx, token);
  const { portfolioId, recipient } = request;
  applyChange(ctx, request);
  if (request.change.kind === 'delete') {
    withdrawFromRecipients(ctx, portfolioId);
  }
  const organization = sharerOf(ctx)?.organization;
  const accounts = organization
    ? accountsOf(organization, recipient, ctx.accountId)
    : [];
  const failed = accounts.filter(({ status }) => status !== 'ACTIVE');
  request.successful = accounts
    .filter(account => !failed.includes(account))
    .map(({ id }) => id);
  request.errors =
    failed.length === 0
      ? []
      : [
          {
            Accounts: failed.map(({ id }) => id),
            Error: 'ACCOUNT_SUSPENDED',
            Message: 'The account is suspended.',
          },
        ];
  request.status = statusOf(request);
}

function applyChange(
  ctx: Ctx,
  { portfolioId, recipient, change }: ShareRequest,
): void {
  const share = shareWith(ctx, portfolioId, recipient);
  if (!share) {
    return;
  }
  switch (change.kind) {
    case 'create':
      share.active = true;
      break;
    case 'delete':
      removeShare(ctx, portfolioId, recipient);
      break;
    default:
      share.shareTagOptions = change.shareTagOptions ?? share.shareTagOptions;
      share.sharePrincipals = change.sharePrincipals ?? share.sharePrincipals;
  }
}

function statusOf({ successful, errors }: ShareRequest) {
  if (errors.length === 0) {
    return 'COMPLETED';
  }
  return successful.length > 0 ? 'COMPLETED_WITH_ERRORS' : 'ERROR';
}

function noteRequest(
  ctx: Ctx,
  wanted: Pick<ShareRequest, 'portfolioId' | 'recipient' | 'change'>,
  status: ShareRequest['status'],
): ShareRequest {
  const request: ShareRequest = {
    ...wanted,
    token: newId(ctx, 'share'),
    status,
    successful: [],
    errors: [],
  };
  ctx.state(sharingState).requests[request.token] = request;
  return request;
}
