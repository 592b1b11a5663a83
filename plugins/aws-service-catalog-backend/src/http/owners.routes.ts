import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type ChangeOwnerAcrossTeamsRequest,
  accessGrantPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Catalogs } from '../catalogs/Catalogs';
import { reachedCatalog } from '../catalogs/reachedCatalog';
import type { Launches } from '../launches/createLaunches';
import { answerChange, catalogOpener } from './openCatalog';
import { validatedBody } from './validated';

/** Hand-overs by curators, who need not be in the team. */
export function createOwnerRoutes(options: {
  httpAuth: HttpAuthService;
  catalogs: Catalogs;
  launches: Pick<Launches, 'handOverAcrossTeams'>;
}): Router {
  const { catalogs, launches } = options;
  const open = catalogOpener(options);
  const router = PromiseRouter();

  router.post(
    '/v1/catalogs/:catalog/provisioned-products/:provisionedProductId/owner',
    async (req, res) => {
      // Whoever owns something may update and end it: like access to a portfolio, it is about who may use what.
      const asked = await open(req, accessGrantPermission);
      const body = validatedBody<ChangeOwnerAcrossTeamsRequest>(req);
      const { id } = reachedCatalog(catalogs.all(), asked.catalog, body);
      const session =
        id === asked.catalog.id
          ? asked
          : await open(req, accessGrantPermission, id);
      const { provisionedProductId } = req.params;
      answerChange(
        res,
        200,
        await launches.handOverAcrossTeams.by(
          session,
          provisionedProductId,
          body,
        ),
      );
    },
  );

  return router;
}
