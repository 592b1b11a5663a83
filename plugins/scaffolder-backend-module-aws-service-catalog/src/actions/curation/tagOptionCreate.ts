import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionTools } from '../../support/ActionTools';
import { openCatalog } from './openCatalog';
import { fields } from './fields';
import { findPortfolio, findProduct, onlyOne } from './findCurated';
import { tagOptionCreateExamples } from './tagOptionCreate.examples';

/** Adds a TagOption to the library, or finds it, and puts it on a portfolio or a product. */
export function tagOptionCreateAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:tag-option:create',
    description:
      'Adds a TagOption to the library of a catalog, or finds the one of this key and value, and puts it on a portfolio or a product where asked',
    examples: tagOptionCreateExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: fields.catalog,
        key: z => z.string().min(1).max(128).describe('Key of the tag'),
        value: z =>
          z
            .string()
            .min(1)
            .max(256)
            .describe(
              'A value that launches may choose; each value is a TagOption of its own',
            ),
        portfolio: z =>
          z
            .string()
            .describe(
              'Portfolio to put it on, by id or exact name: whoever launches through it has to choose a value of the key',
            )
            .optional(),
        product: z =>
          z
            .string()
            .describe('Product to put it on, by id or exact name')
            .optional(),
      },
      output: {
        created: fields.created,
        tagOptionId: z => z.string().describe('Id of the TagOption'),
        associated: z =>
          z
            .boolean()
            .describe(
              'True when this run put it on the portfolio or the product',
            ),
        portalUrl: z =>
          z
            .string()
            .describe(
              'Where the portal shows the portfolio or the product, else the portfolios of the catalog',
            ),
      },
    },
    async handler(ctx) {
      const { logger, signal } = ctx;
      const { catalog, key, value, portfolio, product } = ctx.input;
      const tag = `${key}=${value}`;
      if (ctx.isDryRun) {
        logger.info(`Would add the TagOption ${tag}, unless it is there`);
        for (const target of [portfolio, product].filter(Boolean)) {
          logger.info(`Would put it on ${target}`);
        }
        ctx.output('created', true);
        ctx.output('tagOptionId', 'tag-dry-run');
        ctx.output('associated', Boolean(portfolio || product));
        ctx.output('portalUrl', links.portfolios(catalog));
        return;
      }
      const curation = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        ({ tagOptions }) => tagOptions.createTagOption(catalog, { key, value }),
      );
      // Before anything is made: a target that is not there should leave nothing behind.
      const onPortfolio =
        portfolio &&
        (await findPortfolio(curation, catalog, portfolio, { signal }));
      const onProduct =
        product && (await findProduct(curation, catalog, product, { signal }));
      const { id, created } = await ctx.checkpoint({
        key: `tag-option.${catalog}.${tag}`,
        fn: async () => {
          const { items } = await curation.tagOptions.listTagOptions(
            catalog,
            { refresh: true },
            { signal },
          );
          const present = onlyOne(
            'value',
            tag,
            items.filter(one => one.key === key && one.value === value),
          );
          if (present && !present.active) {
            logger.warn(
              `The TagOption ${tag} is not active, so launches are not offered it; it is left as it is`,
            );
          }
          if (present) return { id: present.id, created: false };
          const made = await curation.tagOptions.createTagOption(
            catalog,
            { key, value },
            { signal },
          );
          return { id: made.id, created: true };
        },
      });
      logger.info(
        created
          ? `Added the TagOption ${tag} (${id})`
          : `The TagOption ${tag} is there already (${id})`,
      );
      let associated = false;
      if (onPortfolio) {
        const { tagOptions } = await curation.portfolios.getPortfolio(
          catalog,
          onPortfolio.id,
          { refresh: true },
          { signal },
        );
        if (!tagOptions.some(one => one.id === id)) {
          await curation.tagOptions.associatePortfolioTagOption(
            catalog,
            onPortfolio.id,
            { tagOptionId: id },
            { signal },
          );
          logger.info(`Put it on the portfolio ${onPortfolio.name}`);
          associated = true;
        }
      }
      if (onProduct) {
        const { tagOptions } = await curation.catalogProducts.getCatalogProduct(
          catalog,
          onProduct.id,
          { refresh: true },
          { signal },
        );
        if (!tagOptions.some(one => one.id === id)) {
          await curation.tagOptions.associateProductTagOption(
            catalog,
            onProduct.id,
            { tagOptionId: id },
            { signal },
          );
          logger.info(`Put it on the product ${onProduct.name}`);
          associated = true;
        }
      }
      ctx.output('created', created);
      ctx.output('tagOptionId', id);
      ctx.output('associated', associated);
      ctx.output(
        'portalUrl',
        (onPortfolio && links.portfolio(catalog, onPortfolio.id)) ||
          (onProduct && links.catalogProduct(catalog, onProduct.id)) ||
          links.portfolios(catalog),
      );
    },
  });
}
