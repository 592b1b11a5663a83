import type { ActionTools } from './ActionTools';
import { MOST, shortened } from './bounded';
import { launchChoice } from './inputs';
import { formPage, readForm, requiredSecretsOf } from './launchTerms';
import { parameterViews } from './parameterViews';

export function registerGetLaunchForm({
  registry,
  service,
  links,
}: ActionTools): void {
  registry.register({
    name: 'get-launch-form',
    title: 'Get a launch form',
    description:
      'Reads what a launch of a product asks for: parameters with their allowed values, defaults and choices from ' +
      'the AWS account of the team, and tags to choose. Ask the person for whatever you do not know; do not invent ' +
      'ids. Then use check-launch and launch-product with the versionId and pathId of this answer. A form with ' +
      'requiredSecrets can only be sent on the page `page`.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z => z.object(launchChoice(z)),
      output: z =>
        z.object({
          productName: z.string(),
          versionId: z.string(),
          versionName: z.string(),
          pathId: z.string(),
          pathName: z.string(),
          usable: z.boolean(),
          problem: z
            .string()
            .optional()
            .describe('Why it may not be launched, and who can change that.'),
          parameters: z.array(
            z.object({
              key: z.string(),
              label: z.string().optional(),
              group: z.string().optional(),
              description: z.string().optional(),
              type: z.string().describe('CloudFormation parameter type.'),
              list: z.boolean().describe('Takes a list of values.'),
              required: z.boolean(),
              secret: z
                .boolean()
                .describe('NoEcho: never ask for it, never send it.'),
              default: z.union([z.string(), z.array(z.string())]).optional(),
              allowedValues: z.array(z.string()).optional(),
              rules: z.string().optional(),
              choices: z
                .array(z.object({ value: z.string(), label: z.string() }))
                .optional()
                .describe('What there is in the AWS account to choose from.'),
              moreChoices: z.boolean().optional(),
            }),
          ),
          requiredSecrets: z
            .array(z.string())
            .describe('Not empty: launch it on `page` instead.'),
          rules: z
            .array(z.string())
            .describe('Rules over several parameters, in words.'),
          tagsToChoose: z
            .array(z.object({ key: z.string(), values: z.array(z.string()) }))
            .describe('Choose one value of each and give it in `tags`.'),
          tagsSetByAws: z.array(z.string()),
          creates: z
            .array(z.string())
            .describe('What will be created, when that may be read.'),
          usage: z.string().optional(),
          page: z.string().describe('The same form in the portal.'),
        }),
    },
    action: async ({ input, credentials }) => {
      const form = await readForm(service.onBehalfOf(credentials), input);
      const choices = form.tagOptions.filter(({ values }) => values.length > 1);
      return {
        output: {
          productName: form.productName,
          versionId: form.versionId,
          versionName: form.versionName,
          pathId: form.pathId,
          pathName: form.pathName,
          usable: form.usable,
          problem: form.problem,
          parameters: parameterViews(form),
          requiredSecrets: requiredSecretsOf(form),
          rules: form.rules.flatMap(({ assertions }) =>
            assertions.map(({ inWords }) => inWords),
          ),
          tagsToChoose: choices.map(({ key, values }) => ({
            key,
            values: values.slice(0, MOST.allowedValues),
          })),
          tagsSetByAws: form.tagOptions
            .filter(({ values }) => values.length === 1)
            .map(({ key, values }) => `${key}=${values[0]}`),
          creates: (form.resources ?? []).map(
            ({ inWords, count }) => `${count} × ${inWords}`,
          ),
          usage: shortened(form.usage),
          page: formPage(links, input),
        },
      };
    },
  });
}
