import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_CATALOG } from 'backstage-plugin-aws-service-catalog-common';
import { z } from 'zod';

/**
 * What a permission rule knows of a catalog.
 * @public
 */
export interface CatalogResource {
  /** Catalog id of the configuration, the resource ref. */
  id: string;
  accountId: string;
  /** AWS region, e.g. `us-east-1`. */
  region: string;
}

/**
 * Query form of a rule: catalogs of any of these ids.
 * @public
 */
export interface CatalogResourceFilter {
  ids: string[];
}

/**
 * Resource ref of catalogs, for permission rules of your own.
 * @public
 */
export const catalogResourceRef = createPermissionResourceRef<
  CatalogResource,
  CatalogResourceFilter
>().with({
  pluginId: 'aws-service-catalog',
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Allows work in the catalogs that are named.
 * @public
 */
export const isCatalog = createPermissionRule({
  name: 'IS_CATALOG',
  description: 'Allow catalogs of these ids',
  resourceRef: catalogResourceRef,
  paramsSchema: z.object({
    ids: z.array(z.string()).describe('Ids of catalogs in the configuration'),
  }),
  apply: (catalog, { ids }) => ids.includes(catalog.id),
  toQuery: ({ ids }) => ({ ids }),
});

/**
 * Every permission rule of catalogs.
 * @public
 */
export const catalogPermissionRules = [isCatalog];

const conditionExports = createConditionExports({
  resourceRef: catalogResourceRef,
  rules: { isCatalog },
});

/**
 * Conditions of catalogs for permission policies, e.g. `catalogConditions.isCatalog({ ids: ['hub'] })`.
 * @public
 */
export const catalogConditions = conditionExports.conditions;

/**
 * Makes a conditional decision of `catalogConditions`, for permission policies.
 * @public
 */
export const createCatalogConditionalDecision =
  conditionExports.createConditionalDecision;
