import {
  CreateProductCommand,
  type ProductType,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type AdminProductView, toAdminProductView } from './AdminProductView';
import { type AdminVersionView, toAdminVersionView } from './AdminVersionView';
import { type TagView, toAwsTags } from './PortfolioView';
import { type NewVersion, toArtifactProperties } from './VersionSource';

/** A product to be, with its first version. */
export interface NewProduct {
  name: string;
  /** `Owner` */
  vendor: string;
  distributor?: string;
  description?: string;
  support?: { description?: string; email?: string; url?: string };
  tags: readonly TagView[];
  version: NewVersion;
}

/** Makes a product in no portfolio; the same token makes the same one. */
export async function createProduct(
  session: AwsSession,
  { token, ...product }: NewProduct & { token: string },
): Promise<{ product: AdminProductView; version?: AdminVersionView }> {
  const answer = await session.run(
    'servicecatalog',
    'CreateProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new CreateProductCommand({
          Name: product.name,
          Owner: product.vendor,
          Distributor: product.distributor,
          Description: product.description,
          SupportDescription: product.support?.description,
          SupportEmail: product.support?.email,
          SupportUrl: product.support?.url,
          ProductType: product.version.productType as ProductType,
          Tags: toAwsTags(product.tags),
          ProvisioningArtifactParameters: toArtifactProperties(product.version),
          IdempotencyToken: token,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return {
    product: toAdminProductView(answer.ProductViewDetail),
    version:
      answer.ProvisioningArtifactDetail &&
      toAdminVersionView(answer.ProvisioningArtifactDetail),
  };
}
