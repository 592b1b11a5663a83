import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { PreFlightRequest } from 'backstage-plugin-aws-service-catalog-common';
import type { TeamAtWork } from './launchTask';

/**
 * The portal's own checks before a launch, for a dry run.
 *
 * @throws InputError with every check that would stop it
 */
export async function requireClear(
  { api, team }: TeamAtWork,
  request: PreFlightRequest & { entityRef?: string },
  logger: LoggerService,
): Promise<void> {
  const { entityRef: _, ...checked } = request;
  const { checks } = await api.preFlight(team, checked);
  for (const { status, title } of checks) logger.info(`${status}: ${title}`);
  const blocked = checks.filter(({ status }) => status === 'blocked');
  if (blocked.length > 0) {
    throw new InputError(
      blocked
        .map(({ id, title, detail, fix }) =>
          // The title says what should be the case.
          [`${id}: ${detail ?? title}`, fix].filter(Boolean).join(' '),
        )
        .join('\n'),
    );
  }
}
