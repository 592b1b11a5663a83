import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { Constraint } from 'backstage-plugin-aws-service-catalog-common';
import { keyOf } from '../../support/idempotencyKey';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { constraintFields } from './constraintFields';
import { constraintCreateExamples } from './constraintCreate.examples';
import { openCatalog } from './openCatalog';
import { fields } from './fields';
import { findPortfolio, findProduct } from './findCurated';
import { isConflict } from './isConflict';
import { sayDifferences } from './sayDifferences';

/** Puts a constraint on a product in a portfolio, unless it has it. */
export function constraintCreateAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:constraint:create',
    description:
      'Puts a constraint on a product in a portfolio, unless it has it. A product has one LAUNCH, STACKSET and RESOURCE_UPDATE constraint in a portfolio at most, and of NOTIFICATION and TEMPLATE as many as differ',
    examples: constraintCreateExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: fields.catalog,
        portfolio: fields.portfolio,
        product: fields.product,
        ...constraintFields,
      },
      output: {
        created: fields.created,
        constraintId: z => z.string().describe('Id of the constraint'),
        inWords: z =>
          z.string().describe('What the constraint means, in a sentence'),
        portalUrl: z =>
          z.string().describe('Where the portal shows the portfolio'),
      },
    },
    async handler(ctx) {
      const { logger, signal } = ctx;
      const { catalog, portfolio, product, ...asked } = ctx.input;
      const { type, description, roleArn, ...members } = asked;
      if (ctx.isDryRun) {
        logger.info(
          `Would put a ${type} constraint on ${product} in the portfolio ${portfolio}, unless it has it`,
        );
        ctx.output('created', true);
        ctx.output('constraintId', 'cons-dry-run');
        ctx.output('inWords', `${type} (dry run)`);
        ctx.output('portalUrl', links.portfolio(catalog, 'port-dry-run'));
        return;
      }
      const idempotencyKey = (...parts: string[]) =>
        keyOf(
          ctx.task.id,
          'constraint',
          catalog,
          ...parts,
          JSON.stringify(asked),
        );
      const request = { type, description, launchRoleArn: roleArn, ...members };
      const curation = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        ({ portfolios }) =>
          portfolios.createConstraint(
            catalog,
            idLike(portfolio),
            { productId: idLike(product), ...request },
            { idempotencyKey: idempotencyKey() },
          ),
      );
      const inside = await findPortfolio(curation, catalog, portfolio, {
        signal,
      });
      const of = await findProduct(curation, catalog, product, { signal });
      const where = `${of.name} in the portfolio ${inside.name}`;
      const result = await ctx.checkpoint({
        key: `constraint.${catalog}.${inside.id}.${of.id}.${keyOf(
          type,
          JSON.stringify(asked),
        )}`,
        fn: async () => {
          const { constraints } = await curation.portfolios.getPortfolio(
            catalog,
            inside.id,
            { refresh: true },
            { signal },
          );
          const present = constraints.filter(
            one => one.productId === of.id && one.type === type,
          );
          try {
            const made = await curation.portfolios.createConstraint(
              catalog,
              inside.id,
              { productId: of.id, ...request },
              { idempotencyKey: idempotencyKey(inside.id, of.id), signal },
            );
            const created = !present.some(({ id }) => id === made.id);
            if (!created) {
              sayDifferences(logger, `The ${type} constraint`, {
                description: { asked: description, found: made.description },
              });
            }
            return { ...brief(made), created };
          } catch (error) {
            if (present.length !== 1 || !isConflict(error)) throw error;
            logger.warn(
              `The ${type} constraint on ${where} is left as it is, and it differs from what the template asks: ${present[0].inWords}. ${error.message}`,
            );
            return { ...brief(present[0]), created: false };
          }
        },
      });
      logger.info(
        result.created
          ? `Put a ${type} constraint (${result.id}) on ${where}: ${result.inWords}`
          : `${where} has the ${type} constraint already (${result.id})`,
      );
      ctx.output('created', result.created);
      ctx.output('constraintId', result.id);
      ctx.output('inWords', result.inWords);
      ctx.output('portalUrl', links.portfolio(catalog, inside.id));
    },
  });
}

function brief({ id, inWords }: Constraint) {
  return { id, inWords };
}
