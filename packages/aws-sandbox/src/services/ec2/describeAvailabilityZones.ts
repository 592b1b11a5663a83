import type {
  DescribeAvailabilityZonesRequest,
  DescribeAvailabilityZonesResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { passes } from './filters';
import { zonesOf } from './zones';

export const describeAvailabilityZones: Operation<
  DescribeAvailabilityZonesRequest,
  DescribeAvailabilityZonesResult
> = {
  run(input, ctx) {
    const zones = zonesOf(ctx.region);
    const unknown = input.ZoneNames?.find(name => !zones.includes(name));
    if (unknown) {
      throw new AwsError(
        'InvalidParameterValue',
        `Invalid availability zone: [${unknown}]`,
      );
    }
    return {
      AvailabilityZones: zones
        .map((name, index) => ({
          name,
          id: `${zoneIdPrefix(ctx.region)}-az${index + 1}`,
        }))
        .filter(
          ({ name, id }) =>
            (!input.ZoneNames?.length || input.ZoneNames.includes(name)) &&
            passes(input.Filters, {
              'region-name': ctx.region,
              state: 'available',
              'zone-id': id,
              'zone-name': name,
              'zone-type': 'availability-zone',
            }),
        )
        .map(({ name, id }) => ({
          ZoneName: name,
          ZoneId: id,
          ZoneType: 'availability-zone',
          RegionName: ctx.region,
          GroupName: ctx.region,
          NetworkBorderGroup: ctx.region,
          OptInStatus: 'opt-in-not-required',
          State: 'available',
        })),
    };
  },
};

/** `us-east-1` -> `use1`, as zone ids begin. */
function zoneIdPrefix(region: string): string {
  const [area, direction, number] = region.split('-');
  return `${area}${direction.charAt(0)}${number}`;
}
