import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { MOST, shortened } from './bounded';
import { provisionedProductId, region, team } from './inputs';

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
          id: z.string(),
          name: z.string(),
          status: z.string(),
          statusInWords: z.string(),
          statusMessage: z.string().optional(),
          productId: z.string().optional(),
          productName: z.string().optional(),
          versionName: z.string().optional(),
          newerVersion: z.string().optional(),
          owner: z.string(),
          mine: z.boolean(),
          createdAt: z.string().optional(),
          outputs: z.array(
            z.object({
              key: z.string(),
              value: z.string(),
              description: z.string().optional(),
            }),
          ),
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
          activeLaunchId: z.string().optional(),
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
          outputs: item.outputs
            .slice(0, MOST.outputs)
            .map(({ key, value, description }) => ({
              key,
              value,
              description: shortened(description),
            })),
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
          activeLaunchId: item.activeLaunchId,
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
