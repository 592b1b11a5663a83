import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { keyOf } from '../../support/idempotencyKey';
import type { ActionTools } from '../../support/ActionTools';
import { type Curation, openCatalog } from './openCatalog';
import { fields } from './fields';
import { onlyOne, portfoliosOf } from './findCurated';
import { portfolioCreateExamples } from './portfolioCreate.examples';
import { sayDifferences } from './sayDifferences';

/** Makes a portfolio, or finds the one of this name. */
export function portfolioCreateAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:portfolio:create',
    description:
      'Creates a portfolio in a catalog, or finds the one of this name',
    examples: portfolioCreateExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: fields.catalog,
        name: z =>
          z
            .string()
            .min(1)
            .max(100)
            .describe(
              'Name of the portfolio; the catalog has one of this name',
            ),
        providerName: z =>
          z
            .string()
            .min(1)
            .max(50)
            .describe('Who answers for the portfolio, as users read it'),
        description: z =>
          z.string().max(2000).describe('What the portfolio holds').optional(),
        tags: z =>
          z
            .record(z.string())
            .describe(
              'AWS tags by key; whatever is launched through the portfolio gets them',
            )
            .optional(),
      },
      output: {
        created: fields.created,
        portfolioId: fields.portfolioId,
        portalUrl: fields.portalUrl,
      },
    },
    async handler(ctx) {
      const { logger, signal } = ctx;
      const { catalog, name, providerName, description, tags } = ctx.input;
      if (ctx.isDryRun) {
        logger.info(`Would create the portfolio ${name}, unless it is there`);
        ctx.output('created', true);
        ctx.output('portfolioId', 'port-dry-run');
        ctx.output('portalUrl', links.portfolio(catalog, 'port-dry-run'));
        return;
      }
      const create = ({ portfolios }: Pick<Curation, 'portfolios'>) =>
        portfolios.createPortfolio(
          catalog,
          {
            name,
            provider: providerName,
            description,
            tags: Object.entries(tags ?? {}).map(([key, value]) => ({
              key,
              value,
            })),
          },
          {
            idempotencyKey: keyOf(ctx.task.id, 'portfolio', catalog, name),
            signal,
          },
        );
      const curation = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        create,
      );
      const { id, created } = await ctx.checkpoint({
        key: `portfolio.${catalog}.${name}`,
        fn: async () => {
          const own = await portfoliosOf(curation, catalog, {
            origin: 'own',
            signal,
          });
          const present = onlyOne(
            'name',
            name,
            own.filter(one => one.name === name),
          );
          if (present) {
            sayDifferences(logger, `The portfolio ${name}`, {
              providerName: { asked: providerName, found: present.provider },
              description: { asked: description, found: present.description },
            });
            return { id: present.id, created: false };
          }
          const made = await create(curation);
          return { id: made.id, created: true };
        },
      });
      logger.info(
        created
          ? `Created the portfolio ${name} (${id})`
          : `The portfolio ${name} is there already (${id})`,
      );
      ctx.output('created', created);
      ctx.output('portfolioId', id);
      ctx.output('portalUrl', links.portfolio(catalog, id));
    },
  });
}
