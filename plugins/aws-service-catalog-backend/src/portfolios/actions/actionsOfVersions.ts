import type {
  ServiceActionSummary,
  UnavailablePart,
} from 'backstage-plugin-aws-service-catalog-common';
import { listServiceActionsForProvisioningArtifact } from '../../aws/serviceCatalog/listServiceActionsForProvisioningArtifact';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type {
  CurationReads,
  ProductParts,
  ReadOptions,
} from '../CurationReads';
import { orUnavailable } from '../orUnavailable';

/** Service actions of the versions of a product, by version id. */
export async function actionsOfVersions(
  reads: CurationReads,
  session: CatalogSession,
  { product, versions }: Pick<ProductParts, 'product' | 'versions'>,
  unavailable: UnavailablePart[],
  options: Pick<ReadOptions, 'refresh'> = {},
): Promise<ReadonlyMap<string, ServiceActionSummary[]>> {
  const byVersion = await orUnavailable(
    'serviceActions',
    unavailable,
    reads
      .other(session, `actions/${product.id}`, options, () =>
        Promise.all(
          versions.map(
            async ({ id }): Promise<[string, ServiceActionSummary[]]> => [
              id,
              await listServiceActionsForProvisioningArtifact(session.reader, {
                productId: product.id,
                versionId: id,
              }),
            ],
          ),
        ),
      )
      .then(({ value }) => value),
  );
  return new Map(byVersion);
}
