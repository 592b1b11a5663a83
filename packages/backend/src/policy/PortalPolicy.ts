import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/** Annotation of the templates that are made of a team's approved products. */
const TEAM_ANNOTATION = 'aws-service-catalog.io/team';

/**
 * Shows the templates of approved products to the teams that may launch them, and allows everything else: who may act
 * for a team is decided by membership, whatever a policy says.
 */
export class PortalPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!isPermission(permission, catalogEntityReadPermission)) {
      return { result: AuthorizeResult.ALLOW };
    }
    return createCatalogConditionalDecision(permission, {
      anyOf: [
        { not: catalogConditions.isEntityKind({ kinds: ['Template'] }) },
        {
          not: catalogConditions.hasAnnotation({ annotation: TEAM_ANNOTATION }),
        },
        catalogConditions.isEntityOwner({
          claims: user?.info.ownershipEntityRefs ?? [],
        }),
      ],
    });
  }
}
