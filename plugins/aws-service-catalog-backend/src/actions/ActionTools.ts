import type { ServiceCatalogService } from 'backstage-plugin-aws-service-catalog-node';
import type { ActionsRegistryService } from './actionsRegistry';
import type { PortalLinks } from './portalLinks';

/** What an action is made with. It reaches everything through the HTTP API, on behalf of whoever invokes it. */
export interface ActionTools {
  registry: ActionsRegistryService;
  service: ServiceCatalogService;
  links: PortalLinks;
}
