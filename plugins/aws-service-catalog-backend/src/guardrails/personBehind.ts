import { type KnownPeople, sessionNameIn } from '../provisioned/owners';
import type { Team } from '../teams/Team';
import { personOfSessionName } from '../teams/sessionName';

/** What tells a person of the portal from the ARN of a principal. */
export interface KnownSessions {
  /** Names of the roles of teams in the account: only their sessions are people of the portal. */
  teamRoles: ReadonlySet<string>;
  people: KnownPeople;
}

/** Names of the roles of the teams in an account. */
export function teamRolesIn(
  teams: readonly Team[],
  accountId: string,
): Set<string> {
  return new Set(
    teams
      .filter(team => team.accountId === accountId)
      .map(({ roleName }) => roleName.slice(roleName.lastIndexOf('/') + 1)),
  );
}

/** Entity ref of the person behind a principal; undefined when it is no session of a team's role, or nobody known. */
export function personBehind(
  principalArn: string,
  { teamRoles, people }: KnownSessions,
): string | undefined {
  const sessionName = sessionNameIn(principalArn);
  return sessionName && teamRoles.has(roleNameIn(principalArn))
    ? people.get(sessionName) ?? personOfSessionName(sessionName)
    : undefined;
}

/** `Team` in `arn:aws:sts::1:assumed-role/Team/session` */
function roleNameIn(principalArn: string): string {
  return principalArn.split('/').at(-2) ?? '';
}
