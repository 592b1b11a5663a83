import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  CatalogService,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { EventParams, EventsService } from '@backstage/plugin-events-node';
import {
  PROVISIONED_PRODUCTS_TOPIC,
  type ProvisionedProductsEvent,
  portalLinks,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ServiceCatalogService } from 'backstage-plugin-aws-service-catalog-node';
import type { ProviderConfig } from './config';
import { readEvent } from './readEvent';
import { Held } from './sync/Held';
import { NewsQueue } from './sync/NewsQueue';
import { Refresher } from './sync/Refresher';

/** Id of the scheduled task. */
export const REFRESH_TASK_ID = 'refresh-aws-service-catalog';

/** Another name would leave all entities behind as nobody's. */
const PROVIDER_NAME = 'aws-service-catalog:default';

const NEWS_AT_ONCE = 4;

/** What the provider works with. */
interface ProviderOptions {
  config: ProviderConfig;
  auth: AuthService;
  catalog: CatalogService;
  events: EventsService;
  logger: LoggerService;
  scheduler: SchedulerService;
  serviceCatalog: ServiceCatalogService;
  /** Aborted when the backend stops. */
  signal: AbortSignal;
}

/** Keeps what teams run in the catalog: on a schedule, and at once on news of a launch. */
export class ServiceCatalogEntityProvider implements EntityProvider {
  readonly #options: ProviderOptions;

  constructor(options: ProviderOptions) {
    this.#options = options;
  }

  getProviderName(): string {
    return PROVIDER_NAME;
  }

  /** Only arranges for the work: an AWS that does not answer must not keep the catalog from starting. */
  async connect(connection: EntityProviderConnection): Promise<void> {
    const { config, auth, catalog, events, logger, scheduler, signal } =
      this.#options;
    const refresher = new Refresher({
      inventory: async () =>
        this.#options.serviceCatalog.inventory(
          await auth.getOwnServiceCredentials(),
        ),
      held: new Held({ catalog, auth }),
      writer: {
        connection,
        locationKey: PROVIDER_NAME,
        now: () => new Date(),
      },
      portal: portalLinks(config.appUrl),
      templates: config.templates,
      logger,
    });

    await scheduler.scheduleTask({
      ...config.schedule,
      id: REFRESH_TASK_ID,
      fn: taskSignal =>
        refresher.everything(AbortSignal.any([taskSignal, signal])),
    });

    const news = new NewsQueue<ProvisionedProductsEvent>(
      event =>
        refresher
          .news(event, signal)
          // The next scheduled reading sees it.
          .catch(error =>
            logger.warn(
              `News of team '${event.team}' could not be read`,
              toError(error),
            ),
          ),
      NEWS_AT_ONCE,
    );
    await events.subscribe({
      id: 'aws-service-catalog-entities',
      topics: [PROVISIONED_PRODUCTS_TOPIC],
      onEvent: async ({ eventPayload }: EventParams) => {
        const event = readEvent(eventPayload);
        if (event) {
          const { team, region, provisionedProductId = '' } = event;
          news.add([team, region, provisionedProductId].join('/'), event);
        }
      },
    });
  }
}
