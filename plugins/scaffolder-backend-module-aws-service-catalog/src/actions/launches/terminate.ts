import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionTools } from '../../support/ActionTools';
import { idLike } from '../../support/idLike';
import { candidatesFor } from '../../support/findProvisionedProduct';
import { findOne } from '../../support/findOne';
import { keyOf } from '../../support/idempotencyKey';
import { askOnce } from './askOnce';
import { endLaunch, tellEnd } from './endLaunch';
import { inputs, outputs } from './fields';
import { openTeam } from './launchTask';
import { requireClear } from './requireClear';
import { terminateExamples } from './terminate.examples';

/** Terminates something that runs. */
export function terminateAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:terminate',
    description:
      'Terminates something that a team runs, with everything that it made, and waits until it is gone',
    examples: terminateExamples,
    supportsDryRun: true,
    schema: {
      input: {
        team: inputs.team,
        region: inputs.region,
        provisionedProduct: inputs.provisionedProduct,
        ifMissing: z =>
          z
            .enum(['ignore', 'fail'])
            .describe(
              'What to do when nothing of this id or name runs: nothing, since that is what was wanted (`ignore`, the default), or fail',
            )
            .optional(),
        wait: inputs.wait,
        waitMinutes: inputs.waitMinutes,
      },
      output: {
        terminated: z =>
          z
            .boolean()
            .describe('False when nothing ran, and nothing was terminated'),
        launchId: z => outputs.launchId(z).optional(),
        status: outputs.status,
        portalUrl: z => outputs.portalUrl(z).optional(),
      },
    },
    async handler(ctx) {
      const { input, logger } = ctx;
      const wanted = input.provisionedProduct;
      const idempotencyKey = (id: string, region = '', ...failed: string[]) =>
        keyOf(ctx.task.id, 'terminate', region, id, ...failed);
      const at = await openTeam({ serviceCatalog }, ctx, input, (api, team) =>
        api.createTermination(
          team,
          idLike(wanted),
          { confirmName: wanted, retainResources: false, ignoreErrors: false },
          { idempotencyKey: idempotencyKey(wanted) },
        ),
      );
      const { api, team, region } = at;
      const candidates = await candidatesFor(api, at, wanted);
      const isThere = candidates.some(({ id, name }) =>
        [id, name].includes(wanted),
      );
      const isDone = !isThere && input.ifMissing !== 'fail';
      if (ctx.isDryRun && !isDone) {
        const { id, productId } = findOne(
          'provisionedProduct',
          wanted,
          candidates,
        );
        await requireClear(
          at,
          {
            operation: 'terminate',
            region,
            productId,
            provisionedProductId: id,
          },
          logger,
        );
        ctx.output('terminated', true);
        ctx.output('status', 'dry-run');
        return;
      }
      const { launchId } = await askOnce<{ launchId?: string }>(at, ctx, {
        key: `terminate.${team}.${region}.${wanted}`,
        ask: async (...failed) => {
          if (isDone) return {};
          const { id, name } = findOne(
            'provisionedProduct',
            wanted,
            candidates,
          );
          logger.info(`Terminating ${name} (${id})`);
          const launch = await api.createTermination(
            team,
            id,
            {
              region,
              confirmName: name,
              retainResources: false,
              ignoreErrors: false,
            },
            { idempotencyKey: idempotencyKey(id, region, ...failed) },
          );
          return { launchId: launch.id };
        },
      });
      if (!launchId) {
        logger.info(`Nothing called "${wanted}" runs: there is nothing to do`);
        ctx.output('terminated', false);
        ctx.output('status', 'succeeded');
        return;
      }
      const end = await endLaunch(at, launchId, ctx, { ...input, links });
      tellEnd(ctx, end);
      ctx.output('terminated', true);
    },
  });
}
