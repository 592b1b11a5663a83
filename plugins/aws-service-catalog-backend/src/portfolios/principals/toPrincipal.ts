import type { PortfolioPrincipal } from 'backstage-plugin-aws-service-catalog-common';
import type { PrincipalView } from '../../aws/serviceCatalog/listPrincipalsForPortfolio';
import type { Team } from '../../teams/Team';
import { principalArnOf, teamName, teamOfPrincipal } from './principalOf';

/** Somebody with access, as curators see them. */
export function toPrincipal(
  { principalArn, type }: PrincipalView,
  teams: readonly Team[],
  exists: PortfolioPrincipal['exists'],
): PortfolioPrincipal {
  const principal = principalArnOf(principalArn);
  return {
    principalArn,
    type,
    kind: principal?.kind ?? 'unknown',
    name: principal?.name ?? principalArn,
    exists,
    team: teamName(teamOfPrincipal(teams, principalArn)),
    warning: warningOf(type, principal?.kind, exists),
  };
}

function warningOf(
  type: PrincipalView['type'],
  kind: string | undefined,
  exists: PortfolioPrincipal['exists'],
): string | undefined {
  if (exists !== 'no') return undefined;
  if (type === 'IAM_PATTERN') {
    return 'Nobody of this name exists yet; whoever may create such a principal gives it this access.';
  }
  return kind === undefined
    ? 'This principal was deleted. One of the same name that is created again has no access: take this entry off and grant anew.'
    : 'This principal does not exist any more; take the entry off, or grant anew once it exists again.';
}
