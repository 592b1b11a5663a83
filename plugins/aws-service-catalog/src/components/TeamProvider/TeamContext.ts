import type {
  Team,
  TeamList,
} from 'backstage-plugin-aws-service-catalog-common';
import { createContext } from 'react';

/** What is known of the teams a person may act for. */
export type TeamSituation =
  | { kind: 'loading' }
  | { kind: 'failed'; error: Error; retry: () => void }
  | { kind: 'none'; list: TeamList }
  /** The address names a team that is none of the person's. */
  | { kind: 'foreign'; list: TeamList; wanted: string }
  | { kind: 'chosen'; list: TeamList; team: Team; region: string };

/** Where the pages find the chosen team. */
export const TeamContext = createContext<TeamSituation | undefined>(undefined);
