import type {
  Catalog,
  CatalogsApi,
} from 'backstage-plugin-aws-service-catalog-common';

const mayAll = {
  read: true,
  curate: true,
  grant: true,
  constrain: true,
  share: true,
  publish: true,
  guard: true,
  intervene: true,
};

/** The hub of the story. */
export const hubCatalog: Catalog = {
  id: 'hub',
  accountId: '111111111111',
  region: 'us-east-1',
  roleName: 'PortalCurator',
  templateBucket: 'portal-templates-111111111111',
  may: mayAll,
};

/** Its spoke, in which the AI research team works. */
export const spokeCatalog: Catalog = {
  id: 'ai-research',
  accountId: '222222222222',
  region: 'us-east-1',
  roleName: 'PortalCurator',
  hub: 'hub',
  may: mayAll,
};

/** The catalogs in memory. */
export class FakeCatalogsApi implements CatalogsApi {
  constructor(
    readonly catalogs: readonly Catalog[] = [hubCatalog, spokeCatalog],
  ) {}

  async listCatalogs() {
    return { items: [...this.catalogs] };
  }
}
