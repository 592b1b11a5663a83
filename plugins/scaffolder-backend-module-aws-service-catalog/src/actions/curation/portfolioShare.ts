import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { acceptInSpoke } from './acceptInSpoke';
import { alignSpoke } from './alignSpoke';
import { openCatalog } from './openCatalog';
import { fields } from './fields';
import { findPortfolio } from './findCurated';
import { portfolioShareExamples } from './portfolioShare.examples';
import { sayDifferences } from './sayDifferences';
import { shareFields } from './shareFields';
import { recipientOf, spokeFor } from './shareRecipient';

/** Shares a portfolio, unless it is shared, and imports it on the other side where asked. */
export function portfolioShareAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:portfolio:share',
    description:
      'Shares a portfolio with an account, an organizational unit or the organization, unless it is shared; where asked, the account accepts it and gets a local portfolio of it',
    examples: portfolioShareExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: fields.catalog,
        portfolio: fields.portfolio,
        ...shareFields,
      },
      output: {
        created: z =>
          z
            .boolean()
            .describe('True when this run shared it, false when it was shared'),
        portfolioId: fields.portfolioId,
        recipient: z =>
          z
            .string()
            .describe('Id of the account, the unit or the organization'),
        accepted: z =>
          z
            .boolean()
            .describe('True when this run accepted it on the other side'),
        localPortfolioId: z =>
          z
            .string()
            .describe('Id of the local portfolio on the other side')
            .optional(),
        portalUrl: fields.portalUrl,
      },
    },
    async handler(ctx) {
      const { logger, signal } = ctx;
      const { catalog, portfolio, accept = false, align } = ctx.input;
      const { shareTagOptions = false, sharePrincipals = false } = ctx.input;
      if (ctx.isDryRun) {
        logger.info(
          `Would share the portfolio ${portfolio} with ${ctx.input.recipient}, unless it is shared`,
        );
        ctx.output('created', true);
        ctx.output('portfolioId', 'port-dry-run');
        ctx.output('recipient', ctx.input.recipient);
        ctx.output('accepted', accept);
        ctx.output('portalUrl', links.portfolio(catalog, 'port-dry-run'));
        return;
      }
      const curation = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        ({ shares }) =>
          shares.sharePortfolio(catalog, idLike(portfolio), {
            type: ctx.input.type ?? 'account',
            recipient: ctx.input.recipient,
            shareTagOptions,
            sharePrincipals,
          }),
      );
      const { id, name } = await findPortfolio(curation, catalog, portfolio, {
        signal,
      });
      const { items: catalogs } = await curation.catalogs.listCatalogs({
        signal,
      });
      const { type, id: recipient } = recipientOf(ctx.input, catalogs);
      // Before anything is made: a share that nobody can accept here is not what was asked for.
      const spoke =
        accept || align ? spokeFor(recipient, catalog, catalogs) : undefined;
      const { created } = await ctx.checkpoint({
        key: `share.${catalog}.${id}.${recipient}`,
        fn: async () => {
          const { shares } = await curation.portfolios.getPortfolio(
            catalog,
            id,
            { refresh: true },
            { signal },
          );
          const present = shares.find(
            share => share.type === type && share.recipient === recipient,
          );
          if (present) {
            sayDifferences(logger, `The share with ${recipient}`, {
              shareTagOptions: {
                asked: shareTagOptions,
                found: present.shareTagOptions,
              },
              sharePrincipals: {
                asked: sharePrincipals,
                found: present.sharePrincipals,
              },
            });
            return { created: false };
          }
          await curation.shares.sharePortfolio(
            catalog,
            id,
            { type, recipient, shareTagOptions, sharePrincipals },
            { signal },
          );
          return { created: true };
        },
      });
      logger.info(
        created
          ? `Shared the portfolio ${name} with ${recipient}`
          : `The portfolio ${name} is shared with ${recipient} already`,
      );
      let accepted = false;
      if (spoke) {
        accepted = await acceptInSpoke(curation, {
          spoke: spoke.id,
          portfolioId: id,
          logger,
          signal,
        });
      }
      if (spoke && align) {
        const local = await alignSpoke(curation, {
          hub: catalog,
          spoke: spoke.id,
          request: {
            portfolioId: id,
            localPortfolioName: align.localPortfolio,
            launchRoleName: align.launchRole,
            teams: align.teams,
          },
          logger,
          signal,
        });
        if (local) ctx.output('localPortfolioId', local);
      }
      ctx.output('created', created);
      ctx.output('portfolioId', id);
      ctx.output('recipient', recipient);
      ctx.output('accepted', accepted);
      ctx.output('portalUrl', links.portfolio(catalog, id));
    },
  });
}
