import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type GetLaunchFormQuery,
  type GetProductQuery,
  type ListProductsQuery,
  type PreFlightRequest,
  teamReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Products } from '../products/Products';
import type { ProductQuery } from '../products/ProductLists';
import type { TeamSession, Teams } from '../teams/Teams';
import { validatedBody, validatedQuery } from './validated';

export function createProductRoutes(options: {
  httpAuth: HttpAuthService;
  teams: Teams;
  products: Products;
}): Router {
  const { httpAuth, teams, products } = options;
  const router = PromiseRouter();

  async function open(req: Request, region?: string): Promise<TeamSession> {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    return teams.open(credentials, req.params.team, region, teamReadPermission);
  }

  router.get('/v1/teams/:team/products', async (req, res) => {
    const { region, ...query } = validatedQuery<
      ProductQuery & Pick<ListProductsQuery, 'region'>
    >(req);
    const json = await products.list(await open(req, region), query);
    res.type('application/json').send(json);
  });

  router.get('/v1/teams/:team/products/:productId', async (req, res) => {
    const { region, refresh } = validatedQuery<GetProductQuery>(req);
    const session = await open(req, region);
    res.json(await products.get(session, req.params.productId, { refresh }));
  });

  router.get(
    '/v1/teams/:team/products/:productId/launch-form',
    async (req, res) => {
      const query = validatedQuery<GetLaunchFormQuery>(req);
      const session = await open(req, query.region);
      res.json(
        await products.launchForm(session, {
          productId: req.params.productId,
          versionId: query.version,
          pathId: query.path,
          provisionedProductId: query.provisionedProduct,
        }),
      );
    },
  );

  router.post('/v1/teams/:team/pre-flight', async (req, res) => {
    const request = validatedBody<PreFlightRequest>(req);
    const session = await open(req, request.region);
    res.json(await products.preFlight(session, request));
  });

  return router;
}
