import { acceptPortfolioShare } from '../../aws/serviceCatalog/acceptPortfolioShare';
import { createPortfolioShare } from '../../aws/serviceCatalog/createPortfolioShare';
import { deletePortfolioShare } from '../../aws/serviceCatalog/deletePortfolioShare';
import { describePortfolioShares } from '../../aws/serviceCatalog/describePortfolioShares';
import { listAcceptedPortfolioShares } from '../../aws/serviceCatalog/listAcceptedPortfolioShares';
import { rejectPortfolioShare } from '../../aws/serviceCatalog/rejectPortfolioShare';
import { fact } from './ids';
import { ignoreMissing } from './ignoreMissing';
import { keptForOthers } from './keptForOthers';
import { makeNoted } from './makeNoted';
import type { Step, StepContext } from './Step';

const sharedPortfolioOf = ({ factsOf }: StepContext): string =>
  fact(factsOf('portfolio'), 'portfolioId');

/** Shares the portfolio with the account of a spoke. */
export const share: Step = {
  async take(ctx) {
    const { hub, spokes, planned } = ctx;
    const portfolioId = sharedPortfolioOf(ctx);
    const spoke = spokes.find(({ catalog }) => catalog.id === planned.spokeId);
    const accountId = spoke?.catalog.accountId ?? '';
    const shares = await describePortfolioShares(hub.reader, {
      portfolioId,
      type: 'account',
    });
    const isThere = shares.some(({ recipient }) => recipient.id === accountId);
    if (!isThere) {
      await makeNoted(ctx, { portfolioId, accountId }, () =>
        createPortfolioShare(hub.actor, {
          portfolioId,
          recipient: { type: 'account', id: accountId },
          shareTagOptions: true,
          sharePrincipals: false,
        }),
      );
    }
    return {
      state: 'done',
      evidence: [{ label: 'Account', id: accountId }],
    };
  },

  async takeBack({ hub, facts }) {
    await ignoreMissing(
      deletePortfolioShare(hub.actor, {
        portfolioId: fact(facts, 'portfolioId'),
        recipient: { type: 'account', id: fact(facts, 'accountId') },
      }),
    );
    return { takenBack: 'done' };
  },

  keeps: ({ hub, facts, factsOf }) =>
    keptForOthers(hub.reader, facts.portfolioId, factsOf('product')),
};

/** Accepts the shared portfolio in the account of the spoke. */
export const acceptShare: Step = {
  async take(ctx) {
    const { place } = ctx;
    const portfolioId = sharedPortfolioOf(ctx);
    const accepted = await listAcceptedPortfolioShares(place.reader, {
      through: 'account',
    });
    const isThere = accepted.some(({ id }) => id === portfolioId);
    if (!isThere) {
      await makeNoted(ctx, { portfolioId }, () =>
        acceptPortfolioShare(place.actor, { portfolioId }),
      );
    }
    return {
      state: 'done',
      evidence: [{ label: 'Imported portfolio', id: portfolioId }],
    };
  },

  async takeBack({ place, facts }) {
    await ignoreMissing(
      rejectPortfolioShare(place.actor, {
        portfolioId: fact(facts, 'portfolioId'),
      }),
    );
    return { takenBack: 'done' };
  },

  keeps: ({ hub, facts, factsOf }) =>
    keptForOthers(hub.reader, facts.portfolioId, factsOf('product')),
};
