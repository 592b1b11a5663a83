import type { Access, Ctx } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { ec2State } from './state';
import { resourceTagContext } from './tags';

/** Permission on a volume that exists, with its tags as condition keys. */
export function volumeAccess(
  action: string,
  volumeId: string | undefined,
  ctx: Ctx,
): Access {
  const volume = existing.volume(ctx.state(ec2State), volumeId ?? '');
  return {
    action,
    resource: ec2Arn(ctx, 'volume', volume.volumeId),
    context: {
      ...resourceTagContext(volume.tags),
      'ec2:AvailabilityZone': volume.availabilityZone,
      'ec2:Region': ctx.region,
      'ec2:VolumeSize': String(volume.size),
      'ec2:VolumeType': volume.volumeType,
    },
  };
}
