import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { chooseVersion } from '../../support/findLaunchable';
import { findProvisionedProduct } from '../../support/findProvisionedProduct';
import { keyOf } from '../../support/idempotencyKey';
import { askOnce } from './askOnce';
import { endLaunch, tellEnd } from './endLaunch';
import { inputs, outputs, stackOutputs } from './fields';
import { openTeam, parametersOf, tagsOf } from './launchTask';
import { requireClear } from './requireClear';
import { secretParametersOf } from './secretParameters';
import { updateExamples } from './update.examples';

/** Brings something that runs to another version or other parameters. */
export function updateAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:update',
    description:
      'Updates something that a team runs to another version, other parameters or other tags, and waits until it is done. Parameters left out keep their value',
    examples: updateExamples,
    supportsDryRun: true,
    schema: {
      input: {
        team: inputs.team,
        region: inputs.region,
        provisionedProduct: inputs.provisionedProduct,
        version: z =>
          z
            .string()
            .describe(
              'Version to bring it to: id of the provisioning artifact or exact name; left out, the one it has',
            )
            .optional(),
        parameters: inputs.parameters,
        secretParameters: inputs.secretParameters,
        tags: inputs.tags,
        wait: inputs.wait,
        waitMinutes: inputs.waitMinutes,
      },
      output: { ...outputs, stackOutputs },
    },
    async handler(ctx) {
      const { input, logger } = ctx;
      const idempotencyKey = (id: string, region = '', ...failed: string[]) =>
        keyOf(ctx.task.id, ctx.step?.id ?? '', 'update', region, id, ...failed);
      const at = await openTeam({ serviceCatalog }, ctx, input, (api, team) => {
        const id = idLike(input.provisionedProduct);
        return api.createUpdate(
          team,
          id,
          { versionId: idLike(input.version) },
          { idempotencyKey: idempotencyKey(id) },
        );
      });
      const { api, team, region } = at;
      const { id } = await findProvisionedProduct(
        api,
        at,
        input.provisionedProduct,
      );
      const running = await api.getProvisionedProduct(team, id, { region });
      const version = input.version
        ? chooseVersion(running.versions, input.version)
        : { id: running.versionId ?? '', name: running.versionName };
      const form = await api.getLaunchForm(team, running.productId ?? '', {
        region,
        version: version.id,
        path: running.pathId,
        provisionedProduct: id,
      });
      const secrets = secretParametersOf(
        form,
        input.secretParameters,
        ctx.secrets,
      );
      const request = {
        region,
        versionId: version.id,
        pathId: running.pathId,
        parameters: { ...parametersOf(input.parameters), ...secrets },
        ...(input.tags && { tags: tagsOf(input.tags) }),
      };
      logger.info(
        `${running.name} (${id}): ${running.versionName} to ${version.name}`,
      );
      if (ctx.isDryRun) {
        await requireClear(
          at,
          {
            operation: 'update',
            provisionedProductId: id,
            productId: running.productId,
            ...request,
          },
          logger,
        );
        ctx.output('provisionedProductId', id);
        ctx.output('status', 'dry-run');
        return;
      }
      const { launchId } = await askOnce(at, ctx, {
        key: `update.${team}.${region}.${id}`,
        ask: async (...failed) => {
          const launch = await api.createUpdate(team, id, request, {
            idempotencyKey: idempotencyKey(id, region, ...failed),
          });
          return { launchId: launch.id };
        },
      });
      const end = await endLaunch(at, launchId, ctx, {
        ...input,
        secrets,
        links,
      });
      tellEnd(ctx, end);
      ctx.output('provisionedProductId', id);
      ctx.output('stackOutputs', end.stackOutputs);
      if (end.launch.consoleUrl) {
        ctx.output('consoleUrl', end.launch.consoleUrl);
      }
    },
  });
}
