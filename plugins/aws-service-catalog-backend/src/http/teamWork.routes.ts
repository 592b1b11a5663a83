import type { Router } from 'express';
import { createHandoverRoutes } from './handovers.routes';
import { createLaunchRoutes } from './launches.routes';
import { createProductRoutes } from './products.routes';
import { createProvisionedProductRoutes } from './provisionedProducts.routes';
import { createTeamRoutes } from './teams.routes';

/** Everything that the people of a team do: find, launch, update, hand over, terminate. */
export function createTeamWorkRoutes(
  options: Parameters<typeof createTeamRoutes>[0] &
    Parameters<typeof createProductRoutes>[0] &
    Parameters<typeof createLaunchRoutes>[0] &
    Parameters<typeof createHandoverRoutes>[0] &
    Parameters<typeof createProvisionedProductRoutes>[0],
): Router[] {
  return [
    createTeamRoutes(options),
    createProductRoutes(options),
    createLaunchRoutes(options),
    createHandoverRoutes(options),
    createProvisionedProductRoutes(options),
  ];
}
