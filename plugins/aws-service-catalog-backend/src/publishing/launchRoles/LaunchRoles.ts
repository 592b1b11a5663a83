import { isDeepStrictEqual } from 'node:util';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  LaunchRoleDraft,
  LaunchRoleDraftRequest,
  LaunchRoleList,
  LaunchRoleReadiness,
  LaunchRoleReadinessQuery,
  LaunchRoleRequest,
  LaunchRoleSummary,
} from 'backstage-plugin-aws-service-catalog-common';
import { summarizeTemplate } from '../../aws/cloudFormation/summarizeTemplate';
import { getRole } from '../../aws/iam/getRole';
import { listRoles } from '../../aws/iam/listRoles';
import { listProvisioningArtifacts } from '../../aws/serviceCatalog/listProvisioningArtifacts';
import { templateUrlOfVersion } from '../../aws/serviceCatalog/templateUrlOfVersion';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import { type Changed, plain } from '../../portfolios/Changed';
import { trustsServiceCatalog } from '../../products/preFlight/trustsServiceCatalog';
import { needsOfTemplateAt } from '../template/readTemplate';
import {
  type TemplateNeeds,
  UNTOLD,
  needsOfTypes,
  templateNeeds,
} from '../template/templateNeeds';
import { checkReadiness } from './checkReadiness';
import { draftLaunchRole } from './draftLaunchRole';
import {
  createLaunchRole,
  isMadeByPortal,
  launchPolicyOf,
  putLaunchPolicy,
  refuseOtherBoundary,
} from './ownLaunchRoles';
import { LaunchRoleTakenError } from './LaunchRoleTakenError';
import { portfoliosThatUse } from './portfoliosThatUse';
import type { ResourceTypeRegistry } from './ResourceTypeRegistry';

/** What a launch role is for: exactly one of a template, types, or a product. */
type Purpose = Pick<
  LaunchRoleDraftRequest,
  'template' | 'resourceTypes' | 'productId' | 'versionId'
>;

/** Launch roles of a catalog. */
export class LaunchRoles {
  readonly #registry: ResourceTypeRegistry;

  constructor(registry: ResourceTypeRegistry) {
    this.#registry = registry;
  }

  /** Roles that Service Catalog may assume, by name. */
  async list({ reader, catalog }: CatalogSession): Promise<LaunchRoleList> {
    const roles = await listRoles(reader);
    return {
      items: roles
        .filter(
          ({ trustPolicy }) =>
            trustsServiceCatalog(trustPolicy, catalog.accountId) !== 'no',
        )
        .map(({ trustPolicy: _trust, ...role }) => ({
          ...role,
          madeByPortal: isMadeByPortal(role.description),
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  }

  /** The policies that a launch role would get. */
  async draft(
    session: CatalogSession,
    { preset, ...purpose }: LaunchRoleDraftRequest,
  ): Promise<LaunchRoleDraft> {
    const needs = await needsOf(session, purpose);
    return draftLaunchRole(this.#registry, session, { preset, needs });
  }

  /**
   * Creates a launch role. One that is there already is answered when it is what was asked for, and never replaced:
   * every product that launches with it would change along.
   *
   * @throws ConflictError - there is a role of this name with another policy or permissions boundary, or somebody else
   * made it
   */
  async create(
    session: CatalogSession,
    { name, preset, ...purpose }: LaunchRoleRequest,
  ): Promise<Changed<LaunchRoleSummary>> {
    const needs = await needsOf(session, purpose);
    const present = (await listRoles(session.reader)).find(
      role => role.name === name,
    );
    if (present && !isMadeByPortal(present.description)) {
      throw new ConflictError(
        `Account ${session.catalog.accountId} has a role ${name} that the portal did not make; choose another name`,
      );
    }
    const { permissionsBoundary } = session.catalog;
    // Lists of roles leave the boundary out.
    if (present && permissionsBoundary) {
      const role = await getRole(session.reader, name);
      refuseOtherBoundary(name, role, permissionsBoundary);
    }
    const { policy } = await draftLaunchRole(this.#registry, session, {
      preset,
      needs,
    });
    const found =
      present && (await launchPolicyOf(session.reader, present.name));
    const isAsAsked = isDeepStrictEqual(found, plain(policy));
    if (found && !isAsAsked) {
      throw new LaunchRoleTakenError(
        name,
        await portfoliosThatUse(session.reader, name),
      );
    }
    let arn = present?.arn;
    if (!arn || !isAsAsked) {
      arn = await createLaunchRole(session.actor(), {
        name,
        purpose: needs.resourceTypes.join(', '),
        permissionsBoundary,
      });
      await putLaunchPolicy(session.actor(), name, policy);
    }
    return {
      answer: {
        name,
        arn,
        description: present?.description,
        createdAt: present?.createdAt,
        madeByPortal: true,
      },
      before: present && plain({ policy: found ?? null }),
      after: plain({ policy }),
    };
  }

  /** Whether a role can launch a product, or types of a template that is no product yet. */
  async readiness(
    session: CatalogSession,
    roleName: string,
    { resourceType, productId, versionId }: LaunchRoleReadinessQuery,
  ): Promise<LaunchRoleReadiness> {
    const needs = await needsOf(session, {
      resourceTypes: resourceType,
      productId,
      versionId,
    });
    return checkReadiness(this.#registry, session, { roleName, ...needs });
  }
}

async function needsOf(
  session: CatalogSession,
  { template, resourceTypes, productId, versionId }: Purpose,
): Promise<TemplateNeeds> {
  const given = [template, resourceTypes, productId].filter(Boolean);
  if (given.length !== 1) {
    throw new InvalidFieldError(
      'productId',
      'Name exactly one of a product, a template or resource types',
    );
  }
  if (resourceTypes) return needsOfTypes(resourceTypes);
  if (template) {
    const summary = await summarizeTemplate(session.reader, { body: template });
    return templateNeeds(summary, template);
  }
  return needsOfProduct(session, productId ?? '', versionId);
}

async function needsOfProduct(
  { reader }: CatalogSession,
  productId: string,
  versionId: string | undefined,
): Promise<TemplateNeeds> {
  const versions = await listProvisioningArtifacts(reader, productId);
  const version = versionId
    ? versions.find(({ id }) => id === versionId)
    : newestOf(versions);
  if (!version) {
    throw new NotFoundError(`Product ${productId} has no such version`);
  }
  const url = await templateUrlOfVersion(reader, {
    productId,
    versionId: version.id,
  });
  return url ? needsOfTemplateAt(reader, url) : UNTOLD;
}

function newestOf<T extends { active: boolean; createdAt?: string }>(
  versions: readonly T[],
): T | undefined {
  return [...versions]
    .filter(({ active }) => active)
    .sort((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? ''))
    .at(-1);
}
