import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { MOST, shortened } from './bounded';
import { productId, region, team } from './inputs';

export function registerDescribeProduct({
  registry,
  service,
}: ActionTools): void {
  registry.register({
    name: 'describe-product',
    title: 'Describe a product',
    description:
      'Describes one approved product: its versions (newest first), its launch paths with what their constraints ' +
      'mean in words, and who gives support. A launch path is the portfolio through which it is launched; one that ' +
      'is not usable says why and who can change that. Go on with get-launch-form.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          team: team(z),
          region: region(z),
          productId: productId(z),
        }),
      output: z =>
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.string(),
          vendor: z.string(),
          description: z.string().optional(),
          versions: z
            .array(
              z.object({
                id: z.string(),
                name: z.string(),
                description: z.string().optional(),
                deprecated: z.boolean(),
                newest: z.boolean(),
              }),
            )
            .describe(`Newest first, ${MOST.versions} at most.`),
          versionsInAll: z.number(),
          launchPaths: z.array(
            z.object({
              id: z.string(),
              name: z.string().describe('Name of the portfolio.'),
              usable: z.boolean(),
              problem: z.string().optional(),
              launchRole: z.string().optional(),
              constraints: z.array(z.string()),
            }),
          ),
          support: z.object({
            description: z.string().optional(),
            email: z.string().optional(),
            url: z.string().optional(),
          }),
          asOf: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const product = await service
        .onBehalfOf(credentials)
        .getProduct(teamIdIn(input.team), input.productId, {
          region: input.region,
        });
      return {
        output: {
          id: product.id,
          name: product.name,
          kind: product.kind,
          vendor: product.vendor,
          description: shortened(product.description),
          versions: product.versions
            .slice(0, MOST.versions)
            .map(({ id, name, description, deprecated, newest }) => ({
              id,
              name,
              description: shortened(description, 200),
              deprecated,
              newest,
            })),
          versionsInAll: product.versions.length,
          launchPaths: product.launchPaths
            .slice(0, MOST.launchPaths)
            .map(path => ({
              id: path.id,
              name: path.name,
              usable: path.usable,
              problem: path.problem,
              launchRole: path.launchRole?.name,
              constraints: path.constraints.map(({ inWords }) =>
                shortened(inWords),
              ),
            })),
          support: product.support,
          asOf: product.asOf,
        },
      };
    },
  });
}
