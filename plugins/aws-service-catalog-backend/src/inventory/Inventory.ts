import type {
  InventoryAddressList,
  InventoryProductList,
  InventoryProvisionedProductList,
  InventoryTeamList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsAccess } from '../aws/AwsAccess';
import type { LaunchStore } from '../launches/LaunchStore';
import type { ProductReads } from '../products/ProductReads';
import type { TeamDirectory } from '../teams/TeamDirectory';
import { type InventorySession, openInventory } from './InventorySession';
import { listInventoryAddresses } from './listInventoryAddresses';
import { listInventoryProducts } from './listInventoryProducts';
import { listInventoryProvisionedProducts } from './listInventoryProvisionedProducts';
import type { OutputLinks } from './publicAddress';

/** What all teams run and may launch, read without a person. */
export interface Inventory {
  teams(): Promise<InventoryTeamList>;
  /** @throws NotFoundError - no such team */
  open(teamId: string, region: string | undefined): Promise<InventorySession>;
  provisionedProducts(
    session: InventorySession,
    query: { id?: string; cursor?: string },
  ): Promise<InventoryProvisionedProductList>;
  addresses(
    session: InventorySession,
    provisionedProductId: string,
  ): Promise<InventoryAddressList>;
  products(
    session: InventorySession,
    query: { cursor?: string; limit: number },
  ): Promise<InventoryProductList>;
}

/** Puts the room together. */
export function createInventory(options: {
  aws: AwsAccess;
  directory: TeamDirectory;
  launches: Pick<LaunchStore, 'peopleBySessionName' | 'launchedFor'>;
  products: ProductReads;
  /** How much of outputs that are addresses it tells. */
  linkOutputs: OutputLinks;
}): Inventory {
  const { aws, directory, launches, products, linkOutputs } = options;
  return {
    async teams() {
      const { teams, complete } = await directory.census();
      return {
        items: teams.map(({ id, groupRef, title, accountId, regions }) => ({
          id,
          groupRef,
          title,
          accountId,
          regions,
        })),
        complete,
      };
    },
    open: (teamId, region) =>
      openInventory(
        { aws, teamById: id => directory.byId(id) },
        teamId,
        region,
      ),
    provisionedProducts: (session, query) =>
      listInventoryProvisionedProducts(launches, session, query),
    addresses: (session, provisionedProductId) =>
      listInventoryAddresses(session, provisionedProductId, linkOutputs),
    products: (session, query) =>
      listInventoryProducts(products, session, query),
  };
}
