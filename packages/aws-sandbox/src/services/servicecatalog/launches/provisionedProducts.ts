import type { ProvisionedProductDetail } from '@aws-sdk/client-service-catalog';
import type { Ctx } from '../../../core/operation';
import { provisionedProductArn, type Place } from '../requests/arns';
import { duplicate, invalidParameters } from '../requests/errors';
import { identityOf } from '../access/identity';
import { newId } from '../requests/ids';
import type { LaunchPath } from '../paths/launchPaths';
import {
  type ProvisionedProduct,
  type ProvisionedProductType,
  type ServiceCatalogState,
  serviceCatalogState,
  type Tag,
  type Version,
} from '../state';

/** What a launch decided before there is a provisioned product. */
export interface Launch {
  name: string;
  token: string;
  path: LaunchPath;
  version: Version;
  /** Default: `CFN_STACK`. */
  type?: ProvisionedProductType;
  tags: Tag[];
  launchRoleArn?: string;
  status: 'UNDER_CHANGE' | 'PLAN_IN_PROGRESS';
}

/**
 * Makes a provisioned product that belongs to the caller. It takes the name at once and keeps it, failed or not, until
 * it is terminated.
 *
 * @throws InvalidParametersException when the name is taken
 */
export function makeProvisionedProduct(
  ctx: Ctx,
  launch: Launch,
): ProvisionedProduct {
  const state = ctx.state(serviceCatalogState);
  requireFreeName(ctx, launch.name);
  const provisionedProduct: ProvisionedProduct = {
    id: newId(ctx, 'pp'),
    name: launch.name,
    type: launch.type,
    status: launch.status,
    createdAt: ctx.now().getTime(),
    idempotencyToken: launch.token,
    ...launchedThrough(launch.path),
    versionId: launch.version.id,
    originalVersionId: launch.version.id,
    provisioningPrincipalArn: ctx.caller.arn,
    owner: identityOf(ctx.caller),
    launchRoleArn: launch.launchRoleArn,
    tags: launch.tags,
  };
  state.provisionedProducts[provisionedProduct.id] = provisionedProduct;
  state.provisionedProductIdByName[launch.name] = provisionedProduct.id;
  state.provisionedProductsRevision += 1;
  return provisionedProduct;
}

/** What a provisioned product remembers of the path it was launched on. */
export function launchedThrough(path: LaunchPath) {
  return {
    productId: path.product.id,
    productOwnerId: path.productOwnerId,
    pathId: path.id,
    portfolioId: path.portfolio.id,
    portfolioOwnerId: path.portfolioOwnerId,
  };
}

/** Ends a provisioned product; its records stay, its name is free again. */
export function endProvisionedProduct(
  ctx: Ctx,
  provisionedProduct: ProvisionedProduct,
): void {
  const state = ctx.state(serviceCatalogState);
  delete state.provisionedProducts[provisionedProduct.id];
  delete state.provisionedProductIdByName[provisionedProduct.name];
  state.provisionedProductsRevision += 1;
}

/**
 * A token stays with the provisioned product that it made, by whatever kind of request.
 *
 * @throws DuplicateResourceException
 */
export function requireNewToken(
  { provisionedProducts }: ServiceCatalogState,
  token: string,
): void {
  const made = Object.values(provisionedProducts).find(
    ({ idempotencyToken }) => idempotencyToken === token,
  );
  if (made) {
    throw duplicate(
      `Provisioned product ${made.id} was already made with the token ${token}.`,
    );
  }
}

/** @throws InvalidParametersException in the words of the service */
export function requireFreeName(ctx: Ctx, name: string): void {
  const { provisionedProductIdByName } = ctx.state(serviceCatalogState);
  if (Object.hasOwn(provisionedProductIdByName, name)) {
    throw invalidParameters(`A stack named ${name} already exists.`);
  }
}

/** Members that `Describe…`, `Scan…` and `Search…` share. */
export function provisionedProductDetail(
  at: Place,
  provisionedProduct: ProvisionedProduct,
): ProvisionedProductDetail {
  return {
    Name: provisionedProduct.name,
    Arn: provisionedProductArn(at, provisionedProduct),
    Type: provisionedProduct.type ?? 'CFN_STACK',
    Id: provisionedProduct.id,
    Status: provisionedProduct.status,
    StatusMessage: provisionedProduct.statusMessage,
    CreatedTime: new Date(provisionedProduct.createdAt),
    IdempotencyToken: provisionedProduct.idempotencyToken,
    LastRecordId: provisionedProduct.lastRecordId,
    LastProvisioningRecordId: provisionedProduct.lastProvisioningRecordId,
    LastSuccessfulProvisioningRecordId:
      provisionedProduct.lastSuccessfulProvisioningRecordId,
    ProductId: provisionedProduct.productId,
    ProvisioningArtifactId: provisionedProduct.versionId,
    LaunchRoleArn: provisionedProduct.launchRoleArn,
  };
}

/** Account in a role's ARN. */
export function accountOfRole(roleArn: string | undefined): string | undefined {
  return roleArn?.split(':')[4];
}
