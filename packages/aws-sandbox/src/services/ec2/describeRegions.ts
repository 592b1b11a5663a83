import type {
  DescribeRegionsRequest,
  DescribeRegionsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { passes } from './filters';
import { REGIONS } from './zones';

export const describeRegions: Operation<
  DescribeRegionsRequest,
  DescribeRegionsResult
> = {
  run(input) {
    return {
      Regions: REGIONS.map(name => ({
        RegionName: name,
        Endpoint: `ec2.${name}.amazonaws.com`,
        OptInStatus: 'opt-in-not-required',
      })).filter(
        region =>
          (!input.RegionNames?.length ||
            input.RegionNames.includes(region.RegionName)) &&
          passes(input.Filters, {
            endpoint: region.Endpoint,
            'opt-in-status': region.OptInStatus,
            'region-name': region.RegionName,
          }),
      ),
    };
  },
};
