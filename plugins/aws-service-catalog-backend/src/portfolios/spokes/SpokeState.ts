import type { AwsSession } from '../../aws/AwsAccess';
import type { AdminVersionView } from '../../aws/serviceCatalog/AdminVersionView';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import type { Catalog } from '../../catalogs/Catalog';
import { isObject, parseJson } from '../../json';
import type { Team } from '../../teams/Team';
import type { Curation } from '../Curation';
import type { CurationReads, CurationSession } from '../CurationReads';
import { launchRoleOfBody } from '../constraints/toConstraint';
import { principalExists } from '../principals/principalExists';
import type { PortfolioParts } from '../readPortfolioParts';

/** A product as one side knows it. */
export interface SpokeProduct {
  id: string;
  name: string;
  versions: AdminVersionView[];
}

/** Both sides of a portfolio that a hub shares with a spoke, as far as drift is judged by them. */
export interface SpokeState {
  portfolio: PortfolioParts;
  state: 'not-shared' | 'offered' | 'accepted';
  sharePrincipals: boolean;
  /** The portfolio as the spoke has imported it. */
  imported?: PortfolioParts;
  /** A portfolio of the spoke's own that products of it are in, or that has its name. */
  local?: PortfolioParts;
  /** LAUNCH constraints by product: what the hub set, and what the spoke set in its local portfolio. */
  hubLaunch: ReadonlyMap<string, ConstraintRead>;
  localLaunch: ReadonlyMap<string, ConstraintRead>;
  /** Whether the spoke has a role of a name that a LAUNCH constraint needs there. */
  hasRole: ReadonlyMap<string, boolean>;
  /** Products of the hub, and copies of the same name that the spoke has of its own. */
  products: SpokeProduct[];
  copies: SpokeProduct[];
  teams: Team[];
}

/** The role of the spoke that a LAUNCH constraint names; `undefined` when it names one by ARN. */
export function localRoleOf(
  constraint: ConstraintRead | undefined,
): string | undefined {
  const body = constraint && parseJson(constraint.parameters);
  const role = isObject(body) ? launchRoleOfBody(body) : undefined;
  return role?.local ? role.name : undefined;
}

/** Reads both sides. */
export async function readSpokeState(
  { reads, directory }: Pick<Curation, 'reads' | 'directory'>,
  hub: CurationSession,
  spoke: CurationSession,
  portfolioId: string,
  options: { refresh?: boolean; localPortfolioName?: string } = {},
): Promise<SpokeState> {
  const { value: portfolio } = await reads.portfolio(hub, portfolioId, options);
  const { value: known } = await reads.portfolios(spoke, options);
  const isImported = known.some(one => one.imported && one.id === portfolioId);
  const share = portfolio.shares.find(
    ({ recipient }) => recipient.id === spoke.catalog.accountId,
  );
  const imported = isImported
    ? (await reads.portfolio(spoke, portfolioId, options)).value
    : undefined;
  const local = await localPortfolio(reads, spoke, portfolio, options);
  const [hubLaunch, localLaunch, teams, products, copies] = await Promise.all([
    launchConstraints(reads, hub, portfolio, options),
    local
      ? launchConstraints(reads, spoke, local, options)
      : new Map<string, ConstraintRead>(),
    directory.all(),
    Promise.all(portfolio.products.map(({ id }) => productOf(reads, hub, id))),
    copiesOf(reads, spoke, portfolio),
  ]);
  return {
    portfolio,
    state: stateOf(isImported, share !== undefined),
    sharePrincipals: share?.sharePrincipals ?? false,
    imported,
    local,
    hubLaunch,
    localLaunch,
    hasRole: await rolesThere(spoke.reader, spoke.catalog, [
      ...hubLaunch.values(),
      ...localLaunch.values(),
    ]),
    products,
    copies,
    teams: teamsOf(spoke.catalog, teams),
  };
}

/** Teams that work where a catalog is. */
export function teamsOf(catalog: Catalog, teams: readonly Team[]): Team[] {
  return teams.filter(
    ({ accountId, regions }) =>
      accountId === catalog.accountId && regions.includes(catalog.region),
  );
}

function stateOf(isImported: boolean, isShared: boolean): SpokeState['state'] {
  if (isImported) return 'accepted';
  return isShared ? 'offered' : 'not-shared';
}

async function localPortfolio(
  reads: CurationReads,
  spoke: CurationSession,
  portfolio: PortfolioParts,
  options: { refresh?: boolean; localPortfolioName?: string },
): Promise<PortfolioParts | undefined> {
  const wanted = options.localPortfolioName ?? portfolio.portfolio.name;
  const { value: known } = await reads.portfolios(spoke, options);
  const own = await Promise.all(
    known
      .filter(({ imported }) => !imported)
      .map(async ({ id }) => (await reads.portfolio(spoke, id, options)).value),
  );
  const ids = new Set(portfolio.products.map(({ id }) => id));
  return (
    own.find(one => one.portfolio.name === wanted) ??
    own.find(({ products }) => products.some(({ id }) => ids.has(id)))
  );
}

async function launchConstraints(
  reads: CurationReads,
  session: CurationSession,
  { constraints, portfolio }: PortfolioParts,
  options: { refresh?: boolean },
): Promise<Map<string, ConstraintRead>> {
  const launch = constraints.filter(
    ({ type, portfolioId }) =>
      type === 'LAUNCH' && (!portfolioId || portfolioId === portfolio.id),
  );
  const described = await Promise.all(
    launch.map(
      async ({ id }) => (await reads.constraint(session, id, options)).value,
    ),
  );
  return new Map(described.map(one => [one.productId, one]));
}

async function rolesThere(
  reader: AwsSession,
  { accountId, partition = 'aws' }: Catalog,
  constraints: readonly ConstraintRead[],
): Promise<Map<string, boolean>> {
  const names = new Set(constraints.flatMap(one => localRoleOf(one) ?? []));
  const entries = await Promise.all(
    [...names].map(async (name): Promise<[string, boolean]> => {
      const arn = `arn:${partition}:iam::${accountId}:role/${name}`;
      return [name, (await principalExists(reader, arn)) !== 'no'];
    }),
  );
  return new Map(entries);
}

async function productOf(
  reads: CurationReads,
  session: CurationSession,
  productId: string,
): Promise<SpokeProduct> {
  const { value } = await reads.product(session, productId);
  return {
    id: productId,
    name: value.product.name,
    versions: value.versions,
  };
}

async function copiesOf(
  reads: CurationReads,
  spoke: CurationSession,
  portfolio: PortfolioParts,
): Promise<SpokeProduct[]> {
  const names = new Set(portfolio.products.map(({ name }) => name));
  const { value } = await reads.products(spoke);
  return Promise.all(
    value
      .filter(({ imported, name }) => !imported && names.has(name))
      .map(({ id }) => productOf(reads, spoke, id)),
  );
}
