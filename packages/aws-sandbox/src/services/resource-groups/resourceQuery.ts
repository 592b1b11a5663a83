import type {
  QueryError,
  ResourceIdentifier,
  ResourceQuery,
} from '@aws-sdk/client-resource-groups';
import type { Access, Ctx } from '../../core/operation';
import { findStack } from '../cloudformation/stacks';
import {
  passesTagFilters,
  type TagFilter,
} from '../resourcegroupstaggingapi/tagFilters';
import { taggedResources } from '../resourcegroupstaggingapi/taggedResources';
import { badRequest } from './errors';

const ALL = 'AWS::AllSupported';

/** A query after its JSON text was read. */
interface ReadQuery {
  types: string[];
  tagFilters?: TagFilter[];
  stack?: string;
}

interface QueryDocument {
  ResourceTypeFilters?: unknown;
  TagFilters?: unknown;
  StackIdentifier?: unknown;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

const isTagFilter = (value: unknown): value is TagFilter =>
  typeof value === 'object' &&
  value !== null &&
  'Key' in value &&
  typeof value.Key === 'string' &&
  (!('Values' in value) || isTexts(value.Values));

function parse(text: string): QueryDocument {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw badRequest('Query not valid: Query is not JSON.');
  }
}

/**
 * Reads a query.
 *
 * @throws BadRequestException for a query that is none
 */
export function readQuery({ Type, Query = '' }: ResourceQuery): ReadQuery {
  const document = parse(Query);
  const { TagFilters, StackIdentifier, ResourceTypeFilters = [ALL] } = document;
  if (!isTexts(ResourceTypeFilters)) {
    throw badRequest('Query not valid: ResourceTypeFilters must be a list.');
  }
  if (Type === 'CLOUDFORMATION_STACK_1_0') {
    if (typeof StackIdentifier !== 'string') {
      throw badRequest('Query not valid: StackIdentifier is missing.');
    }
    return { types: ResourceTypeFilters, stack: StackIdentifier };
  }
  if (
    !Array.isArray(TagFilters) ||
    TagFilters.length === 0 ||
    !TagFilters.every(isTagFilter)
  ) {
    throw badRequest('Query not valid: TagFilters must name keys.');
  }
  return { types: ResourceTypeFilters, tagFilters: TagFilters };
}

/** Whether a query covers a type of resources. */
export const covers = ({ types }: ReadQuery, type: string): boolean =>
  types.includes(ALL) || types.includes(type);

/** Finding the resources of a query takes the permissions of the services that are asked. */
export const queryAccess = (query: ResourceQuery | undefined): Access[] =>
  (query?.Type === 'CLOUDFORMATION_STACK_1_0'
    ? ['cloudformation:DescribeStacks', 'cloudformation:ListStackResources']
    : ['tag:GetResources']
  ).map(action => ({ action, resource: '*' }));

/** The resources that a query finds now. */
export function findResources(
  ctx: Ctx,
  resourceQuery: ResourceQuery,
): { resources: ResourceIdentifier[]; errors: QueryError[] } {
  const query = readQuery(resourceQuery);
  const filters = query.tagFilters ?? stackFilter(ctx, query.stack ?? '');
  if (!filters) {
    return {
      resources: [],
      errors: [
        {
          ErrorCode: 'CLOUDFORMATION_STACK_NOT_EXISTING',
          Message: 'The CloudFormation stack of the query does not exist.',
        },
      ],
    };
  }
  return {
    resources: taggedResources(ctx)
      .filter(
        ({ type, tags }) =>
          covers(query, type) && passesTagFilters(tags, filters),
      )
      .map(({ arn, type }) => ({ ResourceArn: arn, ResourceType: type })),
    errors: [],
  };
}

function stackFilter(ctx: Ctx, nameOrId: string): TagFilter[] | undefined {
  const stack = findStack(ctx, nameOrId);
  return stack && stack.status !== 'DELETE_COMPLETE'
    ? [{ Key: 'aws:cloudformation:stack-id', Values: [stack.stackId] }]
    : undefined;
}
