import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { TaskSecrets } from '@backstage/plugin-scaffolder-node';
import {
  type ParameterValues,
  type ServiceCatalogApi,
  type Tag,
  teamIdIn,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from '../../support/ActionTools';
import { inWords } from '../../support/inWords';

/** What these actions need of the scaffolder's context. */
export interface LaunchTask {
  logger: LoggerService;
  signal?: AbortSignal;
  secrets?: TaskSecrets;
  task: { id: string };
  step?: { id?: string };
  getInitiatorCredentials(): Promise<BackstageCredentials>;
}

/** The portal on behalf of whoever started the task, and where in it they work. */
export interface TeamAtWork {
  api: ServiceCatalogApi;
  team: string;
  region: string;
}

/**
 * Opens the team that an action is to work for.
 *
 * @param attempt - asks the portal for the change itself. An outsider's task makes it, so that the refusal and the
 *   event in the audit log are those of the page
 */
export async function openTeam(
  { serviceCatalog }: Pick<ActionTools, 'serviceCatalog'>,
  task: LaunchTask,
  input: { team: string; region?: string },
  attempt: (api: ServiceCatalogApi, team: string) => Promise<unknown>,
): Promise<TeamAtWork> {
  const api = inWords(
    serviceCatalog.onBehalfOf(await task.getInitiatorCredentials()),
  );
  const id = teamIdIn(input.team);
  const { items } = await api.listTeams();
  const team = items.find(one => one.id === id);
  if (!team) {
    await attempt(api, id);
    throw new NotFoundError(`team: you may not act for the team '${id}'`);
  }
  return { api, team: team.id, region: input.region || team.regions[0] };
}

/** Tags as the portal takes them. */
export function tagsOf(tags: Record<string, string> = {}): Tag[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}

/** Parameter values as the portal takes them: texts and lists of texts. */
export function parametersOf(
  values: Record<string, string | number | boolean | string[]> = {},
): ParameterValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value : String(value),
    ]),
  );
}
