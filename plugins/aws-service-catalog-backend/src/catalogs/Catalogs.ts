import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  type MayCurate,
  accessGrantPermission,
  catalogCuratePermission,
  catalogReadPermission,
  constraintChangePermission,
  guardrailApplyPermission,
  portfolioSharePermission,
  publicationCreatePermission,
  unauthorisedInstanceEndPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import { isMember } from '../access/membership';
import type { AwsAccess, AwsSession } from '../aws/AwsAccess';
import type { People, Person } from '../teams/Person';
import { type Catalog, scopeOfCatalog, targetOfCatalog } from './Catalog';

/** A curator at work in a catalog. */
export interface CatalogSession {
  catalog: Catalog;
  person: Person;
  /** Session for reads, shared by all curators. */
  reader: AwsSession;
  /** Session for changes, the person's own: CloudTrail names who curated. */
  actor(): AwsSession;
  /** Cache scope of what is read here. */
  scope: string;
}

/** The catalogs, and the two locks before them: being a curator, then permission. */
export interface Catalogs {
  /** Catalogs that the person may curate, whatever the permissions say: all of them or none. */
  list(person: Person): readonly Catalog[];
  may(person: Person, catalogs: readonly Catalog[]): Promise<MayCurate[]>;
  /**
   * Opens a catalog for a person.
   *
   * @throws NotFoundError - no such catalog, or the person is no curator: both read the same
   * @throws NotAllowedError - a permission policy refuses
   */
  open(
    credentials: BackstageCredentials,
    catalogId: string,
    permission: ResourcePermission,
  ): Promise<CatalogSession>;
  /** The catalog, for work that no person is waiting for. */
  byId(catalogId: string): Catalog | undefined;
  /** Every catalog of the configuration. */
  all(): readonly Catalog[];
}

const permissionOf: Record<keyof MayCurate, ResourcePermission> = {
  read: catalogReadPermission,
  curate: catalogCuratePermission,
  grant: accessGrantPermission,
  constrain: constraintChangePermission,
  share: portfolioSharePermission,
  publish: publicationCreatePermission,
  guard: guardrailApplyPermission,
  intervene: unauthorisedInstanceEndPermission,
};

export function createCatalogs(options: {
  catalogs: readonly Catalog[];
  /** Refs of the groups that curate. */
  curators: readonly string[];
  people: People;
  permissions: PermissionsService;
  aws: AwsAccess;
}): Catalogs {
  const { catalogs, curators, people, permissions, aws } = options;
  const byId = (id: string) => catalogs.find(catalog => catalog.id === id);
  const isCurator = (person: Person) =>
    curators.some(group => isMember(person, group));

  async function allowed(
    person: Person,
    catalogIds: readonly string[],
    permission: ResourcePermission,
  ): Promise<boolean[]> {
    const decisions = await permissions.authorize(
      catalogIds.map(resourceRef => ({ permission, resourceRef })),
      { credentials: person.credentials },
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }

  return {
    list: person => (isCurator(person) ? catalogs : []),

    async may(person, wanted) {
      const ids = wanted.map(({ id }) => id);
      const ask = (permission: ResourcePermission) =>
        allowed(person, ids, permission);
      const [read, curate, grant, constrain, share, publish, guard, intervene] =
        await Promise.all([
          ask(permissionOf.read),
          ask(permissionOf.curate),
          ask(permissionOf.grant),
          ask(permissionOf.constrain),
          ask(permissionOf.share),
          ask(permissionOf.publish),
          ask(permissionOf.guard),
          ask(permissionOf.intervene),
        ]);
      return ids.map((_, index) => ({
        read: read[index],
        curate: curate[index],
        grant: grant[index],
        constrain: constrain[index],
        share: share[index],
        publish: publish[index],
        guard: guard[index],
        intervene: intervene[index],
      }));
    },

    async open(credentials, catalogId, permission) {
      const person = await people.of(credentials);
      const catalog = byId(catalogId);
      if (!catalog || !isCurator(person)) {
        throw new NotFoundError(
          `There is no catalog '${catalogId}' that you may curate`,
        );
      }
      const [isAllowed] = await allowed(person, [catalog.id], permission);
      if (!isAllowed) {
        throw new NotAllowedError(
          `The permission policy of this portal does not allow you '${permission.name}' in the catalog '${catalog.id}'`,
        );
      }
      const target = targetOfCatalog(catalog);
      return {
        catalog,
        person,
        reader: aws.reader(target),
        actor: () => aws.actor(target, person.sessionName),
        scope: scopeOfCatalog(catalog),
      };
    },

    byId,
    all: () => catalogs,
  };
}
