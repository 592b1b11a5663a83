import type { Group } from '@aws-sdk/client-resource-groups';
import { lookup } from '../../core/lookup';
import type { Access, Ctx } from '../../core/operation';
import { pageOf } from '../../core/pageOf';
import { badRequest, notFound } from './errors';
import { resourceGroupsState, type ResourceGroup } from './state';

/** How requests name a group: by name or ARN, or in the old way by name. */
export interface GroupRef {
  Group?: string;
  GroupName?: string;
}

const nameOf = ({ Group: nameOrArn, GroupName }: GroupRef) =>
  (nameOrArn ?? GroupName ?? '').replace(/^arn:.*:group\//, '');

export const groupArn = (
  { region, accountId }: Pick<Ctx, 'region' | 'accountId'>,
  name: string,
) => `arn:aws:resource-groups:${region}:${accountId}:group/${name}`;

/** Permission on the group that a request names. */
export function groupAccess(action: string, ref: GroupRef, ctx: Ctx): Access {
  const name = nameOf(ref);
  const tags = lookup(ctx.state(resourceGroupsState).groups, name)?.tags ?? {};
  return {
    action: `resource-groups:${action}`,
    resource: groupArn(ctx, name),
    context: Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [
        `aws:ResourceTag/${key}`,
        value,
      ]),
    ),
  };
}

/**
 * The group that a request names.
 *
 * @throws BadRequestException when it names none, NotFoundException when there is none of that name
 */
export function existingGroup(ctx: Ctx, ref: GroupRef): ResourceGroup {
  const name = nameOf(ref);
  if (!name) {
    throw badRequest('Group is required.');
  }
  const group = lookup(ctx.state(resourceGroupsState).groups, name);
  if (!group) {
    throw notFound(`Cannot find group: ${name}`);
  }
  return group;
}

/** A group as the API tells it. */
export const groupView = (group: ResourceGroup): Group => ({
  GroupArn: group.arn,
  Name: group.name,
  Description: group.description,
  Owner: group.owner,
  DisplayName: group.displayName,
  Criticality: group.criticality,
});

const PAGE_SIZE = 50;

/** One page of a list. Throws `BadRequestException` for a token that is none. */
export const page = <T>(
  items: T[],
  request: { NextToken?: string; MaxResults?: number },
) =>
  pageOf(items, {
    token: request.NextToken,
    size: request.MaxResults ?? PAGE_SIZE,
    invalid: () => badRequest('The NextToken is not valid.'),
  });
