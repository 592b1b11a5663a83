import type {
  ParameterValues,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Zod } from './actionsRegistry';

// Clients that are language models often send numbers as texts and texts as numbers, so both are taken.

export const team = (z: Zod) =>
  z
    .string()
    .min(1)
    .describe('Team id from list-my-teams, such as ai-research.');

export const region = (z: Zod) =>
  z
    .string()
    .optional()
    .describe(
      "AWS region, one of the team's from list-my-teams. Left out: its first.",
    );

export const search = (z: Zod, what: string) =>
  z
    .string()
    .max(200)
    .optional()
    .describe(`Words to look for in ${what}. Left out: everything.`);

export const limit = (z: Zod) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(20)
    .describe('How many items to answer, 1 to 50.');

export const cursor = (z: Zod) =>
  z
    .string()
    .optional()
    .describe('nextCursor of the answer before. Left out: the first page.');

export const productId = (z: Zod) =>
  z
    .string()
    .describe('Product id from list-my-products, such as prod-abcdefghijklm.');

const versionId = (z: Zod) =>
  z
    .string()
    .optional()
    .describe(
      'Version id from describe-product (pa-…). Left out: the newest that is not deprecated.',
    );

const pathId = (z: Zod) =>
  z
    .string()
    .optional()
    .describe(
      'Launch path id from describe-product. Left out: the only one; necessary when there are several.',
    );

/** What is launched, by ids; versions and paths that are left out are chosen by the launch form. */
export const launchChoice = (z: Zod) => ({
  team: team(z),
  region: region(z),
  productId: productId(z),
  versionId: versionId(z),
  pathId: pathId(z),
});

export const provisionedProductId = (z: Zod) =>
  z
    .string()
    .describe(
      'Provisioned product id (pp-…) from list-provisioned-products or get-launch-status.',
    );

export const launchId = (z: Zod) =>
  z
    .string()
    .describe(
      'Launch id (a UUID) from launch-product or terminate-provisioned-product.',
    );

const value = (z: Zod) =>
  z.union([z.string(), z.number(), z.boolean()]).transform(String);

export const launchValues = (z: Zod) => ({
  name: z
    .string()
    .describe(
      'Name of the provisioned product: letters, digits, ".", "_" and "-", up to 128, not used yet by the team.',
    ),
  parameters: z
    .record(z.union([value(z), z.array(value(z))]))
    .optional()
    .describe(
      'Parameter key to value, with keys and allowed values from get-launch-form; a list parameter takes a list. ' +
        'Leave out what should keep its default. Never give secret parameters (see get-launch-form).',
    ),
  tags: z
    .record(value(z))
    .optional()
    .describe(
      'AWS tag key to value: one of the values of each of tagsToChoose of get-launch-form, and further ones.',
    ),
});

/** Parameters and tags as the HTTP API takes them. */
export function toRequestValues(input: {
  parameters?: ParameterValues;
  tags?: Record<string, string>;
}): { parameters: ParameterValues; tags: Tag[] } {
  return {
    parameters: input.parameters ?? {},
    tags: Object.entries(input.tags ?? {}).map(([key, text]) => ({
      key,
      value: text,
    })),
  };
}
