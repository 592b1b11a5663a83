import type { LoggerService } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type {
  Publication,
  PublicationAnswers,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from '../../support/ActionTools';
import { keyOf } from '../../support/idempotencyKey';
import { type Curation, openCatalog } from './openCatalog';
import { fields } from './fields';
import { portfoliosOf } from './findCurated';
import { findPublication } from './findPublication';
import { followPublication } from './followPublication';
import {
  type Present,
  type PublicationInput,
  answersAgain,
  answersOf,
} from './publicationAnswers';
import { publicationFields } from './publicationFields';
import { publishMarketplaceAmiExamples } from './publishMarketplaceAmi.examples';
import { sayDifferences } from './sayDifferences';

const NOTHING: Present = { portfolios: [], roles: [] };

/** Publishes a Marketplace image as a product, or goes on with the publication of this product and version. */
export function publishMarketplaceAmiAction({
  serviceCatalog,
  links,
}: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:publish-marketplace-ami',
    description:
      'Publishes a machine image, or a product copied in from AWS Marketplace, as a product that teams can launch: template, product, portfolio, launch role, constraint, access and shares. Goes on with the publication of this product and version when there is one',
    examples: publishMarketplaceAmiExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: fields.catalog,
        ...publicationFields,
        wait: z =>
          z
            .boolean()
            .describe('Waits until the product can be launched')
            .default(true)
            .optional(),
        waitMinutes: z =>
          z
            .number()
            .min(1)
            .max(720)
            .describe('How long to wait at most, in minutes')
            .default(30)
            .optional(),
      },
      output: {
        created: z =>
          z
            .boolean()
            .describe(
              'True when this run started the publication, false when it was there',
            ),
        publicationId: z => z.string().describe('Id of the publication'),
        productId: z =>
          z.string().describe('Id of the product, once it is known').optional(),
        versionId: z =>
          z.string().describe('Id of the version, once it is known').optional(),
        portfolioId: z =>
          z
            .string()
            .describe('Id of the portfolio, once it is known')
            .optional(),
        launchRoleArn: z =>
          z
            .string()
            .describe('ARN of the launch role, once it is known')
            .optional(),
        portalUrl: z =>
          z.string().describe('Where the portal shows the publication'),
      },
    },
    async handler(ctx) {
      const { logger, signal, input } = ctx;
      const {
        catalog,
        product,
        version,
        wait = true,
        waitMinutes = 30,
      } = input;
      const what = `${product.name} ${version}`;
      if (ctx.isDryRun) {
        answersOf(input, NOTHING);
        logger.info(`Would publish ${what}, unless it is published`);
        ctx.output('created', true);
        ctx.output('publicationId', 'dry-run');
        ctx.output('productId', 'prod-dry-run');
        ctx.output('versionId', 'pa-dry-run');
        ctx.output('portfolioId', 'port-dry-run');
        ctx.output('launchRoleArn', 'arn:aws:iam::000000000000:role/dry-run');
        ctx.output('portalUrl', links.publication(catalog, 'dry-run'));
        return;
      }
      const publish = (
        { publishing }: Pick<Curation, 'publishing'>,
        answers: PublicationAnswers,
      ) =>
        publishing.createPublication(catalog, answers, {
          idempotencyKey: keyOf(
            ctx.task.id,
            'publication',
            catalog,
            JSON.stringify(answers),
          ),
          signal,
        });
      const curation = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        closed => publish(closed, answersOf(input, NOTHING)),
      );
      const [portfolios, roles] = await Promise.all([
        portfoliosOf(curation, catalog, { origin: 'own', signal }),
        curation.publishing.listLaunchRoles(
          catalog,
          { refresh: true },
          { signal },
        ),
      ]);
      const asked = answersOf(input, { portfolios, roles: roles.items });
      let fresh: Publication | undefined;
      const { id, created } = await ctx.checkpoint({
        key: `publication.${catalog}.${product.name}.${version}`,
        fn: async () => {
          const present = await findPublication(
            curation,
            catalog,
            {
              product: product.name,
              version,
              isAdopted: input.adopt !== undefined,
            },
            { signal },
          );
          if (present) return { id: present.id, created: false };
          fresh = await publish(curation, asked);
          return { id: fresh.id, created: true };
        },
      });
      const page = links.publication(catalog, id);
      ctx.output('created', created);
      ctx.output('publicationId', id);
      ctx.output('portalUrl', page);
      const before =
        fresh ?? (await goOn(curation, { catalog, id, input, asked }, ctx));
      logger.info(
        `${
          fresh ? 'Started the publication' : 'Watching the publication'
        } of ${what}: ${page}`,
      );
      const last = wait
        ? await followPublication(
            curation,
            { catalog, id },
            { logger, page, signal, minutes: waitMinutes },
          )
        : before;
      const { productId, versionId, portfolioId } = last;
      if (productId) ctx.output('productId', productId);
      if (versionId) ctx.output('versionId', versionId);
      if (portfolioId) ctx.output('portfolioId', portfolioId);
      const launchRoleArn = launchRoleOf(last);
      if (launchRoleArn) ctx.output('launchRoleArn', launchRoleArn);
    },
  });
}

/** Resumes a publication that failed or is blocked; of another it says where it differs from what is asked. */
async function goOn(
  { publishing }: Pick<Curation, 'publishing'>,
  publication: {
    catalog: string;
    id: string;
    input: PublicationInput;
    asked: PublicationAnswers;
  },
  { logger, signal }: { logger: LoggerService; signal?: AbortSignal },
): Promise<Publication> {
  const { catalog, id, input, asked } = publication;
  const present = await publishing.getPublication(catalog, id, { signal });
  const answers = answersAgain(input, asked, present.answers);
  if (present.state === 'failed' || present.state === 'blocked') {
    logger.info(`The publication is there and ${present.state}; resuming it`);
    const { updatedAt } = present;
    return publishing.resumePublication(
      catalog,
      id,
      { answers, updatedAt },
      { signal },
    );
  }
  logger.info(`The publication is there and ${present.state}`);
  sayDifferences(logger, 'It', differencesOf(answers, present.answers));
  return present;
}

function differencesOf(asked: PublicationAnswers, found: PublicationAnswers) {
  const keys = Object.keys(asked) as (keyof PublicationAnswers)[];
  return Object.fromEntries(
    keys.map(key => [key, { asked: asked[key], found: found[key] }]),
  );
}

function launchRoleOf({ steps }: Publication): string | undefined {
  return steps.find(({ kind }) => kind === 'launch-role')?.evidence[0]?.id;
}
