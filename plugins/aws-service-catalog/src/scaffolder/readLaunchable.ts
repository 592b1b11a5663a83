import {
  type LaunchForm,
  type LaunchPath,
  type ProductDetail,
  type ProductSummary,
  type ProductVersion,
  type ServiceCatalogApi,
  type Team,
  type TeamList,
  everyPage,
} from 'backstage-plugin-aws-service-catalog-common';
import { readAs } from './named';
import type { Scope } from './scope';

/** A launch form, and the team that it is for. */
export interface TeamForm {
  list: TeamList;
  team: Team;
  form: LaunchForm;
}

/** Every product that a team may launch. */
export function readProducts(
  api: ServiceCatalogApi,
  team: string,
): Promise<ProductSummary[]> {
  return everyPage(cursor => api.listProducts(team, { limit: 100, cursor }));
}

/** The product of a scope; undefined while none is chosen, or when the team has none of that name. */
export async function readProduct(
  api: ServiceCatalogApi,
  { team, product }: Scope,
): Promise<ProductDetail | undefined> {
  if (!team || !product) return undefined;
  const found = readAs(product, await readProducts(api, team));
  return found && api.getProduct(team, found.id);
}

/** The version that is chosen; else the newest that is not deprecated. */
export function versionOf(
  product: ProductDetail,
  written?: string,
): ProductVersion | undefined {
  return (
    readAs(written, product.versions) ??
    product.versions.find(({ deprecated }) => !deprecated) ??
    product.versions[0]
  );
}

/** The launch path that is chosen; else the first that may be used. */
export function pathOf(
  product: ProductDetail,
  written?: string,
): LaunchPath | undefined {
  return (
    readAs(written, product.launchPaths) ??
    product.launchPaths.find(({ usable }) => usable) ??
    product.launchPaths[0]
  );
}

/** The launch form of a scope; undefined while it does not say which. */
export async function readForm(
  api: ServiceCatalogApi,
  scope: Scope,
): Promise<TeamForm | undefined> {
  const product = await readProduct(api, scope);
  const version = product && versionOf(product, scope.version);
  const path = product && pathOf(product, scope.path);
  if (!product || !version || !path || !scope.team) return undefined;
  const [list, form] = await Promise.all([
    api.listTeams(),
    api.getLaunchForm(scope.team, product.id, {
      version: version.id,
      path: path.id,
    }),
  ]);
  const team = list.items.find(({ id }) => id === scope.team);
  return team && { list, team, form };
}
