import type { GetBlastRadiusQuery } from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import { isObject, parseJson } from '../../json';
import type { Team } from '../../teams/Team';
import type { Curation } from '../Curation';
import { launchRoleOfBody } from '../constraints/toConstraint';
import { readPortfolio } from '../portfolio/getPortfolio';
import type { PortfolioParts } from '../readPortfolioParts';
import {
  identityOf,
  matchesPattern,
  principalArnOf,
  roleArnOfTeam,
} from '../principals/principalOf';
import type { Found, Sought } from './Running';

/** What a change would touch, before it is looked for. */
export interface BlastTarget {
  /** What it is about among all that runs. */
  runs: Sought;
  /** Narrows by where it runs and through whom. */
  reaches(found: Found): boolean;
  /** Teams that lose a way to launch, or whose way changes. */
  hits(team: Team): boolean;
  /** What happens, in sentences. */
  effects: string[];
}

type Query = GetBlastRadiusQuery;

const GOES_ON = 'What runs goes on running.';
const OF_A_GROUP =
  'AWS tells which user has launched something, not the groups of the user: what any user of the account runs counts.';
const NO_UPDATE =
  'What was launched through it can be terminated, but not updated any more unless another portfolio brings the product.';

/** @throws InvalidFieldError - an id is missing that this kind of change needs */
export async function blastTarget(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  query: Query,
): Promise<BlastTarget> {
  const given = (field: Exclude<keyof Query, 'kind' | 'shareType'>): string => {
    const value = query[field];
    if (value === undefined) {
      throw new InvalidFieldError(
        field,
        `${field} is missing: a change of kind '${query.kind}' is about one`,
      );
    }
    return value;
  };
  const portfolioOf = async (id: string) =>
    (await readPortfolio({ reads }, session, id)).value;
  const of = (ids: readonly string[]): Sought => ({ by: 'productId', ids });
  const anywhere = { reaches: () => true };

  switch (query.kind) {
    case 'portfolio': {
      const portfolio = await portfolioOf(given('portfolioId'));
      return {
        ...anywhere,
        runs: of(portfolio.products.map(({ id }) => id)),
        hits: teamWithAccess(session, portfolio),
        effects: [GOES_ON, NO_UPDATE],
      };
    }
    case 'portfolio-product': {
      const portfolio = await portfolioOf(given('portfolioId'));
      return {
        ...anywhere,
        runs: of([given('productId')]),
        hits: teamWithAccess(session, portfolio),
        effects: [GOES_ON, NO_UPDATE],
      };
    }
    case 'product':
      return {
        ...anywhere,
        runs: of([given('productId')]),
        hits: () => false,
        effects: [
          GOES_ON,
          'Nobody can launch or update the product any more; it can be terminated.',
        ],
      };
    case 'version':
      return {
        ...anywhere,
        runs: { by: 'versionId', ids: [given('versionId')] },
        hits: () => false,
        effects: [
          GOES_ON,
          'A deprecated version can be updated to and not launched anew; an inactive or deleted one neither.',
        ],
      };
    case 'constraint':
    case 'launch-role': {
      const productIds =
        query.kind === 'constraint'
          ? [
              (await reads.constraint(session, given('constraintId'))).value
                .productId,
            ]
          : await productsOfRole(reads, session, given('roleArn'));
      return {
        ...anywhere,
        runs: of(productIds),
        hits: () => false,
        effects:
          query.kind === 'constraint'
            ? [GOES_ON, 'What runs meets the change at its next update.']
            : [
                'Updates and terminations run with the launch role: without its rights they fail, and what runs stays as it is.',
              ],
      };
    }
    case 'access': {
      const portfolio = await portfolioOf(given('portfolioId'));
      const arn = given('principalArn');
      return {
        runs: of(portfolio.products.map(({ id }) => id)),
        reaches: ({ item }) => mayMean(arn, identityOf(item.ownerArn ?? '')),
        hits: team => mayMean(arn, roleArnOfTeam(team)),
        effects: [
          GOES_ON,
          NO_UPDATE,
          ...(principalArnOf(arn)?.kind === 'group' ? [OF_A_GROUP] : []),
        ],
      };
    }
    default: {
      const portfolio = await portfolioOf(given('portfolioId'));
      const recipient = given('recipient');
      const isThere = (accountId: string) =>
        /^\d{12}$/.test(recipient)
          ? accountId === recipient
          : accountId !== session.catalog.accountId;
      return {
        runs: of(portfolio.products.map(({ id }) => id)),
        reaches: ({ place }) => isThere(place.accountId),
        hits: ({ accountId }) => isThere(accountId),
        effects: [
          GOES_ON,
          'Its products vanish from the recipient’s portfolios, local ones too: nothing there is launched or updated any more.',
        ],
      };
    }
  }
}

/** Whether a principal of a portfolio is, or may be, who has launched something. */
function mayMean(principalArn: string, identityArn: string): boolean {
  const principal = principalArnOf(principalArn);
  const identity = principalArnOf(identityArn);
  if (!identity) return false;
  if (!principal?.accountId) return matchesPattern(principalArn, identityArn);
  const wanted = principal.kind === 'group' ? 'user' : principal.kind;
  return (
    identity.accountId === principal.accountId &&
    identity.kind === wanted &&
    (principal.kind === 'group' ||
      identity.name.toLowerCase() === principal.name.toLowerCase())
  );
}

/** Teams with access to a portfolio, and those in accounts that it is shared with, which may give access themselves. */
function teamWithAccess(
  { catalog }: CatalogSession,
  { principals, shares }: Pick<PortfolioParts, 'principals' | 'shares'>,
) {
  const isRecipient = (accountId: string) =>
    shares.some(({ recipient: { type, id } }) =>
      // Which accounts a unit of the organization holds is not known here.
      type === 'account' ? id === accountId : accountId !== catalog.accountId,
    );
  return (team: Team) =>
    isRecipient(team.accountId) ||
    principals.some(({ principalArn }) =>
      mayMean(principalArn, roleArnOfTeam(team)),
    );
}

/** Products that are launched with a role, by its ARN or its name. */
async function productsOfRole(
  reads: Curation['reads'],
  session: CatalogSession,
  role: string,
): Promise<string[]> {
  const { value: portfolios } = await reads.portfolios(session);
  const products = await Promise.all(
    portfolios.map(async ({ id }) => {
      const { value } = await reads.portfolio(session, id);
      const launch = value.constraints.filter(({ type }) => type === 'LAUNCH');
      const named = await Promise.all(
        launch.map(async constraint => {
          const read = await reads.constraint(session, constraint.id);
          const body = parseJson(read.value.parameters);
          const found = isObject(body) ? launchRoleOfBody(body) : undefined;
          const isIt = role === found?.arn || role === found?.name;
          return isIt ? [constraint.productId] : [];
        }),
      );
      return named.flat();
    }),
  );
  return products.flat();
}
