import type {
  CreateGroupInput,
  CreateGroupOutput,
} from '@aws-sdk/client-resource-groups';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { badRequest } from './errors';
import { groupArn, groupView } from './groups';
import { readQuery } from './resourceQuery';
import { resourceGroupsState, type ResourceGroup } from './state';

/** Creates a group of what a query finds. Groups that a service configures are not emulated. */
export const createGroup: Operation<
  Checked<CreateGroupInput, 'Name'>,
  CreateGroupOutput
> = {
  access: ({ Tags = {} }) => [
    {
      action: 'resource-groups:CreateGroup',
      resource: '*',
      context: {
        ...Object.fromEntries(
          Object.entries(Tags).map(([key, value]) => [
            `aws:RequestTag/${key}`,
            value,
          ]),
        ),
        ...(Object.keys(Tags).length > 0 && {
          'aws:TagKeys': Object.keys(Tags),
        }),
      },
    },
  ],
  run(input, ctx) {
    const { groups } = ctx.state(resourceGroupsState);
    const { Name: name, ResourceQuery: query } = input;
    if (/^aws/i.test(name)) {
      throw badRequest('The name of a group must not begin with AWS.');
    }
    if (!query || input.Configuration) {
      throw badRequest('A group needs a ResourceQuery here.');
    }
    readQuery(query);
    if (lookup(groups, name)) {
      throw badRequest('A group with that name already exists.');
    }
    const group: ResourceGroup = {
      name,
      arn: groupArn(ctx, name),
      description: input.Description,
      owner: input.Owner,
      displayName: input.DisplayName,
      criticality: input.Criticality,
      query,
      tags: input.Tags ?? {},
    };
    groups[name] = group;
    return {
      Group: groupView(group),
      ResourceQuery: query,
      Tags: group.tags,
    };
  },
};
