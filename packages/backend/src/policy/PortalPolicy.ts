import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isReadPermission,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createScaffolderTaskConditionalDecision,
  scaffolderTaskConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';

/** Annotation of the entities that are made of a team's approved products and of what it runs. */
const TEAM_ANNOTATION = 'aws-service-catalog.io/team';

/**
 * Keeps teams apart in the catalog and in the scaffolder, and allows everything else: who may act for a team is decided
 * by membership, whatever a policy says.
 */
export class PortalPolicy implements PermissionPolicy {
  /**
   * @param curators - entity refs of the groups of the platform team
   */
  constructor(private readonly curators: readonly string[]) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const groups = user?.info.ownershipEntityRefs ?? [];
    const isCurator = this.curators.some(group => groups.includes(group));

    // Whoever may not see an entity may not refresh or delete it either.
    if (isResourcePermission(permission, 'catalog-entity')) {
      return createCatalogConditionalDecision(permission, {
        anyOf: [
          {
            not: catalogConditions.isEntityKind({
              // The platform team looks after what runs. The templates to launch with are each team's own.
              kinds: isCurator
                ? ['Template']
                : ['Template', 'Resource', 'Component'],
            }),
          },
          {
            not: catalogConditions.hasAnnotation({
              annotation: TEAM_ANNOTATION,
            }),
          },
          catalogConditions.isEntityOwner({ claims: groups }),
        ],
      });
    }

    if (isResourcePermission(permission, 'scaffolder-task')) {
      // The platform team helps with templates that failed. To end a task is up to whoever started it.
      if (isCurator && isReadPermission(permission)) {
        return { result: AuthorizeResult.ALLOW };
      }
      return createScaffolderTaskConditionalDecision(
        permission,
        scaffolderTaskConditions.isTaskOwner({
          createdBy: user ? [user.info.userEntityRef] : [],
        }),
      );
    }

    return { result: AuthorizeResult.ALLOW };
  }
}
