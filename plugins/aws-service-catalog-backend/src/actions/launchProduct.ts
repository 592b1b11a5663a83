import { InputError } from '@backstage/errors';
import {
  type Launch,
  teamIdIn,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { derivedKey, idempotencyKey, requireKey } from './derivedKey';
import { launchChoice, launchValues, toRequestValues } from './inputs';
import {
  formPage,
  readForm,
  refuseSecrets,
  requiredSecretsOf,
} from './launchTerms';
import { launchShape, launchView } from './launchView';
import { isSince, launchesSince } from './earlierLaunches';

/**
 * Part of a derived key, so that no launch of long ago is taken for one that is meant now, e.g. when what it made was
 * terminated outside of the portal. A call that is sent again after midnight finds its name taken instead.
 */
function today(): Date {
  return new Date(new Date().setUTCHours(0, 0, 0, 0));
}

/** After it, the same call means a new launch: what was launched under the name is gone, or never came to be. */
function frees({ operation, state }: Launch): boolean {
  return (
    (operation === 'terminate' && state === 'succeeded') ||
    (operation === 'provision' && state === 'failed')
  );
}

export function registerLaunchProduct({
  registry,
  service,
  links,
}: ActionTools): void {
  registry.register({
    name: 'launch-product',
    title: 'Launch a product',
    description:
      'Launches an approved product as the signed-in person: AWS resources are created and cost money until they are ' +
      'terminated, so have the person agree to the product, the version and the values first. Use get-launch-form ' +
      'for the values and check-launch before. Answers at once with a launch that is under way; follow it with ' +
      'get-launch-status until its state is succeeded or failed. Sending the same call again does not launch twice.',
    attributes: { readOnly: false, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          ...launchChoice(z),
          ...launchValues(z),
          idempotencyKey: idempotencyKey(z),
        }),
      output: z =>
        z.object({
          ...launchShape(z),
          repeated: z
            .boolean()
            .describe(
              'True: this launch was requested before, nothing new was launched. If the person means another one, give it another name.',
            ),
        }),
    },
    examples: [
      {
        title: 'A bucket for research data',
        input: {
          team: 'ai-research',
          productId: 'prod-abcdefghijklm',
          name: 'sleep-study-data',
          parameters: { Classification: 'internal' },
          tags: { CostCenter: '4711' },
        },
      },
    ],
    action: async ({ input, credentials, logger }) => {
      const api = service.onBehalfOf(credentials);
      const form = await readForm(api, input);
      const page = formPage(links, input);
      refuseSecrets(form, input.parameters, page);
      const secrets = requiredSecretsOf(form);
      if (secrets.length > 0) {
        throw new InputError(
          `This product asks for secret values (${secrets.join(
            ', ',
          )}), which do not go through an agent. Nothing was launched. Ask the person to launch it in the portal: ${page}`,
        );
      }
      const id = teamIdIn(input.team);
      const request = {
        region: input.region,
        productId: input.productId,
        versionId: form.versionId,
        pathId: form.pathId,
        name: input.name,
        ...toRequestValues(input),
      };
      const day = today();
      // A launch of before has no key of this day, and what freed the name since then has no say in one either.
      const earlier = await launchesSince(api, id, day);
      const freed = earlier.find(
        one =>
          one.provisionedProductName === input.name &&
          (!input.region || one.region === input.region) &&
          frees(one),
      );
      const launch = await api.createLaunch(id, request, {
        idempotencyKey: input.idempotencyKey
          ? requireKey(input.idempotencyKey)
          : derivedKey(
              { team: id, day: day.toISOString().slice(0, 10), ...request },
              freed,
            ),
      });
      const repeated =
        !isSince(launch, day) || earlier.some(one => one.id === launch.id);
      logger.info(
        `Launch ${launch.id} ${
          repeated ? 'was requested before' : 'requested'
        } by an action`,
      );
      return { output: { ...launchView(launch, links), repeated } };
    },
  });
}
