import type {
  Failure,
  Launch,
} from 'backstage-plugin-aws-service-catalog-common';
import { consoleUrl } from '../aws/consoleUrl';
import {
  provisionedProductIdOf,
  parametersOf,
  recordIdOf,
  tagsOf,
  type StoredLaunch,
} from './StoredLaunch';

/**
 * A launch as the HTTP API tells it.
 *
 * @param viewer - entity ref of the person who asks
 */
export function toLaunch(
  launch: StoredLaunch,
  viewer: string,
  partition?: string,
): Launch {
  const { request, progress, updatedAt } = launch;
  const { order } = request;
  const provisionedProductId = provisionedProductIdOf(launch);
  return {
    id: request.id,
    team: request.teamId,
    accountId: request.accountId,
    region: request.region,
    operation: order.operation,
    state: progress.state,
    requestedBy: {
      entityRef: request.requestedBy,
      principalArn: request.principalArn,
      sessionName: request.sessionName,
      isMe: request.requestedBy === viewer,
    },
    requestedAt: request.requestedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    endedAt: 'endedAt' in progress ? progress.endedAt.toISOString() : undefined,
    productId: request.productId,
    productName: request.productName,
    versionId: request.versionId,
    versionName: request.versionName,
    pathId: request.pathId,
    provisionedProductId,
    provisionedProductName: request.provisionedProductName,
    recordId: recordIdOf(launch),
    parameters: parametersOf(order),
    secretParameters: request.secretParameters,
    tags: tagsOf(order),
    entityRef: request.entityRef,
    failure: failureOf(launch),
    consoleUrl:
      provisionedProductId &&
      consoleUrl(
        { region: request.region, partition },
        { kind: 'provisioned-product', id: provisionedProductId },
      ),
  };
}

function failureOf({ request, progress }: StoredLaunch): Failure | undefined {
  switch (progress.state) {
    case 'failed':
      return progress.failure;
    case 'interrupted':
      return {
        summary: progress.reason,
        nextSteps: request.secretParameters.map(parameter => ({
          action: 'enter-secrets',
          text: `Enter ${parameter} again.`,
          parameter,
        })),
      };
    default:
      return undefined;
  }
}
