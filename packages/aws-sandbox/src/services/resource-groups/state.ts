import type { ResourceQuery } from '@aws-sdk/client-resource-groups';
import { defineState } from '../../world/World';

/** A group: a query that is asked anew each time. */
export interface ResourceGroup {
  name: string;
  arn: string;
  description?: string;
  owner?: string;
  displayName?: string;
  criticality?: number;
  query: ResourceQuery;
  tags: Record<string, string>;
}

/** Groups of one account and region, by name. */
export interface ResourceGroupsState {
  groups: Record<string, ResourceGroup>;
}

export const resourceGroupsState = defineState<ResourceGroupsState>({
  name: 'resource-groups',
  initial: () => ({ groups: {} }),
});
