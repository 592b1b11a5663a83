import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

type Zod = Parameters<Parameters<typeof makeFieldSchema>[0]['output']>[0];

const placeOptions = (z: Zod) => ({
  team: z.string().optional().describe('Id of the team, when it is fixed'),
  teamField: z
    .string()
    .optional()
    .describe('Field that chooses the team; `team` unless said otherwise'),
  region: z.string().optional().describe('AWS region, when it is fixed'),
  regionField: z
    .string()
    .optional()
    .describe(
      "Field that chooses the region; `region` unless said otherwise. Without a region, the team's first",
    ),
});

const productOptions = (z: Zod) => ({
  ...placeOptions(z),
  product: z
    .string()
    .optional()
    .describe('Name or id of the product, when it is fixed'),
  productField: z
    .string()
    .optional()
    .describe(
      'Field that chooses the product; `product` unless said otherwise',
    ),
});

const launchOptions = (z: Zod) => ({
  ...productOptions(z),
  version: z
    .string()
    .optional()
    .describe('Name or id of the version, when it is fixed'),
  versionField: z
    .string()
    .optional()
    .describe(
      'Field that chooses the version; `version` unless said otherwise. Without a version, the newest that is not deprecated',
    ),
  path: z
    .string()
    .optional()
    .describe(
      'Name of the portfolio, or id of the launch path, when it is fixed',
    ),
  pathField: z
    .string()
    .optional()
    .describe(
      'Field that chooses the launch path; `path` unless said otherwise. Without a path, the first that may be used',
    ),
});

/** `AwsTeamPicker`: the team that a template works for. */
export const teamPickerSchema = makeFieldSchema({
  output: z => z.string().describe('Id of the team'),
  uiOptions: z =>
    z.object({
      may: z
        .enum(['read', 'launch', 'update', 'terminate'])
        .optional()
        .describe(
          'What the person has to be allowed to do for the team to be offered; `launch` unless said otherwise',
        ),
      region: z
        .string()
        .optional()
        .describe(
          'AWS region that the team has to work in to be offered; any unless said otherwise',
        ),
    }),
});

/** `AwsProductPicker`: a product that the team may launch in the region. */
export const productPickerSchema = makeFieldSchema({
  output: z =>
    z
      .string()
      .describe('Name of the product; its id where several have the name'),
  uiOptions: z => z.object(placeOptions(z)),
});

/** `AwsVersionPicker`: a version of the product. */
export const versionPickerSchema = makeFieldSchema({
  output: z =>
    z
      .string()
      .describe('Name of the version; its id where several have the name'),
  uiOptions: z => z.object(productOptions(z)),
});

/** `AwsLaunchPathPicker`: the portfolio through which the product is launched. */
export const launchPathPickerSchema = makeFieldSchema({
  output: z =>
    z
      .string()
      .describe(
        'Name of the portfolio; the id of the launch path where several have the name',
      ),
  uiOptions: z => z.object(productOptions(z)),
});

/** `AwsLaunchParameters`: the product's own launch form. */
export const launchParametersSchema = makeFieldSchema({
  output: z =>
    z
      .record(z.union([z.string(), z.array(z.string())]))
      .describe(
        'Values by parameter, without those of NoEcho parameters: they go into the secrets of the template',
      ),
  uiOptions: z => z.object(launchOptions(z)),
});

/** `AwsLaunchTags`: choices of the TagOptions, and tags of one's own. */
export const launchTagsSchema = makeFieldSchema({
  output: z => z.record(z.string()).describe('Values by key'),
  uiOptions: z => z.object(launchOptions(z)),
});
