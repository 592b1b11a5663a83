import { InvalidFieldError } from '../invalidField';
import type { Team } from '../teams/Team';

/**
 * The team through whose role a person is to own what runs in an account: the one that was asked for, else the one that
 * it is of.
 *
 * @param former - team that it is of
 * @throws InvalidFieldError - neither is known, or it works elsewhere: AWS keeps owners within their account
 */
export function chooseOwnerTeam(
  teams: readonly Team[],
  accountId: string,
  { wanted, former }: { wanted?: string; former?: Team },
): Team {
  const inAccount = teams.filter(team => team.accountId === accountId);
  const team =
    wanted === undefined
      ? former
      : inAccount.find(({ id }) => id === wanted.toLowerCase());
  if (!team) {
    const names = inAccount.map(({ id }) => id).join(', ');
    throw new InvalidFieldError(
      'team',
      `${
        wanted === undefined
          ? 'It is of no team that the portal knows, so the team has to be named'
          : `No team '${wanted}' works in account ${accountId}`
      }: ${
        names ? `choose one of ${names}` : 'none works there'
      }, or name a principal by ownerArn`,
    );
  }
  return team;
}
