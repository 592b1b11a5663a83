import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { shortened } from './bounded';
import { cursor, limit, region, search, team } from './inputs';

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
          provisionedProducts: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              status: z.string().describe('As AWS names it.'),
              statusInWords: z.string(),
              statusMessage: z.string().optional(),
              productId: z.string().optional(),
              productName: z.string().optional(),
              versionName: z.string().optional(),
              newerVersion: z.string().optional(),
              owner: z
                .string()
                .describe('Entity ref of the person, or the AWS principal.'),
              mine: z.boolean(),
              createdAt: z.string().optional(),
              activeLaunchId: z
                .string()
                .optional()
                .describe('Under way now, see get-launch-status.'),
            }),
          ),
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
          provisionedProducts: items.map(item => ({
            id: item.id,
            name: item.name,
            status: item.status,
            statusInWords: item.statusInWords,
            statusMessage: shortened(item.statusMessage),
            productId: item.productId,
            productName: item.productName,
            versionName: item.versionName,
            newerVersion: item.newerVersion?.name,
            owner: item.owner.entityRef ?? item.owner.principalArn,
            mine: item.owner.isMe,
            createdAt: item.createdAt,
            activeLaunchId: item.activeLaunchId,
          })),
          total,
          nextCursor,
          asOf,
        },
      };
    },
  });
}
