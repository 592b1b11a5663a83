import type { ProvisionedProductsEvent } from 'backstage-plugin-aws-service-catalog-common';

/** The payload of an event, if it is one of ours: anybody may publish to a topic. */
export function readEvent(
  payload: unknown,
): ProvisionedProductsEvent | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { team, region, provisionedProductId }: Record<string, unknown> = {
    ...payload,
  };
  if (typeof team !== 'string' || typeof region !== 'string') return undefined;
  return {
    team,
    region,
    ...(typeof provisionedProductId === 'string' && { provisionedProductId }),
  };
}
