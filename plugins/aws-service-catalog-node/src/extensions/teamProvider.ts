import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { TeamDefinition } from './TeamDefinition';

/**
 * A source of teams, besides the configuration and the annotations of groups. For a group that several sources name,
 * the configuration wins over annotations, and annotations over providers.
 * @public
 */
export interface TeamProvider {
  /** Names the source in logs. */
  readonly name: string;
  /** All teams of the source. Asked about once a minute; when it fails, its last answer stays in force. */
  getTeams(): Promise<TeamDefinition[]>;
}

/**
 * Where a module registers sources of teams.
 * @public
 */
export interface TeamProviderExtensionPoint {
  addTeamProvider(provider: TeamProvider): void;
}

/**
 * Extension point for sources of teams.
 * @public
 */
export const teamProviderExtensionPoint =
  createExtensionPoint<TeamProviderExtensionPoint>({
    id: 'aws-service-catalog.team-provider',
  });
