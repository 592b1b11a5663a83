import { ConflictError, NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { createPortfolio } from '../../aws/serviceCatalog/createPortfolio';
import { deletePortfolio } from '../../aws/serviceCatalog/deletePortfolio';
import { describePortfolio } from '../../aws/serviceCatalog/describePortfolio';
import { listPortfolios } from '../../aws/serviceCatalog/listPortfolios';
import type { StepOutcome } from '../PublicationProgress';
import { fact } from './ids';
import { ignoreMissing } from './ignoreMissing';
import { makeNoted } from './makeNoted';
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
};

/** The portfolio of a spoke that the shared product is put into, of the same name; other publications may share it. */
export const localPortfolio: Step = {
  async take(ctx) {
    const { hub, place, factsOf, facts } = ctx;
    const {
      portfolio: { name, provider, description },
    } = await describePortfolio(
      hub.reader,
      fact(factsOf('portfolio'), 'portfolioId'),
    );
    const namesake = await portfolioNamed(place.reader, name);
    if (namesake && facts.portfolioName !== name) {
      return found(namesake, name);
    }
    return make(ctx, namesake, { name, providerName: provider, description });
  },

  takeBack: takePortfolioBack,
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

async function portfolioNamed(
  session: AwsSession,
  name: string,
): Promise<string | undefined> {
  const portfolios = await listPortfolios(session);
  return portfolios.find(one => one.name === name)?.id;
}
