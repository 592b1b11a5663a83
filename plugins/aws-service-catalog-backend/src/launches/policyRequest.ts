import type { LaunchPolicyRequest } from 'backstage-plugin-aws-service-catalog-node';
import type { TeamSession } from '../teams/Teams';
import type { LaunchDraft } from './LaunchStarter';
import { parametersOf, tagsOf } from './StoredLaunch';

/** A launch as the policies of the installation see it: whole, but for secrets. */
export function policyRequest(
  { team, region, person }: TeamSession,
  { order, ...draft }: LaunchDraft,
): LaunchPolicyRequest {
  const terminates = order.operation === 'terminate';
  return {
    operation: order.operation,
    requestedBy: person.entityRef,
    team: {
      groupRef: team.groupRef,
      accountId: team.accountId,
      regions: team.regions,
      roleName: team.roleName,
      partition: team.partition,
      catalog: team.catalog,
    },
    region,
    productId: draft.productId,
    versionId: terminates ? undefined : draft.versionId,
    pathId: draft.pathId,
    provisionedProductName: draft.provisionedProductName,
    parameters: parametersOf(order),
    tags: tagsOf(order),
    entityRef: draft.entityRef,
  };
}
