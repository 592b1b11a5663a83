import { NotFoundError } from '@backstage/errors';
import type {
  ServiceCatalogApi,
  Team,
} from 'backstage-plugin-aws-service-catalog-common';
import { teamIdIn } from './teamIdIn';

/**
 * The team that an input names, by id or by the ref of its group.
 *
 * @throws NotFoundError that names the teams which the person may act for
 */
export async function findTeam(
  api: ServiceCatalogApi,
  wanted: string,
): Promise<Team> {
  const id = teamIdIn(wanted);
  const { items } = await api.listTeams();
  const team = items.find(one => one.id === id);
  if (!team) {
    const mine = items.map(one => one.id).join(', ');
    throw new NotFoundError(
      `team: "${wanted}" is no team that you may act for. ${
        mine ? `You may act for: ${mine}` : 'You are in no team'
      }`,
    );
  }
  return team;
}
