import type { ExistingResource, ResourceCtx, Wanted } from './ResourceType';
import { tagChanges, tagItems } from './tagChanges';

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

/** `TagSpecifications` of a request that creates one EC2 resource. A resource of a stack always has tags. */
export function tagSpecifications(
  ResourceType: string,
  tags: Wanted['tags'],
): object[] {
  return [{ ResourceType, Tags: tagItems(tags) }];
}
