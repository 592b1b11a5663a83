import {
  type Launch,
  type PortalLinks,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Zod } from './actionsRegistry';
import { shortened } from './bounded';

/** A launch as an agent reads it. */
export const launchShape = (z: Zod) => ({
  launchId: z.string(),
  operation: z.string(),
  state: z
    .string()
    .describe(
      'requested, awaiting-approval, submitting, in-progress; ended: succeeded or failed; interrupted: the person has to go on at `page`.',
    ),
  requestedAt: z.string(),
  endedAt: z.string().optional(),
  productName: z.string().optional(),
  versionName: z.string().optional(),
  provisionedProductName: z.string(),
  provisionedProductId: z
    .string()
    .optional()
    .describe('Left out until AWS has given one.'),
  failure: z
    .object({
      summary: z.string().describe('The cause in one sentence.'),
      detail: z.string().optional().describe('What AWS said.'),
      nextSteps: z.array(z.string()).describe('Safe ways on.'),
    })
    .optional(),
  page: z.string().describe('The launch in the portal.'),
});

export function launchView(launch: Launch, links: PortalLinks) {
  const { failure } = launch;
  return {
    launchId: launch.id,
    operation: launch.operation,
    state: launch.state,
    requestedAt: launch.requestedAt,
    endedAt: launch.endedAt,
    productName: launch.productName,
    versionName: launch.versionName,
    provisionedProductName: launch.provisionedProductName,
    provisionedProductId: launch.provisionedProductId,
    failure: failure && {
      summary: failure.summary,
      detail: shortened(failure.detail),
      nextSteps: failure.nextSteps.map(({ text }) => text),
    },
    page: links.launch(launch, launch.id),
  };
}
