import type { GetBlastRadiusQuery } from 'backstage-plugin-aws-service-catalog-common';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import type { Team } from '../../teams/Team';
import type { Curation } from '../Curation';
import { readPortfolio } from '../portfolio/getPortfolio';
import { readProduct } from '../product/getCatalogProduct';
import type { PortfolioParts } from '../readPortfolioParts';
import {
  identityOf,
  matchesPattern,
  principalArnOf,
  roleArnOfTeam,
} from '../principals/principalOf';
import { launchedWith } from './launchedWith';
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
  /** Whom it is shared with: products run there, too. */
  shares: readonly ShareView[];
  /** Why it is not known whole what it is about. */
  unknown?: string;
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
    (await readPortfolio({ reads }, session, id, { refresh: 'required' }))
      .value;
  const sharesOf = async (ids: readonly string[]) =>
    (await Promise.all(ids.map(portfolioOf))).flatMap(({ shares }) => shares);
  const of = (ids: readonly string[]): Sought => ({ by: 'productId', ids });
  const anywhere = { reaches: () => true };

  switch (query.kind) {
    case 'portfolio': {
      const portfolio = await portfolioOf(given('portfolioId'));
      return {
        ...anywhere,
        ...productsIn(portfolio),
        hits: teamWithAccess(session, portfolio),
        effects: [GOES_ON, NO_UPDATE],
        shares: portfolio.shares,
      };
    }
    case 'portfolio-product': {
      const portfolio = await portfolioOf(given('portfolioId'));
      return {
        ...anywhere,
        runs: of([given('productId')]),
        hits: teamWithAccess(session, portfolio),
        effects: [GOES_ON, NO_UPDATE],
        shares: portfolio.shares,
      };
    }
    case 'product': {
      const productId = given('productId');
      const product = await readProduct({ reads }, session, productId, {
        refresh: 'required',
      });
      return {
        ...anywhere,
        runs: of([productId]),
        hits: () => false,
        shares: await sharesOf(product.value.portfolios.map(({ id }) => id)),
        effects: [
          GOES_ON,
          'Nobody can launch or update the product any more; it can be terminated.',
        ],
      };
    }
    case 'version':
      return {
        ...anywhere,
        runs: { by: 'versionId', ids: [given('versionId')] },
        hits: () => false,
        shares: [],
        effects: [
          GOES_ON,
          'A deprecated version can be updated to and not launched anew; an inactive or deleted one neither.',
        ],
      };
    case 'constraint': {
      const { value } = await reads.constraint(session, given('constraintId'));
      return {
        ...anywhere,
        runs: of([value.productId]),
        hits: () => false,
        effects: [GOES_ON, 'What runs meets the change at its next update.'],
        shares: await sharesOf(value.portfolioId ? [value.portfolioId] : []),
      };
    }
    case 'launch-role':
      return {
        ...anywhere,
        ...(await launchedWith(reads, session, given('roleArn'))),
        hits: () => false,
        effects: [
          'Updates and terminations run with the launch role: without its rights they fail, and what runs stays as it is.',
        ],
      };
    case 'access': {
      const portfolio = await portfolioOf(given('portfolioId'));
      const arn = given('principalArn');
      return {
        ...productsIn(portfolio),
        shares: [],
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
        ...productsIn(portfolio),
        shares: portfolio.shares.filter(
          share => share.recipient.id === recipient,
        ),
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

/** What is in a portfolio, and why that is not known whole. */
function productsIn({
  products,
  unavailable,
}: PortfolioParts): Pick<BlastTarget, 'runs' | 'unknown'> {
  return {
    runs: { by: 'productId', ids: products.map(({ id }) => id) },
    unknown: unavailable.find(({ part }) => part === 'products')?.why,
  };
}
