import type { ServiceCatalogService } from 'backstage-plugin-aws-service-catalog-node';
import { type PortalLinks } from 'backstage-plugin-aws-service-catalog-common';

/** What every action works with. */
export interface ActionTools {
  serviceCatalog: ServiceCatalogService;
  links: PortalLinks;
}
