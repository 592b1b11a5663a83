import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { openCatalog } from './openCatalog';
import { fields } from './fields';
import { findPortfolio, findProduct } from './findCurated';
import { portfolioAddProductExamples } from './portfolioAddProduct.examples';

/** Puts a product into a portfolio, unless it is in it. */
export function portfolioAddProductAction({
  serviceCatalog,
  links,
}: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:portfolio:add-product',
    description: 'Puts a product into a portfolio, unless it is in it',
    examples: portfolioAddProductExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: fields.catalog,
        portfolio: fields.portfolio,
        product: fields.product,
        sourcePortfolio: z =>
          z
            .string()
            .describe(
              'Imported portfolio that the product comes from, by id or exact name; only for a product of another account',
            )
            .optional(),
      },
      output: {
        created: fields.created,
        portfolioId: fields.portfolioId,
        productId: fields.productId,
        portalUrl: fields.portalUrl,
      },
    },
    async handler(ctx) {
      const { logger, signal } = ctx;
      const { catalog, portfolio, product, sourcePortfolio } = ctx.input;
      if (ctx.isDryRun) {
        logger.info(
          `Would put the product ${product} into the portfolio ${portfolio}, unless it is in it`,
        );
        ctx.output('created', true);
        ctx.output('portfolioId', 'port-dry-run');
        ctx.output('productId', 'prod-dry-run');
        ctx.output('portalUrl', links.portfolio(catalog, 'port-dry-run'));
        return;
      }
      const curation = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        ({ portfolios }) =>
          portfolios.addPortfolioProduct(catalog, idLike(portfolio), {
            productId: idLike(product),
          }),
      );
      const into = await findPortfolio(curation, catalog, portfolio, {
        signal,
      });
      const { id: productId, name } = await findProduct(
        curation,
        catalog,
        product,
        { signal },
      );
      const source =
        sourcePortfolio &&
        (await findPortfolio(curation, catalog, sourcePortfolio, {
          input: 'sourcePortfolio',
          signal,
        }));
      const { created } = await ctx.checkpoint({
        key: `portfolio-product.${catalog}.${into.id}.${productId}`,
        fn: async () => {
          const { products } = await curation.portfolios.getPortfolio(
            catalog,
            into.id,
            { refresh: true },
            { signal },
          );
          if (products.some(({ id }) => id === productId)) {
            return { created: false };
          }
          await curation.portfolios.addPortfolioProduct(
            catalog,
            into.id,
            { productId, sourcePortfolioId: source ? source.id : undefined },
            { signal },
          );
          return { created: true };
        },
      });
      logger.info(
        created
          ? `Put ${name} (${productId}) into the portfolio ${into.name}`
          : `${name} (${productId}) is in the portfolio ${into.name} already`,
      );
      ctx.output('created', created);
      ctx.output('portfolioId', into.id);
      ctx.output('productId', productId);
      ctx.output('portalUrl', links.portfolio(catalog, into.id));
    },
  });
}
