import { NotFoundError } from '@backstage/errors';
import { describePortfolioShares } from '../../aws/serviceCatalog/describePortfolioShares';
import { listPrincipalsForPortfolio } from '../../aws/serviceCatalog/listPrincipalsForPortfolio';
import { holdsOthers } from './keptForOthers';
import type { StepContext } from './Step';

/** Why a portfolio outlives the publication that made it: it holds, lets in or is shared with something else by now. */
export async function portfolioStays(
  ctx: StepContext,
): Promise<string | undefined> {
  const { place, facts, factsOf } = ctx;
  const id = facts.portfolioId;
  if (!id) return undefined;
  try {
    return (
      (await holdsOthers(place.reader, id, factsOf('product'))) ??
      (await keptForPeople(ctx, id)) ??
      (await keptForAccounts(ctx, id))
    );
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function keptForPeople(
  { place, factsOf, planned: { spokeId } }: StepContext,
  id: string,
): Promise<string | undefined> {
  const { added } = factsOf(spokeId ? `local-access:${spokeId}` : 'access');
  const own: string[] = added ? JSON.parse(added) : [];
  const other = (await listPrincipalsForPortfolio(place.reader, id)).find(
    ({ principalArn }) => !own.includes(principalArn),
  );
  return (
    other && `It stays: ${other.principalArn} has access to portfolio ${id}.`
  );
}

async function keptForAccounts(
  { hub, spokes, factsOf, planned }: StepContext,
  portfolioId: string,
): Promise<string | undefined> {
  // What a spoke makes is shared with nobody.
  if (planned.spokeId) return undefined;
  const own = spokes
    .map(({ catalog }) => factsOf(`share:${catalog.id}`))
    .flatMap(({ made, accountId }) => (made ? accountId : []));
  const shares = await describePortfolioShares(hub.reader, {
    portfolioId,
    type: 'account',
  });
  const other = shares.find(({ recipient }) => !own.includes(recipient.id));
  return (
    other &&
    `It stays: portfolio ${portfolioId} is shared with account ${other.recipient.id}.`
  );
}
