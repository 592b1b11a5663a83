import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { shortened } from './bounded';
import { cursor, limit, region, search, team } from './inputs';

export function registerListMyProducts({
  registry,
  service,
}: ActionTools): void {
  registry.register({
    name: 'list-my-products',
    title: 'List my products',
    description:
      'Lists the approved software that a team may launch from AWS Service Catalog. Only what is listed here may be ' +
      'launched. Read one further with describe-product, then get-launch-form.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          team: team(z),
          region: region(z),
          search: search(z, 'names, descriptions and vendors'),
          limit: limit(z),
          cursor: cursor(z),
        }),
      output: z =>
        z.object({
          products: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              kind: z
                .string()
                .describe(
                  'marketplace, cloudformation, terraform, external or other.',
                ),
              vendor: z.string(),
              description: z.string().optional(),
              newestVersion: z.string().optional(),
              portfolios: z.array(z.string()).optional(),
              launchable: z
                .boolean()
                .optional()
                .describe(
                  'False: launchProblem says why not. Left out while unknown.',
                ),
              launchProblem: z.string().optional(),
            }),
          ),
          total: z.number(),
          nextCursor: z.string().optional(),
          asOf: z.string().describe('When AWS was read, ISO 8601.'),
        }),
    },
    examples: [
      {
        title: 'Software for deep learning',
        input: { team: 'ai-research', search: 'deep learning', limit: 20 },
      },
    ],
    action: async ({ input, credentials }) => {
      const { team: given, ...query } = input;
      const { items, total, nextCursor, asOf } = await service
        .onBehalfOf(credentials)
        .listProducts(teamIdIn(given), query);
      return {
        output: {
          products: items.map(product => ({
            id: product.id,
            name: product.name,
            kind: product.kind,
            vendor: product.vendor,
            description: shortened(product.description, 300),
            newestVersion: product.newestVersion,
            portfolios: product.portfolios,
            launchable: product.launchable,
            launchProblem: product.launchProblem,
          })),
          total,
          nextCursor,
          asOf,
        },
      };
    },
  });
}
