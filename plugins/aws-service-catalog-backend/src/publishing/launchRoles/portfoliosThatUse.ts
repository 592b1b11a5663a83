import { NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { describeConstraint } from '../../aws/serviceCatalog/describeConstraint';
import { listAcceptedPortfolioShares } from '../../aws/serviceCatalog/listAcceptedPortfolioShares';
import { listConstraintsForPortfolio } from '../../aws/serviceCatalog/listConstraintsForPortfolio';
import { listPortfolios } from '../../aws/serviceCatalog/listPortfolios';
import type { PortfolioView } from '../../aws/serviceCatalog/PortfolioView';
import { isObject, parseJson } from '../../json';
import { orOutsideOrganization } from '../../portfolios/orOutsideOrganization';

/** Portfolios that are looked into at the same time: the account's rate is shared with everybody. */
const AT_ONCE = 8;

/**
 * Portfolios in which a LAUNCH constraint names a role of the account: its own, and those of others, whose constraints
 * may name a role of the account they were shared with. One that AWS lists and tells no more of counts, too; what cannot
 * be read is an error: unread is not unused.
 */
export async function portfoliosThatUse(
  session: AwsSession,
  roleName: string,
  options: {
    /** Ids of constraints that are about to go, and do not count. */
    except?: readonly string[];
    /** Looks no further once so many are found. */
    atMost?: number;
  } = {},
): Promise<PortfolioView[]> {
  const lists = await Promise.all([
    listPortfolios(session),
    ...(['account', 'organization'] as const).map(through =>
      orOutsideOrganization(listAcceptedPortfolioShares(session, { through })),
    ),
  ]);
  const portfolios = [
    ...new Map(lists.flat().map(one => [one.id, one])).values(),
  ];
  const users: PortfolioView[] = [];
  const { atMost = Infinity } = options;
  for (
    let at = 0;
    at < portfolios.length && users.length < atMost;
    at += AT_ONCE
  ) {
    const some = portfolios.slice(at, at + AT_ONCE);
    const uses = await Promise.all(
      some.map(({ id }) => usesRole(session, id, roleName, options.except)),
    );
    users.push(...some.filter((_, index) => uses[index]));
  }
  return users;
}

async function usesRole(
  session: AwsSession,
  portfolioId: string,
  roleName: string,
  except: readonly string[] = [],
): Promise<boolean> {
  const constraints = await listConstraintsForPortfolio(session, {
    portfolioId,
  });
  for (const { id, type } of constraints) {
    if (type !== 'LAUNCH' || except.includes(id)) continue;
    try {
      const { parameters } = await describeConstraint(session, id);
      if (namesRole(parameters, session.target.accountId, roleName)) {
        return true;
      }
    } catch (error) {
      // AWS may tell no more of one of the account that shares the portfolio.
      if (error instanceof NotFoundError) return true;
      throw error;
    }
  }
  return false;
}

function namesRole(
  parameters: string,
  accountId: string,
  roleName: string,
): boolean {
  const body = parseJson(parameters);
  if (!isObject(body)) return false;
  const { RoleArn, LocalRoleName } = body;
  if (LocalRoleName === roleName) return true;
  return (
    typeof RoleArn === 'string' &&
    RoleArn.split(':')[4] === accountId &&
    RoleArn.endsWith(`/${roleName}`)
  );
}
