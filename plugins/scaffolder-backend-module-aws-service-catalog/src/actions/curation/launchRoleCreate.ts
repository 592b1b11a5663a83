import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { openCatalog } from './openCatalog';
import { fields } from './fields';
import { findProduct } from './findCurated';
import { isConflict } from './isConflict';
import { launchRoleCreateExamples } from './launchRoleCreate.examples';

/** Makes a launch role with what a template needs, or finds the one of this name. */
export function launchRoleCreateAction({ serviceCatalog }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:launch-role:create',
    description:
      'Creates the IAM role that AWS Service Catalog launches with, or finds the one of this name; a role that is there keeps its policy',
    examples: launchRoleCreateExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: fields.catalog,
        name: z =>
          z
            .string()
            .min(1)
            .max(64)
            .regex(/^[A-Za-z0-9_+=,.@-]+$/)
            .describe('Name of the role in the account of the catalog'),
        preset: z =>
          z
            .enum(['derived', 'walkthrough'])
            .describe(
              'Its policy. `derived`: what the resources of the template need. `walkthrough`: the broad policy of the AWS walkthrough',
            )
            .default('derived')
            .optional(),
        product: z =>
          z
            .string()
            .describe(
              'Product whose template it is for, by id or exact name. Give exactly one of product, template and resourceTypes',
            )
            .optional(),
        version: z =>
          z
            .string()
            .describe(
              'Id of the version of the product; left out, the newest active one',
            )
            .optional(),
        template: z =>
          z
            .string()
            .describe('The CloudFormation template that it is for, as text')
            .optional(),
        resourceTypes: z =>
          z
            .array(z.string())
            .min(1)
            .describe(
              'Types of the resources that it is for, e.g. `AWS::EC2::Instance`',
            )
            .optional(),
      },
      output: {
        created: fields.created,
        roleArn: z => z.string().describe('ARN of the role'),
        roleName: z => z.string().describe('Name of the role'),
      },
    },
    async handler(ctx) {
      const { logger, signal } = ctx;
      const { catalog, name, product, version, ...purpose } = ctx.input;
      const { preset = 'derived' } = purpose;
      ctx.output('roleName', name);
      if (ctx.isDryRun) {
        logger.info(`Would create the launch role ${name}, unless it is there`);
        ctx.output('created', true);
        ctx.output('roleArn', `arn:aws:iam::000000000000:role/${name}`);
        return;
      }
      const curation = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        ({ publishing }) =>
          publishing.createLaunchRole(catalog, {
            name,
            ...purpose,
            preset,
            productId: product && idLike(product),
          }),
      );
      const of =
        product && (await findProduct(curation, catalog, product, { signal }));
      const { arn, created } = await ctx.checkpoint({
        key: `launch-role.${catalog}.${name}`,
        fn: async () => {
          const present = (
            await curation.publishing.listLaunchRoles(
              catalog,
              { refresh: true },
              { signal },
            )
          ).items.find(role => role.name === name);
          try {
            const made = await curation.publishing.createLaunchRole(
              catalog,
              {
                name,
                ...purpose,
                preset,
                productId: of ? of.id : undefined,
                versionId: version,
              },
              { signal },
            );
            return { arn: made.arn, created: !present };
          } catch (error) {
            if (!present || !isConflict(error)) throw error;
            logger.warn(
              `The launch role ${name} is left as it is. ${error.message}`,
            );
            return { arn: present.arn, created: false };
          }
        },
      });
      logger.info(
        created
          ? `Created the launch role ${arn}`
          : `The launch role ${arn} is there already`,
      );
      ctx.output('created', created);
      ctx.output('roleArn', arn);
    },
  });
}
