import type {
  GetBlastRadiusQuery,
  UnavailablePart,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import type { Team } from '../../teams/Team';
import type { Curation } from '../Curation';
import { readPortfolio } from '../portfolio/getPortfolio';
import { readProduct } from '../product/getCatalogProduct';
import {
  identityOf,
  principalArnOf,
  roleArnOfTeam,
} from '../principals/principalOf';
import type { PortfolioParts } from '../readPortfolioParts';
import { launchedWith } from './launchedWith';
import { mayMean, teamWithAccess } from './mayMean';
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
  /** Why it is not known whole what it is about, or whom it is shared with. */
  unknown?: string;
  /** Kind and ids, which make out what it is. */
  about: string[];
}

type Query = GetBlastRadiusQuery;

/** What of a change is asked for by which ids. */
type Id = Exclude<keyof Query, 'kind' | 'shareType'>;

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
  const about: string[] = [query.kind];
  const given = (field: Id): string => {
    const value = query[field];
    if (value === undefined) {
      throw new InvalidFieldError(
        field,
        `${field} is missing: a change of kind '${query.kind}' is about one`,
      );
    }
    about.push(value);
    return value;
  };
  return { ...(await targetOf({ reads }, session, query, given)), about };
}

async function targetOf(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  query: Query,
  given: (field: Id) => string,
): Promise<Omit<BlastTarget, 'about'>> {
  const portfolioOf = async (id: string) =>
    (await readPortfolio({ reads }, session, id, { refresh: 'required' }))
      .value;
  const sharesOfProduct = async (productId: string) => {
    const { value: product } = await readProduct(
      { reads },
      session,
      productId,
      { refresh: 'required' },
    );
    const portfolios = await Promise.all(
      product.portfolios.map(({ id }) => portfolioOf(id)),
    );
    return {
      shares: portfolios.flatMap(({ shares }) => shares),
      unknown: whyUnknown([product, ...portfolios], ['portfolios', 'shares']),
    };
  };
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
        unknown: whyUnknown([portfolio], ['products', 'shares']),
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
        unknown: whyUnknown([portfolio], ['shares']),
      };
    }
    case 'product': {
      const productId = given('productId');
      return {
        ...anywhere,
        ...(await sharesOfProduct(productId)),
        runs: of([productId]),
        hits: () => false,
        effects: [
          GOES_ON,
          'Nobody can launch or update the product any more; it can be terminated.',
        ],
      };
    }
    case 'version':
      return {
        ...anywhere,
        ...(query.productId
          ? await sharesOfProduct(query.productId)
          : { shares: [] }),
        runs: { by: 'versionId', ids: [given('versionId')] },
        hits: () => false,
        effects: [
          GOES_ON,
          'A deprecated version can be updated to and not launched anew; an inactive or deleted one neither.',
        ],
      };
    case 'constraint': {
      const { value } = await reads.constraint(session, given('constraintId'));
      const portfolio = value.portfolioId
        ? await portfolioOf(value.portfolioId)
        : undefined;
      return {
        ...anywhere,
        runs: of([value.productId]),
        hits: () => false,
        effects: [GOES_ON, 'What runs meets the change at its next update.'],
        shares: portfolio?.shares ?? [],
        unknown: portfolio && whyUnknown([portfolio], ['shares']),
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
      // A pattern names principals of every account that takes it along with the portfolio.
      const isPattern = !principalArnOf(arn)?.accountId;
      return {
        ...productsIn(portfolio),
        shares: isPattern
          ? portfolio.shares.filter(({ sharePrincipals }) => sharePrincipals)
          : [],
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

/** What is in a portfolio, and why that is not known whole. */
function productsIn(
  portfolio: PortfolioParts,
): Pick<BlastTarget, 'runs' | 'unknown'> {
  return {
    runs: { by: 'productId', ids: portfolio.products.map(({ id }) => id) },
    unknown: whyUnknown([portfolio], ['products']),
  };
}

/** Why AWS has not told one of the parts that a target rests on. */
function whyUnknown(
  things: readonly { unavailable: UnavailablePart[] }[],
  parts: readonly UnavailablePart['part'][],
): string | undefined {
  return things
    .flatMap(({ unavailable }) => unavailable)
    .find(({ part }) => parts.includes(part))?.why;
}
