import { randomUUID } from 'node:crypto';
import type { LaunchRequest } from '../launches/StoredLaunch';

/** A request as the store keeps it, of the researcher of the story. */
export function aLaunchRequest(
  overrides: Partial<LaunchRequest> = {},
): LaunchRequest {
  const id = overrides.id ?? randomUUID();
  return {
    id,
    teamId: 'ai-research',
    accountId: '222222222222',
    region: 'us-east-1',
    requestedBy: 'user:default/researcher',
    sessionName: 'researcher',
    principalArn:
      'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher',
    requestedAt: new Date(),
    idempotencyKey: id,
    digest: 'd'.repeat(64),
    productId: 'prod-1',
    provisionedProductName: `run-${id}`,
    order: {
      operation: 'provision',
      parameters: {},
      tags: [],
      notificationArns: [],
    },
    secretParameters: [],
    ...overrides,
  };
}
