import type {
  GrantAccessRequest,
  PortfolioPrincipal,
} from 'backstage-plugin-aws-service-catalog-common';
import type { PrincipalView } from '../../aws/serviceCatalog/listPrincipalsForPortfolio';
import { associatePrincipalWithPortfolio } from '../../aws/serviceCatalog/associatePrincipalWithPortfolio';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { principalExists } from './principalExists';
import { principalArnOf, roleArnOfTeam } from './principalOf';
import { toPrincipal } from './toPrincipal';

const NOT_THERE =
  'AWS finds no such user, group or role in the account of the catalog; create it first, or give a pattern';

/**
 * Gives a principal, or the role of a team, access to a portfolio.
 *
 * @throws InvalidFieldError - not exactly one principal, or one that AWS does not take
 */
export async function grantAccess(
  { directory, visibility }: Pick<Curation, 'directory' | 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  request: GrantAccessRequest,
): Promise<Changed<PortfolioPrincipal>> {
  const { principal, field } = await principalOfRequest(
    directory,
    session,
    request,
  );
  const exists = await principalExists(session.reader, principal.principalArn);
  await inWords(
    'give access to a portfolio',
    associatePrincipalWithPortfolio(session.actor(), {
      portfolioId,
      ...principal,
    }),
    {
      InvalidParametersException: { field, text: NOT_THERE },
      ResourceNotFoundException:
        exists === 'yes'
          ? `There is no portfolio '${portfolioId}' in this catalog`
          : { field, text: NOT_THERE },
    },
  );
  await visibility.changed(session.catalog, { portfolioIds: [portfolioId] });
  return {
    answer: toPrincipal(principal, await directory.all(), exists),
    after: { ...principal },
  };
}

async function principalOfRequest(
  directory: Curation['directory'],
  { catalog }: CatalogSession,
  request: GrantAccessRequest,
): Promise<{ principal: PrincipalView; field: string }> {
  const { principalArn, pattern, team: teamId } = request;
  const given = [principalArn, pattern, teamId].filter(
    value => value !== undefined,
  );
  if (given.length !== 1) {
    throw new InvalidFieldError(
      'principalArn',
      'Give exactly one of principalArn, pattern and team',
    );
  }
  if (pattern !== undefined) {
    if (!/^arn:[^:]+:iam:::(user|group|role)\/.+/.test(pattern)) {
      throw new InvalidFieldError(
        'pattern',
        `pattern '${pattern}' is not an ARN without account such as arn:aws:iam:::role/Researcher-*; * and ? may stand after the kind only`,
      );
    }
    return {
      field: 'pattern',
      principal: { principalArn: pattern, type: 'IAM_PATTERN' },
    };
  }
  if (principalArn !== undefined) {
    const principal = principalArnOf(principalArn);
    if (principal?.accountId !== catalog.accountId) {
      throw new InvalidFieldError(
        'principalArn',
        `principalArn '${principalArn}' is not a user, group or role of account ${catalog.accountId}; access in another account is granted in the catalog of that account, or by a pattern that travels with a share`,
      );
    }
    return {
      field: 'principalArn',
      principal: { principalArn, type: 'IAM' },
    };
  }
  const team = await directory.byId(teamId ?? '');
  if (!team) {
    throw new InvalidFieldError('team', `There is no team '${teamId}'`);
  }
  if (team.accountId !== catalog.accountId) {
    throw new InvalidFieldError(
      'team',
      `${team.title} works in account ${team.accountId}, this catalog is account ${catalog.accountId}: share the portfolio with that account and grant the access there`,
    );
  }
  return {
    field: 'team',
    principal: { principalArn: roleArnOfTeam(team), type: 'IAM' },
  };
}
