/** Pages of the portal that an agent sends a person to. */
export interface PortalLinks {
  launchForm(at: { team: string; region?: string }, productId: string): string;
  launch(at: { team: string; region?: string }, launchId: string): string;
  provisionedProduct(
    at: { team: string; region?: string },
    provisionedProductId: string,
  ): string;
}

/** @param appUrl - where people open the portal; paths alone, if nobody has configured it */
export function createPortalLinks(appUrl: string | undefined): PortalLinks {
  const root = `${(appUrl ?? '').replace(/\/+$/, '')}/service-catalog`;
  const page = (
    path: string,
    { team, region }: { team: string; region?: string },
  ) =>
    `${root}/${path}?${new URLSearchParams({
      team,
      ...(region && { region }),
    })}`;
  return {
    launchForm: (at, id) =>
      page(`products/${encodeURIComponent(id)}/launch`, at),
    launch: (at, id) => page(`launches/${encodeURIComponent(id)}`, at),
    provisionedProduct: (at, id) =>
      page(`provisioned/${encodeURIComponent(id)}`, at),
  };
}
