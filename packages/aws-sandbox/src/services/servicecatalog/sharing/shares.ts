import { lookup } from '../../../core/lookup';
import { notFound } from '../requests/errors';
import { sharerOf } from './organizationAccess';
import { type Recipient, type Share, sharingState } from './state';
import type { Viewer } from './viewer';

/**
 * Shares of a portfolio of the account. Those that a delegated administrator made within the organization are gone once
 * its registration is.
 */
export function sharesOf(owner: Viewer, portfolioId: string): Share[] {
  const shares = lookup(owner.state(sharingState).shares, portfolioId) ?? [];
  if (shares.every(({ type }) => type === 'ACCOUNT')) {
    return shares;
  }
  const sharer = sharerOf(owner);
  return shares.filter(
    ({ type, delegationId }) =>
      type === 'ACCOUNT' || (sharer && sharer.delegationId === delegationId),
  );
}

/** The share of a portfolio with one recipient. */
export function shareWith(
  owner: Viewer,
  portfolioId: string,
  recipient: Recipient,
): Share | undefined {
  return sharesOf(owner, portfolioId).find(
    ({ type, id }) => type === recipient.type && id === recipient.id,
  );
}

/** @throws ResourceNotFoundException */
export function requireShare(
  owner: Viewer,
  portfolioId: string,
  recipient: Recipient,
): Share {
  const share = shareWith(owner, portfolioId, recipient);
  if (!share) {
    throw notFound(
      `Portfolio ${portfolioId} is not shared with ${recipient.id}.`,
    );
  }
  return share;
}

/** Notes a share; what ended without being taken away is forgotten. */
export function addShare(
  owner: Viewer,
  portfolioId: string,
  share: Share,
): void {
  owner.state(sharingState).shares[portfolioId] = [
    ...sharesOf(owner, portfolioId),
    share,
  ];
}

export function removeShare(
  owner: Viewer,
  portfolioId: string,
  recipient: Recipient,
): void {
  owner.state(sharingState).shares[portfolioId] = sharesOf(
    owner,
    portfolioId,
  ).filter(({ type, id }) => type !== recipient.type || id !== recipient.id);
}
