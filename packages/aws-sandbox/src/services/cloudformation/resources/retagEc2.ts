import type { ExistingResource, ResourceCtx, Wanted } from './ResourceType';
import { tagChanges } from './tagChanges';

/** Brings the tags of an EC2 resource to what is wanted. */
export async function retagEc2(
  resourceId: string,
  existing: ExistingResource,
  wanted: Wanted,
  ctx: ResourceCtx,
): Promise<void> {
  const { set, remove } = tagChanges(existing.tags, wanted.tags);
  if (set.length > 0) {
    await ctx.call('ec2', 'CreateTags', { Resources: [resourceId], Tags: set });
  }
  if (remove.length > 0) {
    await ctx.call('ec2', 'DeleteTags', {
      Resources: [resourceId],
      Tags: remove.map(Key => ({ Key })),
    });
  }
}

/** `TagSpecifications` of a request that creates one EC2 resource. */
export function tagSpecifications(
  resourceType: string,
  tags: Wanted['tags'],
): object[] | undefined {
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return list.length > 0
    ? [{ ResourceType: resourceType, Tags: list }]
    : undefined;
}
