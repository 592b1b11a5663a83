import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { cursor, limit, region, search, team } from './inputs';
import {
  provisionedProductShape,
  provisionedProductView,
} from './provisionedProductView';

export function registerListProvisionedProducts({
  registry,
  service,
}: ActionTools): void {
  registry.register({
    name: 'list-provisioned-products',
    title: 'List what runs',
    description:
      'Lists provisioned products: software that the person, or the whole team, has launched and that costs money ' +
      'until it is terminated. Newest first. Read one further with describe-provisioned-product.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          team: team(z),
          region: region(z),
          scope: z
            .enum(['mine', 'team'])
            .default('mine')
            .describe("mine: the person's own; team: everybody's."),
          status: z
            .enum([
              'AVAILABLE',
              'UNDER_CHANGE',
              'TAINTED',
              'ERROR',
              'PLAN_IN_PROGRESS',
            ])
            .optional()
            .describe(
              'Only with this status. TAINTED: runs, but not as it was last asked for.',
            ),
          search: search(z, 'names, products and ids'),
          limit: limit(z),
          cursor: cursor(z),
        }),
      output: z =>
        z.object({
          provisionedProducts: z.array(z.object(provisionedProductShape(z))),
          total: z.number(),
          nextCursor: z.string().optional(),
          asOf: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { team: given, status, ...query } = input;
      const { items, total, nextCursor, asOf } = await service
        .onBehalfOf(credentials)
        .listProvisionedProducts(teamIdIn(given), {
          ...query,
          filter: status && [`status=${status}`],
        });
      return {
        output: {
          provisionedProducts: items.map(provisionedProductView),
          total,
          nextCursor,
          asOf,
        },
      };
    },
  });
}
