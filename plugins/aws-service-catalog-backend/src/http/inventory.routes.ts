import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type {
  ListInventoryAddressesQuery,
  ListInventoryProductsQuery,
  ListInventoryProvisionedProductsQuery,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Inventory } from '../inventory/Inventory';
import { validatedQuery } from './validated';

export function createInventoryRoutes(options: {
  httpAuth: HttpAuthService;
  inventory: Inventory;
  /** Subjects of the services that may read it. */
  readers: readonly string[];
}): Router {
  const { httpAuth, inventory, readers } = options;
  const router = PromiseRouter();

  async function requireReader(req: Request): Promise<void> {
    const { principal } = await httpAuth.credentials(req, {
      allow: ['service'],
    });
    if (!readers.includes(principal.subject)) {
      throw new NotAllowedError(
        `awsServiceCatalog.inventory.readers does not name '${principal.subject}'`,
      );
    }
  }

  async function open(req: Request, region: string | undefined) {
    await requireReader(req);
    return inventory.open(req.params.team, region);
  }

  router.get('/v1/inventory/teams', async (req, res) => {
    await requireReader(req);
    res.json(await inventory.teams());
  });

  router.get(
    '/v1/inventory/teams/:team/provisioned-products',
    async (req, res) => {
      const { region, ...query } =
        validatedQuery<ListInventoryProvisionedProductsQuery>(req);
      const session = await open(req, region);
      res.json(await inventory.provisionedProducts(session, query));
    },
  );

  router.get(
    '/v1/inventory/teams/:team/provisioned-products/:provisionedProductId/addresses',
    async (req, res) => {
      const { region } = validatedQuery<ListInventoryAddressesQuery>(req);
      const session = await open(req, region);
      res.json(
        await inventory.addresses(session, req.params.provisionedProductId),
      );
    },
  );

  router.get('/v1/inventory/teams/:team/products', async (req, res) => {
    const { region, ...query } = validatedQuery<
      ListInventoryProductsQuery & { limit: number }
    >(req);
    const session = await open(req, region);
    res.json(await inventory.products(session, query));
  });

  return router;
}
