import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { Catalogs } from '../catalogs/Catalogs';
import type { Curation } from '../portfolios/Curation';
import type { Teams } from '../teams/Teams';
import { createCatalogProductRoutes } from './catalogProducts.routes';
import { createConstraintRoutes } from './constraints.routes';
import { createInsightRoutes } from './insights.routes';
import { catalogOpener } from './openCatalog';
import { createPortfolioRoutes } from './portfolios.routes';
import { createServiceActionRoutes } from './serviceActions.routes';
import { createShareRoutes } from './shares.routes';
import { createTagOptionRoutes } from './tagOptions.routes';

/** Routes of everything that curators do in a catalog. */
export function createCurationRoutes(options: {
  httpAuth: HttpAuthService;
  catalogs: Catalogs;
  teams: Teams;
  curation: Curation;
}): Router[] {
  const { httpAuth, catalogs, teams, curation } = options;
  const open = catalogOpener({ httpAuth, catalogs });
  return [
    createPortfolioRoutes({ open, curation }),
    createConstraintRoutes({ open, curation }),
    createCatalogProductRoutes({ open, curation }),
    createTagOptionRoutes({ open, curation }),
    createServiceActionRoutes({ open, curation }),
    createShareRoutes({ open, curation }),
    createInsightRoutes({ httpAuth, teams, open, curation }),
  ];
}
