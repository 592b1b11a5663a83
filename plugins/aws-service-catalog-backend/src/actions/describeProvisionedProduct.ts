import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { MOST } from './bounded';
import { provisionedProductId, region, team } from './inputs';
import { outputShapes, outputViews } from './outputViews';
import {
  provisionedProductShape,
  provisionedProductView,
} from './provisionedProductView';

export function registerDescribeProvisionedProduct({
  registry,
  service,
  links,
}: ActionTools): void {
  registry.register({
    name: 'describe-provisioned-product',
    title: 'Describe what runs',
    description:
      'Describes one provisioned product: status, outputs (addresses, commands), the values it was launched with, ' +
      'tags, and what the person may do with it now. Values of secret parameters are shown to nobody.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          team: team(z),
          region: region(z),
          provisionedProductId: provisionedProductId(z),
        }),
      output: z =>
        z.object({
          ...provisionedProductShape(z),
          outputs: outputShapes(z),
          parameters: z.array(
            z.object({
              key: z.string(),
              value: z.string().optional(),
              secret: z.boolean(),
            }),
          ),
          tags: z
            .record(z.string())
            .describe('Without those that AWS itself puts there.'),
          resources: z
            .array(
              z.object({
                logicalId: z.string(),
                type: z.string(),
                status: z.string(),
              }),
            )
            .describe(`What AWS made, ${MOST.resources} at most.`),
          may: z.object({
            update: z.boolean(),
            terminate: z.boolean(),
            why: z
              .string()
              .optional()
              .describe('Why something may not be done just now.'),
          }),
          failure: z.string().optional(),
          page: z.string(),
          asOf: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const id = teamIdIn(input.team);
      const item = await service
        .onBehalfOf(credentials)
        .getProvisionedProduct(id, input.provisionedProductId, {
          region: input.region,
        });
      return {
        output: {
          ...provisionedProductView(item),
          outputs: outputViews(item.outputs),
          parameters: item.parameters.map(({ key, value, secret }) => ({
            key,
            value: secret ? undefined : value,
            secret,
          })),
          tags: Object.fromEntries(
            item.tags
              .filter(({ auto }) => !auto)
              .map(({ key, value }) => [key, value]),
          ),
          resources: item.resources
            .slice(0, MOST.resources)
            .map(({ logicalId, type, status }) => ({
              logicalId,
              type,
              status,
            })),
          may: {
            update: item.may.update,
            terminate: item.may.terminate,
            why: item.may.why,
          },
          failure: item.failure?.summary,
          page: links.provisionedProduct(
            { team: id, region: input.region },
            item.id,
          ),
          asOf: item.asOf,
        },
      };
    },
  });
}
