import type {
  Team,
  TeamList,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCallback, useContext } from 'react';
import { useSearchParams } from 'react-router-dom';
import { TeamContext } from '../components/TeamProvider/TeamContext';

/** The team that a page is about. */
export type ChosenTeam = {
  /** All teams of the person. */
  teams: Team[];
  team: Team;
  region: string;
  person: TeamList['person'];
  /** Groups of the platform team, as entity refs. */
  contacts: string[];
  /** Changes team and region in the address; the region is the team's first when left out. */
  setTeam: (teamId: string, region?: string) => void;
  setRegion: (region: string) => void;
};

/** The team and region in the address. For components below `TeamGate`, which opens only when there is a team. */
export function useTeam(): ChosenTeam {
  const situation = useContext(TeamContext);
  const [, setParams] = useSearchParams();
  if (situation?.kind !== 'chosen') {
    throw new Error('useTeam is for components below TeamGate');
  }
  const { team, region, list } = situation;
  const setTeam = useCallback(
    (teamId: string, wanted?: string) =>
      setParams(wanted ? { team: teamId, region: wanted } : { team: teamId }),
    [setParams],
  );
  const setRegion = useCallback(
    (wanted: string) => setTeam(team.id, wanted),
    [setTeam, team.id],
  );
  return {
    teams: list.items,
    team,
    region,
    person: list.person,
    contacts: list.contacts,
    setTeam,
    setRegion,
  };
}
