import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type {
  ProvisionedProductDetail,
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
  | { created: false; launchId?: never; provisionedProductId: string };

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
    const running = await runningAs(at, order, logger);
    if (!running) throw error;
    return running;
  }
}

/**
 * What the team runs under the name of an order already. Undefined when that is nothing, or a launch that failed.
 *
 * @throws ConflictError when it is another product, or on its way out
 */
export async function runningAs(
  at: TeamAtWork,
  order: ProvisionOrder,
  logger: LoggerService,
): Promise<Provisioned | undefined> {
  const running = await provisionedProductNamed(at.api, at, order.name);
  return running && running.status !== 'ERROR'
    ? existing(at, running, order, logger)
    : undefined;
}

async function existing(
  { api, team, region }: TeamAtWork,
  running: ProvisionedProductSummary,
  order: ProvisionOrder,
  logger: LoggerService,
): Promise<Provisioned> {
  if (running.productId !== order.productId) {
    throw new ConflictError(
      `name: "${order.name}" is taken by ${
        running.productName ?? 'another product'
      } (${running.id}); choose another name`,
    );
  }
  if (running.activeLaunchId) {
    const active = await api.getLaunch(team, running.activeLaunchId);
    if (active.operation === 'terminate') {
      throw new ConflictError(
        `name: "${order.name}" (${running.id}) is being terminated; try again when it is gone, or choose another name`,
      );
    }
  }
  logger.info(
    `"${order.name}" runs already (${running.id}); it is used as it is`,
  );
  const detail = await api.getProvisionedProduct(team, running.id, { region });
  const differences = differencesOf(detail, order);
  if (differences.length > 0) {
    logger.warn(
      `It differs from what the template asks for, and aws:service-catalog:update changes it: ${differences.join(
        ', ',
      )}`,
    );
  }
  return running.activeLaunchId
    ? { created: false, launchId: running.activeLaunchId }
    : { created: false, provisionedProductId: running.id };
}

/** In what something that runs is not as ordered. Values are not told: whoever reads the log needs none of them. */
function differencesOf(
  running: ProvisionedProductDetail,
  { versionId, parameters = {} }: ProvisionOrder,
): string[] {
  const isOther = ({
    key,
    value,
    secret,
  }: ProvisionedProductDetail['parameters'][number]) =>
    !secret && key in parameters && String(parameters[key]) !== value;
  return [
    ...(running.versionId && running.versionId !== versionId
      ? [`version (it runs ${running.versionName ?? running.versionId})`]
      : []),
    ...running.parameters.filter(isOther).map(({ key }) => key),
  ];
}
