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

/** A launch form, and the team and region that it is for. */
export interface TeamForm {
  list: TeamList;
  team: Team;
  region: string;
  form: LaunchForm;
}

/** Every product that the team of a scope may launch in its region; none while no team is chosen. */
export async function readProducts(
  api: ServiceCatalogApi,
  { team, region }: Scope,
): Promise<ProductSummary[]> {
  if (!team) return [];
  return everyPage(cursor =>
    api.listProducts(team, { region, limit: 100, cursor }),
  );
}

/** The product of a scope; undefined while none is chosen, or when the team has none of that name. */
export async function readProduct(
  api: ServiceCatalogApi,
  { team, region, product }: Scope,
): Promise<ProductDetail | undefined> {
  if (!team || !product) return undefined;
  const found = readAs(product, await readProducts(api, { team, region }));
  return found && api.getProduct(team, found.id, { region });
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
      region: scope.region,
      version: version.id,
      path: path.id,
    }),
  ]);
  const team = list.items.find(({ id }) => id === scope.team);
  return team && { list, team, region: scope.region ?? team.regions[0], form };
}
