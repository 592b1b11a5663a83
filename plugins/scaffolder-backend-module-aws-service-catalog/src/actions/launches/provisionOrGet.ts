import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type {
  ProvisionedProductSummary,
  ProvisionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { provisionedProductNamed } from '../../support/findProvisionedProduct';
import { fieldOf } from '../../support/inWords';
import type { TeamAtWork } from './launchTask';

/** A launch as the portal takes it, in a region that is said. */
export type ProvisionOrder = ProvisionRequest & { region: string };

/** What a launch came to: a request of this task or another, or something that runs already. JSON, for a checkpoint. */
export type Provisioned =
  | { created: boolean; launchId: string }
  | { created: false; provisionedProductId: string };

/**
 * Launches, unless the team runs the product under the name already.
 *
 * The launch is asked for first and the name looked up only when it is taken: after a crash the name may be taken by
 * this very launch, which the key tells from somebody else's.
 */
export async function provisionOrGet(
  at: TeamAtWork,
  order: ProvisionOrder,
  options: {
    idempotencyKey: string;
    ifExists: 'use' | 'fail';
    logger: LoggerService;
  },
): Promise<Provisioned> {
  const { idempotencyKey, ifExists, logger } = options;
  try {
    const { id } = await at.api.createLaunch(at.team, order, {
      idempotencyKey,
    });
    return { created: true, launchId: id };
  } catch (error) {
    if (ifExists === 'fail' || fieldOf(error) !== 'name') throw error;
    const running = await provisionedProductNamed(at.api, at, order.name);
    if (!running || running.status === 'ERROR') throw error;
    return existing(running, order, logger);
  }
}

function existing(
  running: ProvisionedProductSummary,
  order: ProvisionOrder,
  logger: LoggerService,
): Provisioned {
  if (running.productId !== order.productId) {
    throw new ConflictError(
      `name: "${order.name}" is taken by ${
        running.productName ?? 'another product'
      } (${running.id}); choose another name`,
    );
  }
  logger.info(
    `"${order.name}" runs already (${running.id}); it is used as it is`,
  );
  if (running.versionId && running.versionId !== order.versionId) {
    logger.warn(
      `It runs the version ${
        running.versionName ?? running.versionId
      }, and the template asks for another: aws:service-catalog:update changes it`,
    );
  }
  return running.activeLaunchId
    ? { created: false, launchId: running.activeLaunchId }
    : { created: false, provisionedProductId: running.id };
}
