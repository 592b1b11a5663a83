import type {
  _InstanceType,
  DescribeInstanceTypeOfferingsRequest,
  DescribeInstanceTypeOfferingsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { passes } from './filters';
import { INSTANCE_TYPES } from './instanceTypes';
import { page } from './page';
import { zonesOf } from './zones';

/** Every instance type of the sandbox is offered in every zone. */
export const describeInstanceTypeOfferings: Operation<
  DescribeInstanceTypeOfferingsRequest,
  DescribeInstanceTypeOfferingsResult
> = {
  run(input, ctx) {
    const locationType: 'availability-zone' | 'region' =
      input.LocationType === 'availability-zone'
        ? input.LocationType
        : 'region';
    const locations =
      locationType === 'region' ? [ctx.region] : zonesOf(ctx.region);
    const offerings = Object.keys(INSTANCE_TYPES).flatMap(name =>
      locations.map(location => ({
        InstanceType: name as _InstanceType,
        LocationType: locationType,
        Location: location,
      })),
    );
    const { items, nextToken } = page(
      offerings.filter(({ InstanceType, Location }) =>
        passes(input.Filters, {
          'instance-type': InstanceType,
          location: Location,
        }),
      ),
      input,
    );
    return { InstanceTypeOfferings: items, NextToken: nextToken };
  },
};
