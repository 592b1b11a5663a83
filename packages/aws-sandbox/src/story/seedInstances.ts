import type { Emulator } from '../core/Emulator';
import { rootOf } from './rootOf';
import type { StoryPlace } from './Story';

/** Launches the instances that are there when the story begins, as the root of their account: no guardrail stopped them. */
export async function seedInstances(
  emulator: Emulator,
  { account, region, instances = [] }: StoryPlace,
): Promise<void> {
  const ctx = emulator.createCtx({
    caller: rootOf(account),
    region,
    requestId: emulator.world.ids.uuid(),
  });
  for (const { image, type, subnet, tags = {} } of instances) {
    await ctx.call('ec2', 'RunInstances', {
      ImageId: image,
      InstanceType: type,
      SubnetId: subnet,
      MinCount: 1,
      MaxCount: 1,
      TagSpecifications: [
        {
          ResourceType: 'instance',
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        },
      ],
    });
  }
}
