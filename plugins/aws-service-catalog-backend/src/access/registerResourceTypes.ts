import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  catalogPermissions,
  teamPermissions,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  catalogPermissionRules,
  catalogResourceRef,
  teamPermissionRules,
  teamResourceRef,
} from 'backstage-plugin-aws-service-catalog-node';
import type { Catalogs } from '../catalogs/Catalogs';
import type { TeamDirectory } from '../teams/TeamDirectory';

/** Tells the permission framework of teams and catalogs, so that a policy may decide by what they are. */
export function registerResourceTypes(
  registry: PermissionsRegistryService,
  {
    directory,
    catalogs,
  }: { directory: TeamDirectory; catalogs: Pick<Catalogs, 'byId'> },
): void {
  registry.addResourceType({
    resourceRef: teamResourceRef,
    permissions: teamPermissions,
    rules: teamPermissionRules,
    getResources: ids => Promise.all(ids.map(id => directory.byId(id))),
  });
  registry.addResourceType({
    resourceRef: catalogResourceRef,
    permissions: catalogPermissions,
    rules: catalogPermissionRules,
    getResources: async ids => ids.map(id => catalogs.byId(id)),
  });
}
