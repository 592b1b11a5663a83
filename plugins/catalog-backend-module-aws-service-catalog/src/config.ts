import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';

/** Configuration of the module, read once at start-up. */
export interface ProviderConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Whether approved products become templates. */
  templates: boolean;
  /** Where people open the portal; links are paths alone, if nobody has configured it. */
  appUrl?: string;
}

const ROOT = 'catalog.providers.awsServiceCatalog';

/** @throws InputError - a value is wrong; the message names its key */
export function readProviderConfig(root: Config): ProviderConfig {
  const config = root.getOptionalConfig(ROOT);
  return {
    schedule: readSchedule(config),
    templates: config?.getOptionalBoolean('templates') ?? false,
    appUrl: root.getOptionalString('app.baseUrl'),
  };
}

function readSchedule(
  config: Config | undefined,
): SchedulerServiceTaskScheduleDefinition {
  if (!config?.has('schedule')) {
    return {
      frequency: { minutes: 5 },
      // The first reading of an account with a hundred thousand takes minutes at AWS's rate.
      timeout: { minutes: 30 },
      // The plugin that answers may start after the catalog.
      initialDelay: { seconds: 10 },
    };
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig('schedule'),
    );
  } catch (error) {
    throw new InputError(`${ROOT}.schedule: ${toError(error).message}`);
  }
}
