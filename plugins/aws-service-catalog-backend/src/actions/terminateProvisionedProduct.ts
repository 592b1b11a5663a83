import { InputError, ResponseError } from '@backstage/errors';
import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { derivedKey, idempotencyKey, requireKey } from './derivedKey';
import { provisionedProductId, region, team } from './inputs';
import { launchShape, launchView } from './launchView';
import { newestOn } from './earlierLaunches';

const WRONG_NAME =
  'Nothing was terminated, because confirm is not the name of this provisioned product. Make sure with the person that this is the one to delete, and give its exact name from describe-provisioned-product';

export function registerTerminateProvisionedProduct({
  registry,
  service,
  links,
}: ActionTools): void {
  registry.register({
    name: 'terminate-provisioned-product',
    title: 'Terminate what runs',
    description:
      'Deletes a provisioned product and everything in it, for good. Describe it to the person first and ask whether ' +
      'to delete it; only when the person has said yes, call this with `confirm` set to its exact name. Without that ' +
      'nothing happens. Follow it with get-launch-status.',
    attributes: { readOnly: false, destructive: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          team: team(z),
          region: region(z),
          provisionedProductId: provisionedProductId(z),
          confirm: z
            .string()
            .optional()
            .describe(
              'Necessary: the exact name of the provisioned product, from describe-provisioned-product, once the ' +
                'person has confirmed that it is to be deleted.',
            ),
          idempotencyKey: idempotencyKey(z),
        }),
      output: z => z.object(launchShape(z)),
    },
    action: async ({ input, credentials, logger }) => {
      const api = service.onBehalfOf(credentials);
      const id = teamIdIn(input.team);
      const { provisionedProductId: item, region: place, confirm } = input;
      if (!confirm) {
        const { name } = await api.getProvisionedProduct(id, item, {
          region: place,
        });
        throw new InputError(
          `Nothing was terminated, because confirm is missing. Terminating deletes '${name}' and everything in it for good: ask the person, and when they agree call again with confirm set to that exact name`,
        );
      }
      const request = {
        region: place,
        confirmName: confirm,
        // Both leave things behind that cost money: for the page, where what they mean is said.
        retainResources: false,
        ignoreErrors: false,
      };
      const failed = await newestOn(
        api,
        id,
        item,
        ({ operation, state }) =>
          operation === 'terminate' && state === 'failed',
      );
      const launch = await api
        .createTermination(id, item, request, {
          idempotencyKey: input.idempotencyKey
            ? requireKey(input.idempotencyKey)
            : derivedKey({ team: id, terminate: item, ...request }, failed),
        })
        .catch(error => {
          throw isWrongName(error) ? new InputError(WRONG_NAME) : error;
        });
      logger.info(`Termination ${launch.id} of ${item} requested by an action`);
      return { output: launchView(launch, links) };
    },
  });
}

function isWrongName(error: unknown): boolean {
  return ResponseError.is(error) && error.body.error.field === 'confirmName';
}
