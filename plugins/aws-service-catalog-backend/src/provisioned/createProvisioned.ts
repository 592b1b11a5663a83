import type { LaunchStore } from '../launches/LaunchStore';
import type { ProductReads } from '../products/ProductReads';
import type { Teams } from '../teams/Teams';
import { GetProvisionedProduct } from './GetProvisionedProduct';
import { ListProvisionedProducts } from './ListProvisionedProducts';
import { ListRecords } from './ListRecords';
import { NewerVersions } from './NewerVersions';
import type { ProvisionedProductReads } from './ProvisionedProductReads';

/** What people can ask about what runs. */
export interface Provisioned {
  list: ListProvisionedProducts;
  get: GetProvisionedProduct;
  records: ListRecords;
}

/** Puts the room together. */
export function createProvisioned(options: {
  reads: ProvisionedProductReads;
  products: ProductReads;
  launches: LaunchStore;
  teams: Pick<Teams, 'may'>;
}): Provisioned {
  const { reads, launches, teams } = options;
  const versions = new NewerVersions(options.products);
  return {
    list: new ListProvisionedProducts({ reads, newer: versions, launches }),
    get: new GetProvisionedProduct({ reads, versions, launches, teams }),
    records: new ListRecords({ launches, versions }),
  };
}
