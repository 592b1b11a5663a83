import type {
  ScanProvisionedProductsInput,
  ScanProvisionedProductsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { requestedLevel, seenAt } from './access/accessLevel';
import { accessAtLevel } from './access/accessTo';
import { pageOf } from './requests/paging';
import { provisionedProductDetail } from './launches/provisionedProducts';
import { serviceCatalogState } from './state';

/** Provisioned products at an access level (default User), in order of creation. */
export const scanProvisionedProducts: Operation<
  ScanProvisionedProductsInput,
  ScanProvisionedProductsOutput
> = {
  access: ({ AccessLevelFilter }) =>
    accessAtLevel(
      'ScanProvisionedProducts',
      requestedLevel(AccessLevelFilter, 'User'),
    ),
  run(input, ctx) {
    const level = requestedLevel(input.AccessLevelFilter, 'User');
    const isSeen = seenAt(level, ctx.caller);
    const { provisionedProducts } = ctx.state(serviceCatalogState);
    const page = pageOf(
      Object.values(provisionedProducts).filter(({ owner }) => isSeen(owner)),
      input,
      ['ScanProvisionedProducts', level],
      20,
    );
    return {
      ProvisionedProducts: page.items.map(provisionedProduct =>
        provisionedProductDetail(ctx, provisionedProduct),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};
