import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { findOne } from '../../support/findOne';
import { findProvisionedProduct } from '../../support/findProvisionedProduct';
import { keyOf } from '../../support/idempotencyKey';
import { inWords } from '../../support/inWords';
import { askOnce } from './askOnce';
import { endLaunch, tellEnd } from './endLaunch';
import { inputs, outputs } from './fields';
import { openTeam } from './launchTask';
import { runServiceActionExamples } from './runServiceAction.examples';

/** Runs a service action, such as a restart or a backup, on something that runs. */
export function runServiceActionAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:run-service-action',
    description:
      'Runs a service action that the platform team attached to a version, on something that a team runs, and waits until it is done',
    examples: runServiceActionExamples,
    supportsDryRun: true,
    schema: {
      input: {
        team: inputs.team,
        region: inputs.region,
        provisionedProduct: inputs.provisionedProduct,
        serviceAction: z =>
          z
            .string()
            .min(1)
            .describe('Service action: id (`act-…`) or exact name'),
        parameters: z =>
          z
            .record(z.array(z.string()))
            .describe(
              'Values of parameters of its SSM document that are not to be the default, by key, each a list',
            )
            .optional(),
        wait: inputs.wait,
        waitMinutes: inputs.waitMinutes,
      },
      output: outputs,
    },
    async handler(ctx) {
      const { input, logger } = ctx;
      const actions = inWords(
        serviceCatalog.curationOnBehalfOf(await ctx.getInitiatorCredentials())
          .serviceActions,
      );
      const idempotencyKey = (...parts: string[]) =>
        keyOf(ctx.task.id, ctx.step?.id ?? '', 'run-service-action', ...parts);
      const at = await openTeam({ serviceCatalog }, ctx, input, (_api, team) =>
        actions.runServiceAction(
          team,
          idLike(input.provisionedProduct),
          { serviceActionId: idLike(input.serviceAction) },
          { idempotencyKey: idempotencyKey(team) },
        ),
      );
      const { api, team, region } = at;
      const { id, name } = await findProvisionedProduct(
        api,
        at,
        input.provisionedProduct,
      );
      const { items } = await actions.listRunnableActions(team, id, { region });
      const action = findOne('serviceAction', input.serviceAction, items);
      logger.info(`${action.name} on ${name} (${id})`);
      if (ctx.isDryRun) {
        ctx.output('provisionedProductId', id);
        ctx.output('status', 'dry-run');
        return;
      }
      const { launchId } = await askOnce(at, ctx, {
        key: `run-service-action.${team}.${region}.${id}.${action.id}`,
        ask: async (...failed) => {
          const launch = await actions.runServiceAction(
            team,
            id,
            {
              region,
              serviceActionId: action.id,
              parameters: input.parameters,
            },
            {
              idempotencyKey: idempotencyKey(region, id, action.id, ...failed),
            },
          );
          return { launchId: launch.id };
        },
      });
      const end = await endLaunch(at, launchId, ctx, { ...input, links });
      tellEnd(ctx, end);
      ctx.output('provisionedProductId', id);
      if (end.launch.consoleUrl) {
        ctx.output('consoleUrl', end.launch.consoleUrl);
      }
    },
  });
}
