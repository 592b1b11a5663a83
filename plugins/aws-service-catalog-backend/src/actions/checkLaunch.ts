import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { launchChoice, launchValues, toRequestValues } from './inputs';
import { formPage, readForm, refuseSecrets } from './launchTerms';

export function registerCheckLaunch({
  registry,
  service,
  links,
}: ActionTools): void {
  registry.register({
    name: 'check-launch',
    title: 'Check a launch before it is sent',
    description:
      'Tells whether launch-product with the same values would go through, and if not why and who can fix it: the ' +
      'launch path and its launch role, the name, parameters, tags. Changes nothing and costs nothing. ' +
      '`unknown` means that it could not be proven either way.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          ...launchChoice(z),
          ...launchValues(z),
        }),
      output: z =>
        z.object({
          blocked: z
            .boolean()
            .describe('True: launch-product would be refused.'),
          checks: z.array(
            z.object({
              id: z.string(),
              status: z.enum(['ok', 'blocked', 'unknown']),
              title: z.string(),
              detail: z.string().optional(),
              fixedBy: z
                .string()
                .optional()
                .describe(
                  'you (the person), platform-team, aws-administrator or nobody-yet.',
                ),
              fix: z.string().optional(),
            }),
          ),
          versionId: z.string(),
          pathId: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const api = service.onBehalfOf(credentials);
      const form = await readForm(api, input);
      refuseSecrets(form, input.parameters, formPage(links, input));
      const { versionId: version, pathId: path } = form;
      const { blocked, checks } = await api.preFlight(teamIdIn(input.team), {
        operation: 'provision',
        region: input.region,
        productId: input.productId,
        versionId: version,
        pathId: path,
        name: input.name,
        ...toRequestValues(input),
      });
      return { output: { blocked, checks, versionId: version, pathId: path } };
    },
  });
}
