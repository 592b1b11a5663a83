import { ConflictError, NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { createPortfolio } from '../../aws/serviceCatalog/createPortfolio';
import { deletePortfolio } from '../../aws/serviceCatalog/deletePortfolio';
import { describePortfolio } from '../../aws/serviceCatalog/describePortfolio';
import { listPortfolios } from '../../aws/serviceCatalog/listPortfolios';
import { searchProductsAsAdmin } from '../../aws/serviceCatalog/searchProductsAsAdmin';
import type { StepOutcome } from '../PublicationProgress';
import { fact } from './ids';
import { ignoreMissing } from './ignoreMissing';
import { makeNoted } from './makeNoted';
import { portfolioStays } from './portfolioStays';
import type { Step, StepContext } from './Step';

/** The portfolio of the catalog: a new one, or one that is there. */
export const portfolio: Step = {
  async take(ctx) {
    const { answers, hub, facts } = ctx;
    const { id, create } = answers.portfolio;
    if (!create) return existing(hub.reader, id ?? '');
    const namesake = await portfolioNamed(hub.reader, create.name);
    if (namesake && facts.portfolioName !== create.name) {
      return {
        state: 'failed',
        message: `The catalog has a portfolio '${create.name}' already (${namesake}).`,
        fix: {
          text: 'Choose that portfolio, or another name.',
          field: 'portfolio.create.name',
        },
      };
    }
    return make(ctx, namesake, create);
  },

  takeBack: takePortfolioBack,
  keeps: portfolioStays,
};

/**
 * The portfolio of a spoke that the shared product is put into, of the same name. Other publications into the portfolio of
 * the hub share it; one that has nothing of it is the spoke's own, and its people are not this product's audience.
 */
export const localPortfolio: Step = {
  async take(ctx) {
    const { hub, place, factsOf, facts } = ctx;
    const hubPortfolioId = fact(factsOf('portfolio'), 'portfolioId');
    const {
      portfolio: { name, provider, description },
    } = await describePortfolio(hub.reader, hubPortfolioId);
    const namesakes = await portfoliosNamed(place.reader, name);
    if (namesakes.length > 0 && facts.portfolioName !== name) {
      const ours = await holdingSome(
        place.reader,
        namesakes,
        await productIdsIn(hub.reader, hubPortfolioId),
      );
      return ours ? found(ours, name) : isTheirs(ctx, namesakes[0], name);
    }
    return make(ctx, namesakes[0], {
      name,
      providerName: provider,
      description,
    });
  },

  takeBack: takePortfolioBack,
  keeps: portfolioStays,
};

async function make(
  ctx: StepContext,
  namesake: string | undefined,
  portfolioToBe: { name: string; providerName: string; description?: string },
): Promise<StepOutcome> {
  const { name, providerName, description } = portfolioToBe;
  const input = { name, provider: providerName, description, tags: [] };
  const id =
    namesake ??
    (
      await makeNoted(ctx, { portfolioName: name }, () =>
        createPortfolio(ctx.place.actor, { ...input, token: ctx.token(input) }),
      )
    ).id;
  return found(id, name);
}

async function existing(session: AwsSession, id: string): Promise<StepOutcome> {
  try {
    const { portfolio: there } = await describePortfolio(session, id);
    return found(id, there.name);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return {
      state: 'failed',
      message: `The catalog has no portfolio ${id}.`,
      fix: { text: 'Choose a portfolio that exists.', field: 'portfolio.id' },
    };
  }
}

function found(id: string, name: string): StepOutcome {
  return {
    state: 'done',
    facts: { portfolioId: id },
    evidence: [{ label: `Portfolio ${name}`, id }],
  };
}

async function takePortfolioBack({ place, facts }: StepContext) {
  const id =
    facts.portfolioId ??
    (await portfolioNamed(place.reader, fact(facts, 'portfolioName')));
  if (!id) return { takenBack: 'done' as const };
  try {
    await ignoreMissing(deletePortfolio(place.actor, { portfolioId: id }));
    return { takenBack: 'done' as const };
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return {
      takenBack: 'kept' as const,
      message: `${id} holds something else by now.`,
    };
  }
}

function isTheirs(
  { answers, place }: StepContext,
  id: string,
  name: string,
): StepOutcome {
  const { accountId } = place.catalog;
  return {
    state: 'failed',
    message: `Account ${accountId} has a portfolio '${name}' of its own (${id}) without products of this one; whoever has access to it would get the product.`,
    fix: {
      text: `Have account ${accountId} rename or delete that portfolio. Then resume. Or take the publication back and choose another name.`,
      field: answers.portfolio.create
        ? 'portfolio.create.name'
        : 'portfolio.id',
    },
  };
}

async function holdingSome(
  session: AwsSession,
  portfolioIds: readonly string[],
  productIds: readonly string[],
): Promise<string | undefined> {
  for (const id of portfolioIds) {
    const held = await productIdsIn(session, id);
    if (held.some(one => productIds.includes(one))) return id;
  }
  return undefined;
}

async function productIdsIn(
  session: AwsSession,
  portfolioId: string,
): Promise<string[]> {
  const products = await searchProductsAsAdmin(session, { portfolioId });
  return products.map(({ id }) => id);
}

async function portfolioNamed(
  session: AwsSession,
  name: string,
): Promise<string | undefined> {
  const [id] = await portfoliosNamed(session, name);
  return id;
}

/** Names of portfolios are not unique in AWS. */
async function portfoliosNamed(
  session: AwsSession,
  name: string,
): Promise<string[]> {
  const portfolios = await listPortfolios(session);
  return portfolios.filter(one => one.name === name).map(({ id }) => id);
}
