import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { COMPONENT_TAG } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { findLaunchable } from '../../support/findLaunchable';
import { keyOf } from '../../support/idempotencyKey';
import { askOnce } from './askOnce';
import { endLaunch, outputsOf, tellEnd } from './endLaunch';
import { inputs, outputs, stackOutputs } from './fields';
import { openTeam, parametersOf, tagsOf } from './launchTask';
import {
  type Provisioned,
  type ProvisionOrder,
  provisionOrGet,
  runningAs,
} from './provisionOrGet';
import { provisionExamples } from './provision.examples';
import { requireClear } from './requireClear';
import { secretParametersOf } from './secretParameters';

/** Launches a product for a team, or finds what already runs under the name. */
export function provisionAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:provision',
    description:
      'Launches a product of AWS Service Catalog for a team, with its launch role, and waits until it runs. What already runs under the name is not launched again',
    examples: provisionExamples,
    supportsDryRun: true,
    schema: {
      input: {
        team: inputs.team,
        region: inputs.region,
        product: z =>
          z
            .string()
            .min(1)
            .describe('Product that the team may launch: id or exact name'),
        version: z =>
          z
            .string()
            .describe(
              'Version of the product: id of the provisioning artifact or exact name; left out, the newest that is not deprecated',
            )
            .optional(),
        path: z =>
          z
            .string()
            .describe(
              'Launch path: its id, or the name of its portfolio; left out, the only one',
            )
            .optional(),
        name: z =>
          z
            .string()
            .min(1)
            .max(128)
            .describe(
              'Name of what runs; the account holds each once in a region. Letters, digits, ".", "_" and "-"',
            ),
        parameters: inputs.parameters,
        secretParameters: inputs.secretParameters,
        tags: inputs.tags,
        component: z =>
          z
            .string()
            .describe(
              'Entity ref of the catalog entity that it is launched for, such as `component:default/sleep-study`',
            )
            .optional(),
        ifExists: z =>
          z
            .enum(['use', 'fail'])
            .describe(
              'What to do when the team already runs this product under the name: use it (the default), or fail',
            )
            .optional(),
        wait: inputs.wait,
        waitMinutes: inputs.waitMinutes,
      },
      output: {
        created: z =>
          z
            .boolean()
            .describe('False when it ran already and nothing was launched'),
        launchId: z => outputs.launchId(z).optional(),
        provisionedProductId: z => outputs.provisionedProductId(z).optional(),
        status: outputs.status,
        stackOutputs,
        portalUrl: outputs.portalUrl,
        consoleUrl: outputs.consoleUrl,
      },
    },
    async handler(ctx) {
      const { input, logger } = ctx;
      const idempotencyKey = (team: string, region = '', ...failed: string[]) =>
        keyOf(ctx.task.id, 'provision', team, region, input.name, ...failed);
      const at = await openTeam({ serviceCatalog }, ctx, input, (api, team) =>
        api.createLaunch(
          team,
          {
            productId: idLike(input.product),
            versionId: idLike(input.version),
            name: input.name,
          },
          { idempotencyKey: idempotencyKey(team) },
        ),
      );
      const { api, team, region } = at;
      // Chosen once: a version that is published while the task is away is not what its launch was begun with.
      const { productName, versionName, pathName, ...ids } =
        await ctx.checkpoint({
          key: `choose.${team}.${region}.${input.name}`,
          fn: () => findLaunchable(api, { ...input, team, region }),
        });
      const form = await api.getLaunchForm(team, ids.productId, {
        region,
        version: ids.versionId,
        path: ids.pathId,
      });
      const secrets = secretParametersOf(
        form,
        input.secretParameters,
        ctx.secrets,
      );
      logger.info(
        `${productName} ${versionName}, through the portfolio ${pathName}, as "${input.name}" for the team ${team} in ${region}`,
      );
      const order: ProvisionOrder = {
        region,
        ...ids,
        name: input.name,
        parameters: { ...parametersOf(input.parameters), ...secrets },
        tags: tagsOf({
          ...input.tags,
          ...(input.component && { [COMPONENT_TAG]: input.component }),
        }),
        entityRef: input.component || undefined,
      };
      const { ifExists = 'use' } = input;
      if (ctx.isDryRun) {
        const isThere =
          ifExists === 'use' && (await runningAs(at, order, logger));
        if (!isThere) {
          await requireClear(at, { operation: 'provision', ...order }, logger);
        }
        ctx.output('created', !isThere);
        ctx.output('provisionedProductId', 'pp-dry-run');
        ctx.output('status', 'dry-run');
        ctx.output('stackOutputs', {});
        ctx.output('portalUrl', links.provisionedProduct(at, 'pp-dry-run'));
        return;
      }

      const made = await askOnce<Provisioned>(at, ctx, {
        key: `provision.${team}.${region}.${input.name}`,
        ask: (...failed) =>
          provisionOrGet(at, order, {
            idempotencyKey: idempotencyKey(team, region, ...failed),
            ifExists,
            logger,
          }),
      });
      if (made.launchId !== undefined) {
        const end = await endLaunch(at, made.launchId, ctx, {
          ...input,
          secrets,
          links,
        });
        tellEnd(ctx, end);
        ctx.output('created', made.created);
        ctx.output('stackOutputs', end.stackOutputs);
        if (end.launch.provisionedProductId) {
          ctx.output('provisionedProductId', end.launch.provisionedProductId);
        }
        if (end.launch.consoleUrl) {
          ctx.output('consoleUrl', end.launch.consoleUrl);
        }
        return;
      }
      const running = await api.getProvisionedProduct(
        team,
        made.provisionedProductId,
        { region },
      );
      ctx.output('created', false);
      ctx.output('provisionedProductId', running.id);
      ctx.output('status', 'succeeded');
      ctx.output('stackOutputs', outputsOf(running.outputs, secrets));
      ctx.output('portalUrl', links.provisionedProduct(at, running.id));
      if (running.consoleUrl) ctx.output('consoleUrl', running.consoleUrl);
    },
  });
}
