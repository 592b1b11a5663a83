import type { ProvisionedProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import type { Zod } from './actionsRegistry';
import { shortened } from './bounded';

/** Something that runs, as an agent reads it. */
export const provisionedProductShape = (z: Zod) => ({
  id: z.string(),
  name: z.string(),
  status: z.string().describe('As AWS names it.'),
  statusInWords: z.string(),
  statusMessage: z.string().optional(),
  productId: z.string().optional(),
  productName: z.string().optional(),
  versionName: z.string().optional(),
  newerVersion: z.string().optional(),
  owner: z.string().describe('Entity ref of the person, or the AWS principal.'),
  mine: z.boolean(),
  createdAt: z.string().optional(),
  activeLaunchId: z
    .string()
    .optional()
    .describe('Under way now, see get-launch-status.'),
});

export function provisionedProductView(item: ProvisionedProductSummary) {
  return {
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
  };
}
