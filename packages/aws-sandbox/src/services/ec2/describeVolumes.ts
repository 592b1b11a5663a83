import type {
  DescribeVolumesRequest,
  DescribeVolumesResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { describeVolume } from './describeVolume';
import { existing } from './existing';
import { passes } from './filters';
import { page } from './page';
import { ec2State } from './state';

export const describeVolumes: Operation<
  DescribeVolumesRequest,
  DescribeVolumesResult
> = {
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const chosen = input.VolumeIds?.length
      ? input.VolumeIds.map(id => existing.volume(state, id))
      : Object.values(state.volumes);
    const { items, nextToken } = page(
      chosen.filter(volume =>
        passes(
          input.Filters,
          {
            'attachment.device': volume.attachment?.device,
            'attachment.instance-id': volume.attachment?.instanceId,
            'availability-zone': volume.availabilityZone,
            encrypted: volume.encrypted,
            size: volume.size,
            status: volume.state,
            'volume-id': volume.volumeId,
            'volume-type': volume.volumeType,
          },
          volume.tags,
        ),
      ),
      input,
    );
    return { Volumes: items.map(describeVolume), NextToken: nextToken };
  },
};
