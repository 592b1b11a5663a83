import type {
  Team,
  TeamList,
} from 'backstage-plugin-aws-service-catalog-common';
import { useMemo, type ReactNode } from 'react';
import { TeamContext, type TeamSituation } from './TeamContext';

/** Makes a team and region the present ones for what lies below, where the address does not name them. */
export function TeamScope(props: {
  list: TeamList;
  team: Team;
  region: string;
  children: ReactNode;
}) {
  const { list, team, region, children } = props;
  const situation = useMemo<TeamSituation>(
    () => ({ kind: 'chosen', list, team, region }),
    [list, team, region],
  );
  return (
    <TeamContext.Provider value={situation}>{children}</TeamContext.Provider>
  );
}
