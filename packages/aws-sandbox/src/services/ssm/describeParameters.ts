import type {
  DescribeParametersRequest,
  DescribeParametersResult,
} from '@aws-sdk/client-ssm';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { parameterArn } from './parameterArn';
import { passesFilter } from './parameterFilters';
import { ssmState } from './state';

const PAGE_SIZE = 50;

/** Lists the account's own parameters, without their values. */
export const describeParameters: Operation<
  DescribeParametersRequest,
  DescribeParametersResult
> = {
  run(input, ctx) {
    const filters = [
      ...(input.ParameterFilters ?? []),
      ...(input.Filters ?? []).map(filter => ({
        ...filter,
        Option: 'BeginsWith',
      })),
    ];
    const chosen = Object.values(ctx.state(ssmState).parameters).filter(
      parameter => filters.every(filter => passesFilter(filter, parameter)),
    );
    const { items, nextToken } = page(chosen, input, PAGE_SIZE);
    return {
      Parameters: items.map(parameter => {
        const latest = parameter.versions[parameter.versions.length - 1];
        return {
          Name: parameter.name,
          ARN: parameterArn(ctx, parameter.name),
          Type: latest.type,
          KeyId: latest.keyId,
          Description: latest.description,
          AllowedPattern: latest.allowedPattern,
          Version: latest.version,
          LastModifiedDate: new Date(latest.modifiedAt),
          LastModifiedUser: latest.modifiedBy,
          Tier: parameter.tier,
          DataType: latest.dataType,
        };
      }),
      NextToken: nextToken,
    };
  },
};
