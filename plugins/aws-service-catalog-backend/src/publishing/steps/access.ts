import { associatePrincipalWithPortfolio } from '../../aws/serviceCatalog/associatePrincipalWithPortfolio';
import { disassociatePrincipalFromPortfolio } from '../../aws/serviceCatalog/disassociatePrincipalFromPortfolio';
import { listPrincipalsForPortfolio } from '../../aws/serviceCatalog/listPrincipalsForPortfolio';
import type { Team } from '../../teams/Team';
import { type Facts, MADE } from '../PublicationProgress';
import { fact, portfolioIdOf } from './ids';
import { ignoreMissing } from './ignoreMissing';
import { keptForOthers } from './keptForOthers';
import { makeNoted } from './makeNoted';
import type { Step } from './Step';

/** Gives the roles of the teams access to the portfolio. */
export const access: Step = {
  async take(ctx) {
    const { place, facts } = ctx;
    const portfolioId = portfolioIdOf(ctx);
    const roles = ctx
      .teamsIn(place.catalog)
      .map(team => ({ team, arn: roleArnOf(team) }));
    const present = new Set(
      (await listPrincipalsForPortfolio(place.reader, portfolioId)).map(
        ({ principalArn }) => principalArn,
      ),
    );
    const noted: string[] = facts.added ? JSON.parse(facts.added) : [];
    const added = noted.filter(arn => present.has(arn));
    for (const { arn: principalArn } of roles) {
      if (present.has(principalArn)) continue;
      const before = notedAs(portfolioId, added);
      added.push(principalArn);
      await makeNoted(
        ctx,
        notedAs(portfolioId, added),
        () =>
          associatePrincipalWithPortfolio(place.actor, {
            portfolioId,
            principalArn,
            type: 'IAM',
          }),
        added.length > 1 ? { ...MADE, ...before } : {},
      );
    }
    return {
      state: 'done',
      evidence: roles.map(({ team, arn }) => ({
        label: `Team ${team.title}`,
        id: arn,
      })),
    };
  },

  async takeBack({ place, facts }) {
    const added: string[] = JSON.parse(fact(facts, 'added'));
    for (const principalArn of added.reverse()) {
      await ignoreMissing(
        disassociatePrincipalFromPortfolio(place.actor, {
          portfolioId: fact(facts, 'portfolioId'),
          principalArn,
          type: 'IAM',
        }),
      );
    }
    return { takenBack: 'done' };
  },

  keeps: ({ place, facts, factsOf }) =>
    keptForOthers(place.reader, facts.portfolioId, factsOf('product')),
};

function notedAs(portfolioId: string, added: readonly string[]): Facts {
  return { portfolioId, added: JSON.stringify(added) };
}

function roleArnOf({ partition = 'aws', accountId, roleName }: Team): string {
  return `arn:${partition}:iam::${accountId}:role/${roleName}`;
}
