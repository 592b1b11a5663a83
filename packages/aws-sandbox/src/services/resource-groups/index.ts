import type { ServiceDefinition } from '../../core/operation';
import { createGroup } from './createGroup';
import { deleteGroup } from './deleteGroup';
import { listGroupResources, searchResources } from './findInGroup';
import { listGroups } from './listGroups';
import { getGroup, getGroupQuery } from './readGroup';
import { updateGroup, updateGroupQuery } from './updateGroup';

/** AWS Resource Groups: saved queries over tags and stacks. */
export const resourceGroups: ServiceDefinition = {
  name: 'resource-groups',
  signingName: 'resource-groups',
  iamPrefix: 'resource-groups',
  protocol: 'restJson',
  operations: {
    CreateGroup: createGroup,
    DeleteGroup: deleteGroup,
    GetGroup: getGroup,
    GetGroupQuery: getGroupQuery,
    ListGroupResources: listGroupResources,
    ListGroups: listGroups,
    SearchResources: searchResources,
    UpdateGroup: updateGroup,
    UpdateGroupQuery: updateGroupQuery,
  },
};
