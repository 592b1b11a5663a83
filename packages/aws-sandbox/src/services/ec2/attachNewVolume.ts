import type { Ctx } from '../../core/operation';
import type { PlannedVolume } from './plannedVolumes';
import { ec2State, type Instance, type Tags } from './state';

/** Makes a volume that comes with an instance. */
export function attachNewVolume(
  ctx: Ctx,
  instance: Instance,
  planned: PlannedVolume,
  tags: Tags,
): void {
  const now = ctx.now().toISOString();
  const volumeId = `vol-${ctx.world.ids.hex(17)}`;
  ctx.state(ec2State).volumes[volumeId] = {
    volumeId,
    size: planned.size,
    volumeType: planned.volumeType,
    iops: planned.iops,
    throughput: planned.throughput,
    encrypted: planned.encrypted,
    kmsKeyId: planned.kmsKeyId,
    availabilityZone: instance.availabilityZone,
    state: 'in-use',
    attachment: {
      instanceId: instance.instanceId,
      device: planned.device,
      deleteOnTermination: planned.deleteOnTermination,
      attachTime: now,
    },
    createTime: now,
    tags: { ...tags },
  };
  instance.volumes[planned.device] = volumeId;
}
