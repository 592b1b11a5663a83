import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  type GrantAccessRequest,
  type PortfolioPrincipal,
  teamIdIn,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { openCatalog } from './openCatalog';
import { fields } from './fields';
import { findPortfolio } from './findCurated';
import { portfolioGrantExamples } from './portfolioGrant.examples';

/** Gives teams and other principals access to a portfolio, where they have none. */
export function portfolioGrantAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:portfolio:grant',
    description:
      'Gives the roles of teams, or other IAM principals, access to a portfolio, where they have none',
    examples: portfolioGrantExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: fields.catalog,
        portfolio: fields.portfolio,
        teams: z =>
          z
            .array(z.string().min(1))
            .describe(
              'Teams whose role gets access, each by its id or the ref of its group; they work in the account of the catalog',
            )
            .optional(),
        principals: z =>
          z
            .array(z.string().startsWith('arn:'))
            .describe(
              'ARNs of IAM users, groups and roles of the account; one without an account, e.g. `arn:aws:iam:::role/Researcher-*`, is a pattern that travels with shares',
            )
            .optional(),
      },
      output: {
        created: z =>
          z
            .boolean()
            .describe('True when this run gave access to at least one'),
        portfolioId: fields.portfolioId,
        granted: z =>
          z
            .array(z.string())
            .describe('ARNs of the principals that this run gave access to'),
        portalUrl: fields.portalUrl,
      },
    },
    async handler(ctx) {
      const { logger, signal } = ctx;
      const { catalog, portfolio, teams = [], principals = [] } = ctx.input;
      const requests: GrantAccessRequest[] = [
        ...teams.map(team => ({ team: teamIdIn(team) })),
        ...principals.map(arn =>
          isPattern(arn) ? { pattern: arn } : { principalArn: arn },
        ),
      ];
      if (requests.length === 0) {
        throw new InputError('teams: name at least one team, or principals');
      }
      if (ctx.isDryRun) {
        logger.info(
          `Would give access to the portfolio ${portfolio}: ${requests
            .map(inText)
            .join(', ')}`,
        );
        ctx.output('created', true);
        ctx.output('portfolioId', 'port-dry-run');
        ctx.output('granted', []);
        ctx.output('portalUrl', links.portfolio(catalog, 'port-dry-run'));
        return;
      }
      const curation = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        ({ portfolios }) =>
          portfolios.grantAccess(catalog, idLike(portfolio), requests[0]),
      );
      const { id, name } = await findPortfolio(curation, catalog, portfolio, {
        signal,
      });
      const granted: string[] = [];
      for (const request of requests) {
        const { arn, created } = await ctx.checkpoint({
          key: `grant.${catalog}.${id}.${inText(request)}`,
          fn: async () => {
            const before = await curation.portfolios.getPortfolio(
              catalog,
              id,
              { refresh: true },
              { signal },
            );
            const present = before.principals.find(one => isFor(one, request));
            if (present) return { arn: present.principalArn, created: false };
            const made = await curation.portfolios.grantAccess(
              catalog,
              id,
              request,
              { signal },
            );
            if (made.warning) logger.warn(made.warning);
            return { arn: made.principalArn, created: true };
          },
        });
        logger.info(
          created
            ? `Gave ${inText(request)} access to the portfolio ${name}`
            : `${inText(request)} has access to the portfolio ${name} already`,
        );
        if (created) granted.push(arn);
      }
      ctx.output('created', granted.length > 0);
      ctx.output('portfolioId', id);
      ctx.output('granted', granted);
      ctx.output('portalUrl', links.portfolio(catalog, id));
    },
  });
}

/** Without an account, it holds in each that the portfolio is shared with. */
function isPattern(arn: string): boolean {
  return /^arn:[^:]*:iam:::/.test(arn);
}

function isFor(
  { principalArn, team }: PortfolioPrincipal,
  request: GrantAccessRequest,
): boolean {
  return request.team
    ? team?.id === request.team
    : principalArn === (request.principalArn ?? request.pattern);
}

function inText({ team, principalArn, pattern }: GrantAccessRequest): string {
  return team ? `the team ${team}` : principalArn ?? pattern ?? '';
}
