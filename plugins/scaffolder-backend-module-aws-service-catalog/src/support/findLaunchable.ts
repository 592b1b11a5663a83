import { InputError } from '@backstage/errors';
import {
  type ProductDetail,
  type ProductVersion,
  type ServiceCatalogApi,
  everyPage,
} from 'backstage-plugin-aws-service-catalog-common';
import { findOne } from './findOne';

/** The inputs that say what is launched. */
export interface LaunchableInput {
  team: string;
  region?: string;
  product: string;
  version?: string;
  path?: string;
}

/** What is launched, by AWS's ids and in words. JSON, for a checkpoint. */
export type Launchable = Record<
  | 'productId'
  | 'productName'
  | 'versionId'
  | 'versionName'
  | 'pathId'
  | 'pathName',
  string
>;

/** Finds product, version and launch path as the team sees them. */
export async function findLaunchable(
  api: ServiceCatalogApi,
  input: LaunchableInput,
): Promise<Launchable> {
  const { team, region } = input;
  const product = await findProduct(api, input);
  const { versions, launchPaths } = await api.getProduct(team, product.id, {
    region,
  });
  const version = chooseVersion(versions, input.version);
  const path = choosePath(launchPaths, input.path);
  return {
    productId: product.id,
    productName: product.name,
    versionId: version.id,
    versionName: version.name,
    pathId: path.id,
    pathName: path.name,
  };
}

async function findProduct(
  api: ServiceCatalogApi,
  { team, region, product }: LaunchableInput,
) {
  const products = await everyPage(cursor =>
    api.listProducts(team, { region, limit: 100, cursor }),
  );
  return findOne('product', product, products);
}

/**
 * The version that an input names; left out, the newest that is not deprecated.
 *
 * @param versions - newest first, as the portal lists them
 */
export function chooseVersion(
  versions: readonly ProductVersion[],
  wanted?: string,
): ProductVersion {
  if (wanted) return findOne('version', wanted, versions);
  const version = versions.find(one => !one.deprecated) ?? versions[0];
  if (!version) throw new InputError('product: it has no version to launch');
  return version;
}

function choosePath(paths: ProductDetail['launchPaths'], wanted?: string) {
  if (wanted) return findOne('path', wanted, paths);
  const usable = paths.filter(path => path.usable);
  if (usable.length === 1) return usable[0];
  if (usable.length === 0) {
    throw new InputError(
      `product: it may not be launched. ${paths
        .map(path => path.problem)
        .filter(Boolean)
        .join(' ')}`.trim(),
    );
  }
  throw new InputError(
    `path: the product can be launched through several portfolios; name one of them: ${usable
      .map(({ id, name }) => `${name} (${id})`)
      .join(', ')}`,
  );
}
