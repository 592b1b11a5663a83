import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type ListProductsQuery,
  teamReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { ProductQuery } from '../products/listProducts';
import type { Products } from '../products/Products';
import type { TeamSession, Teams } from '../teams/Teams';
import { validatedQuery } from './validated';

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
    res.json(await products.list(await open(req, region), query));
  });

  return router;
}
