import { portalLinks } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { registerCheckLaunch } from './checkLaunch';
import { registerDescribeProduct } from './describeProduct';
import { registerDescribeProvisionedProduct } from './describeProvisionedProduct';
import { registerGetGuardrailState } from './getGuardrailState';
import { registerGetLaunchForm } from './getLaunchForm';
import { registerGetLaunchStatus } from './getLaunchStatus';
import { registerLaunchProduct } from './launchProduct';
import { registerListMyProducts } from './listMyProducts';
import { registerListMyTeams } from './listMyTeams';
import { registerListPortfolios } from './listPortfolios';
import { registerListProvisionedProducts } from './listProvisionedProducts';
import { withReadableErrors } from './readableErrors';
import { registerTerminateProvisionedProduct } from './terminateProvisionedProduct';

/**
 * Offers what the pages do to agents, the CLI and whoever else invokes actions. Who may do what is decided by the HTTP
 * API, for the person on whose behalf an action is invoked.
 *
 * @param options - `appUrl`: where people open the portal
 */
export function registerActions({
  registry,
  service,
  appUrl,
}: Pick<ActionTools, 'registry' | 'service'> & { appUrl?: string }): void {
  const tools: ActionTools = {
    registry: withReadableErrors(registry),
    service,
    links: portalLinks(appUrl),
  };
  for (const register of [
    registerListMyTeams,
    registerListMyProducts,
    registerDescribeProduct,
    registerGetLaunchForm,
    registerCheckLaunch,
    registerLaunchProduct,
    registerGetLaunchStatus,
    registerListProvisionedProducts,
    registerDescribeProvisionedProduct,
    registerTerminateProvisionedProduct,
    registerListPortfolios,
    registerGetGuardrailState,
  ]) {
    register(tools);
  }
}
