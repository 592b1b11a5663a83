import type { Scope } from './Scope';

/** Pages of the portal that entities link to. */
export interface PortalLinks {
  provisionedProduct(scope: Scope, provisionedProductId: string): string;
  product(scope: Scope, productId: string): string;
}

/** @param appUrl - where people open the portal; paths alone, if nobody has configured it */
export function createPortalLinks(appUrl: string | undefined): PortalLinks {
  const root = `${(appUrl ?? '').replace(/\/+$/, '')}/service-catalog`;
  const page = (path: string, id: string, { team, region }: Scope) =>
    `${root}/${path}/${encodeURIComponent(id)}?${new URLSearchParams({
      team: team.id,
      region,
    })}`;
  return {
    provisionedProduct: (scope, id) => page('provisioned', id, scope),
    product: (scope, id) => page('products', id, scope),
  };
}
