import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  LAUNCH_SIGNAL_CHANNEL,
  type LaunchOperation,
  type LaunchSignal,
  PROVISIONED_PRODUCTS_TOPIC,
  type ProvisionedProductsEvent,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Team } from '../teams/Team';
import type { SendNotice } from './LaunchNotices';
import type { AnnounceLaunch } from './LaunchSteps';
import { provisionedProductIdOf, type StoredLaunch } from './StoredLaunch';

const DONE: Record<LaunchOperation, string> = {
  provision: 'is ready',
  update: 'is updated',
  terminate: 'is terminated',
  import: 'is taken in',
  'hand-over': 'is handed over',
  'service-action': 'has run its action',
};

const NOT_DONE: Record<LaunchOperation, string> = {
  provision: 'could not be launched',
  update: 'could not be updated',
  terminate: 'could not be terminated',
  import: 'could not be taken in',
  'hand-over': 'could not be handed over',
  'service-action': 'could not run its action',
};

/**
 * What the person who requested a launch is notified of: its end, and that it cannot go on alone.
 *
 * @returns undefined while there is nothing to tell
 */
export function notificationOf({
  request,
  progress,
}: StoredLaunch): NotificationSendOptions | undefined {
  const { id, teamId, region, provisionedProductName: name, order } = request;
  const send = (
    title: string,
    severity: 'normal' | 'high',
    description?: string,
  ): NotificationSendOptions => ({
    recipients: { type: 'entity', entityRef: request.requestedBy },
    payload: {
      title,
      description,
      severity,
      link: `/service-catalog/launches/${id}?${new URLSearchParams({
        team: teamId,
        region,
      })}`,
      topic: 'aws-service-catalog',
      // A later notification about the same launch takes the place of the earlier one.
      scope: `launch-${id}`,
    },
  });
  switch (progress.state) {
    case 'succeeded':
      return send(`${name} ${DONE[order.operation]}`, 'normal');
    case 'failed':
      return send(
        `${name} ${NOT_DONE[order.operation]}`,
        'high',
        progress.failure.summary,
      );
    case 'interrupted':
      return send(`${name} needs you to go on`, 'high', progress.reason);
    default:
      return undefined;
  }
}

/** Tells the person by a notification. */
export function notifyOfLaunches(
  notifications: NotificationService,
): SendNotice {
  return async launch => {
    const notification = notificationOf(launch);
    if (notification) {
      await notifications.send(notification);
    }
  };
}

/** Tells open pages by signals, other plugins by events, and the cache that it is out of date. */
export function announceLaunches(options: {
  signals: SignalsService;
  events: EventsService;
  teamById: (teamId: string) => Promise<Team | undefined>;
  /** Forgets what is cached of the team's provisioned products in a region. */
  outdated: (team: Team, region: string) => Promise<void>;
  logger: LoggerService;
}): AnnounceLaunch {
  const { signals, events, teamById, outdated, logger } = options;
  const orLog = (what: string, telling: Promise<unknown>) =>
    telling.catch(error => logger.warn(`${what} failed`, toError(error)));

  return async launch => {
    const { request, progress } = launch;
    const team = await teamById(request.teamId);
    if (team) {
      await orLog('Outdating the cache', outdated(team, request.region));
    }
    const message: LaunchSignal = {
      launchId: request.id,
      team: request.teamId,
      state: progress.state,
    };
    // Nobody waits for it: it is a hint, and may take a call to another backend.
    orLog(
      'A signal',
      signals.publish({
        recipients: {
          type: 'user',
          entityRef: [request.requestedBy, ...(team ? [team.groupRef] : [])],
        },
        channel: LAUNCH_SIGNAL_CHANNEL,
        message,
      }),
    );
    const provisionedProductId = provisionedProductIdOf(launch);
    if (provisionedProductId) {
      const eventPayload: ProvisionedProductsEvent = {
        team: request.teamId,
        region: request.region,
        provisionedProductId,
      };
      orLog(
        'An event',
        events.publish({ topic: PROVISIONED_PRODUCTS_TOPIC, eventPayload }),
      );
    }
  };
}
