import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { CatalogList } from 'backstage-plugin-aws-service-catalog-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Catalogs } from '../catalogs/Catalogs';
import type { People } from '../teams/Person';

export function createCatalogRoutes(options: {
  httpAuth: HttpAuthService;
  people: People;
  catalogs: Catalogs;
}): Router {
  const { httpAuth, people, catalogs } = options;
  const router = PromiseRouter();

  router.get('/v1/catalogs', async (req, res) => {
    const person = await people.of(
      await httpAuth.credentials(req, { allow: ['user'] }),
    );
    const mine = catalogs.list(person);
    const may = await catalogs.may(person, mine);
    const answer: CatalogList = {
      items: mine.map((catalog, index) => ({
        id: catalog.id,
        accountId: catalog.accountId,
        region: catalog.region,
        roleName: catalog.roleName,
        templateBucket: catalog.templateBucket,
        hub: catalog.hub,
        may: may[index],
      })),
    };
    res.json(answer);
  });

  return router;
}
