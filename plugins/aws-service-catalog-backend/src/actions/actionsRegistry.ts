import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';

// The actions registry is alpha: whatever the plugin takes from there comes through this file.
export {
  type ActionsRegistryService,
  actionsRegistryServiceRef,
} from '@backstage/backend-plugin-api/alpha';

/** The zod that the registry hands to schemas: version 3, whichever the plugin's own packages have. */
export type Zod = Parameters<
  Parameters<ActionsRegistryService['register']>[0]['schema']['input']
>[0];
