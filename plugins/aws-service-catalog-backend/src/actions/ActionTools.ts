import type { ServiceCatalogService } from 'backstage-plugin-aws-service-catalog-node';
import { type PortalLinks } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionsRegistryService } from './actionsRegistry';

/** What an action is made with. It reaches everything through the HTTP API, on behalf of whoever invokes it. */
export interface ActionTools {
  registry: ActionsRegistryService;
  service: ServiceCatalogService;
  links: PortalLinks;
}
