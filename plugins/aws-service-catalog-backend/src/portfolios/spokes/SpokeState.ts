import type { ConstraintRole } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import type { Catalog } from '../../catalogs/Catalog';
import { isObject, parseJson } from '../../json';
import type { Curation } from '../Curation';
import type {
  CurationReads,
  CurationSession,
  ReadOptions,
} from '../CurationReads';
import { describeListed } from '../constraints/describeListed';
import { launchRoleOfBody } from '../constraints/toConstraint';
import { principalExists } from '../principals/principalExists';
import { principalArnOf } from '../principals/principalOf';
import type { PortfolioParts } from '../readPortfolioParts';
import type { SpokeReach } from './SpokeReach';
import { type Copy, copiesOf } from './copiesOf';

/** LAUNCH constraints by product. */
export type LaunchConstraints = ReadonlyMap<string, ConstraintRead>;

/** A portfolio of the spoke's own. */
export interface LocalPortfolio extends PortfolioParts {
  launch: LaunchConstraints;
}

/** Both sides of a portfolio that a hub shares with a spoke, as far as drift is judged by them. */
export interface SpokeState extends SpokeReach {
  /** The portfolio as the spoke has imported it. */
  imported?: PortfolioParts;
  /**
   * Portfolios of the spoke's own that products of it are in, or that have its name. What bringing in line adds, it adds
   * to the first.
   */
  locals: LocalPortfolio[];
  /** LAUNCH constraints that the hub set, by product. */
  hubLaunch: LaunchConstraints;
  /** Whether the spoke has a role of a name that a LAUNCH constraint needs there. */
  hasRole: ReadonlyMap<string, boolean>;
  copies: Copy[];
}

/** The role of an account that a LAUNCH constraint names, by name or by ARN; `undefined` for one elsewhere. */
export function roleIn(
  accountId: string,
  constraint: ConstraintRead | undefined,
): string | undefined {
  const role = constraint && launchRoleOf(constraint);
  if (!role) return undefined;
  const isThere =
    role.local ||
    (role.arn && principalArnOf(role.arn)?.accountId) === accountId;
  return isThere ? role.name : undefined;
}

/** The role that a LAUNCH constraint names. */
export function launchRoleOf({
  parameters,
}: ConstraintRead): ConstraintRole | undefined {
  const body = parseJson(parameters);
  return isObject(body) ? launchRoleOfBody(body) : undefined;
}

/** Reads what both sides have of a portfolio that reaches the spoke. */
export async function readSpokeState(
  { reads }: Pick<Curation, 'reads'>,
  hub: CurationSession,
  spoke: CurationSession,
  reach: SpokeReach,
  options: Pick<ReadOptions, 'refresh'> & { localPortfolioName?: string } = {},
): Promise<SpokeState> {
  const { portfolio } = reach;
  const [imported, locals, hubLaunch, copies] = await Promise.all([
    reach.state === 'accepted'
      ? reads.portfolio(spoke, portfolio.portfolio.id, options)
      : undefined,
    localPortfolios(reads, spoke, portfolio, options),
    launchConstraints(reads, hub, portfolio, options),
    copiesOf(reads, hub, spoke, portfolio, options),
  ]);
  return {
    ...reach,
    imported: imported?.value,
    locals,
    hubLaunch,
    hasRole: await rolesThere(
      spoke.reader,
      spoke.catalog,
      [hubLaunch, ...locals.map(({ launch }) => launch)].flatMap(launch => [
        ...launch.values(),
      ]),
    ),
    copies,
  };
}

async function localPortfolios(
  reads: CurationReads,
  spoke: CurationSession,
  { portfolio, products }: PortfolioParts,
  options: Pick<ReadOptions, 'refresh'> & { localPortfolioName?: string },
): Promise<LocalPortfolio[]> {
  const { localPortfolioName } = options;
  const wanted = localPortfolioName ?? portfolio.name;
  const { value: known } = await reads.portfolios(spoke, options);
  const own = await Promise.all(
    known
      .filter(
        ({ imported, name }) =>
          !imported && (localPortfolioName === undefined || name === wanted),
      )
      .map(async ({ id }) => (await reads.portfolio(spoke, id, options)).value),
  );
  const ids = new Set(products.map(({ id }) => id));
  const isNamed = (one: PortfolioParts) => one.portfolio.name === wanted;
  const found = [
    ...own.filter(isNamed).slice(0, 1),
    ...own.filter(
      one => !isNamed(one) && one.products.some(({ id }) => ids.has(id)),
    ),
  ];
  return Promise.all(
    found.map(async one => ({
      ...one,
      launch: await launchConstraints(reads, spoke, one, options),
    })),
  );
}

async function launchConstraints(
  reads: CurationReads,
  session: CurationSession,
  { constraints, portfolio }: PortfolioParts,
  options: Pick<ReadOptions, 'refresh'>,
): Promise<Map<string, ConstraintRead>> {
  const launch = constraints.filter(
    ({ type, portfolioId }) =>
      type === 'LAUNCH' && (!portfolioId || portfolioId === portfolio.id),
  );
  const described = await Promise.all(
    launch.map(view => describeListed(reads, session, view, options)),
  );
  return new Map(described.map(one => [one.productId, one]));
}

async function rolesThere(
  reader: AwsSession,
  { accountId, partition = 'aws' }: Catalog,
  constraints: readonly ConstraintRead[],
): Promise<Map<string, boolean>> {
  const arns = new Map(
    constraints.flatMap((one): [string, string][] => {
      const name = roleIn(accountId, one);
      if (!name) return [];
      // With its path, where the constraint tells it.
      const arn = `arn:${partition}:iam::${accountId}:role/${name}`;
      return [[name, launchRoleOf(one)?.arn ?? arn]];
    }),
  );
  const entries = await Promise.all(
    [...arns].map(
      async ([name, arn]): Promise<[string, boolean]> => [
        name,
        (await principalExists(reader, arn)) !== 'no',
      ],
    ),
  );
  return new Map(entries);
}
