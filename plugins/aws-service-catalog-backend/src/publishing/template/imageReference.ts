import type { PublicationSource } from 'backstage-plugin-aws-service-catalog-common';

/** How a template names its image: an id that holds in one region, or an SSM parameter that is looked up. */
export type ImageReference =
  | { imageId: string; region: string }
  | { ssmParameter: string };

const MARKETPLACE_ALIAS =
  /^\/aws\/service\/marketplace\/([A-Za-z0-9-]+)\/[^/]+$/;

/** The image of a source of kind `ami`. */
export function imageReferenceOf(
  { imageId, ssmParameter, marketplace }: PublicationSource,
  region: string,
): ImageReference {
  if (imageId) return { imageId, region };
  if (ssmParameter) return { ssmParameter };
  return {
    ssmParameter: `/aws/service/marketplace/${marketplace?.productId}/${marketplace?.version}`,
  };
}

/** Marketplace product that a source names, by itself or through its alias. */
export function marketplaceProductOf({
  marketplace,
  ssmParameter,
}: PublicationSource): string | undefined {
  return (
    marketplace?.productId ?? MARKETPLACE_ALIAS.exec(ssmParameter ?? '')?.[1]
  );
}
