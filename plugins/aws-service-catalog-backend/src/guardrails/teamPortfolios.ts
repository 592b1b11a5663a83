import type { AwsSession } from '../aws/AwsAccess';
import { describeConstraint } from '../aws/serviceCatalog/describeConstraint';
import { listConstraintsForPortfolio } from '../aws/serviceCatalog/listConstraintsForPortfolio';
import { listPortfolios } from '../aws/serviceCatalog/listPortfolios';
import { listPrincipalsForPortfolio } from '../aws/serviceCatalog/listPrincipalsForPortfolio';
import type { PrincipalView } from '../aws/serviceCatalog/listPrincipalsForPortfolio';
import { searchProductsAsAdmin } from '../aws/serviceCatalog/searchProductsAsAdmin';
import { isObject, parseJson } from '../json';
import { readAllImportedPortfolios } from '../portfolios/readImportedPortfolios';
import { fitsPattern } from './policies/wildcards';

const USER_OR_GROUP = /^arn:[^:]+:iam::\d{12}:(user|group)\//;
const PATTERN_OF_ROLES = /:role\//;

/** A product of a portfolio, with the role that launches it. */
export interface OfferedProduct {
  id: string;
  name: string;
  /** Left out when there is no LAUNCH constraint. */
  launchRole?: string;
}

/** A portfolio that a team may use. */
export interface TeamPortfolio {
  id: string;
  name: string;
  /** Shared with the account by another one, or by its organization. */
  imported: boolean;
  products: OfferedProduct[];
}

/** The portfolios of an account, as a role sees them. */
export interface PortfoliosOfTeam {
  /** Portfolios in the account, whoever has access. */
  total: number;
  /** Those that the role has access to. */
  granted: TeamPortfolio[];
  /** ARNs of IAM users and groups that have access to the same portfolios. */
  sharedWith: string[];
  /** Patterns that give IAM users or groups access to the same portfolios: whom they fit, they do not tell. */
  sharedWithPatterns: string[];
}

/** Portfolios of the account, its own and imported ones, and which of them a role has access to. */
export async function teamPortfolios(
  session: AwsSession,
  roleArn: string,
): Promise<PortfoliosOfTeam> {
  const [own, imported] = await Promise.all([
    listPortfolios(session),
    readAllImportedPortfolios(session),
  ]);
  const all = [
    ...own.map(portfolio => ({ ...portfolio, imported: false })),
    ...imported.map(portfolio => ({ ...portfolio, imported: true })),
  ];
  const principalsOf = await Promise.all(
    all.map(({ id }) => listPrincipalsForPortfolio(session, id)),
  );
  const isGranted = principalsOf.map(principals =>
    principals.some(principal => isRole(principal, roleArn)),
  );
  const granted = await Promise.all(
    all
      .filter((_, index) => isGranted[index])
      .map(async ({ id, name, imported: isImported }) => ({
        id,
        name,
        imported: isImported,
        products: await offered(session, id),
      })),
  );
  const others = principalsOf.filter((_, index) => isGranted[index]).flat();
  const arnsOf = (wanted: PrincipalView['type']) => [
    ...new Set(
      others
        .filter(({ type }) => type === wanted)
        .map(({ principalArn }) => principalArn),
    ),
  ];
  return {
    total: all.length,
    granted,
    sharedWith: arnsOf('IAM')
      .filter(arn => USER_OR_GROUP.test(arn))
      .sort(),
    sharedWithPatterns: arnsOf('IAM_PATTERN')
      .filter(pattern => !PATTERN_OF_ROLES.test(pattern))
      .sort(),
  };
}

async function offered(
  session: AwsSession,
  portfolioId: string,
): Promise<OfferedProduct[]> {
  const [products, constraints] = await Promise.all([
    searchProductsAsAdmin(session, { portfolioId }),
    listConstraintsForPortfolio(session, { portfolioId }),
  ]);
  const roles = new Map(
    await Promise.all(
      constraints
        .filter(({ type }) => type === 'LAUNCH')
        .map(
          async ({ id, productId }): Promise<[string, string | undefined]> => {
            const { parameters } = await describeConstraint(session, id);
            return [productId, launchRoleIn(parameters)];
          },
        ),
    ),
  );
  return products.map(({ id, name }) => ({
    id,
    name,
    launchRole: roles.get(id),
  }));
}

/** Name of the role in the parameters of a LAUNCH constraint, given there by ARN or by name. */
function launchRoleIn(parameters: string): string | undefined {
  const body = parseJson(parameters);
  if (!isObject(body)) return undefined;
  const { RoleArn, LocalRoleName } = body;
  if (typeof LocalRoleName === 'string') return LocalRoleName;
  return typeof RoleArn === 'string'
    ? RoleArn.slice(RoleArn.lastIndexOf('/') + 1)
    : undefined;
}

/** Patterns name no account: `arn:aws:iam:::role/research/*`. */
function isRole({ principalArn, type }: PrincipalView, roleArn: string) {
  return type === 'IAM'
    ? principalArn === roleArn
    : fitsPattern(principalArn, roleArn.replace(/:\d{12}:/, '::'));
}
