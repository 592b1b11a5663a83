import type {
  DescribeTagsRequest,
  DescribeTagsResult,
} from '@aws-sdk/client-ec2';
import type { Ctx, Operation } from '../../core/operation';
import type { Ec2Kind } from './arns';
import { passes } from './filters';
import { page } from './page';
import { ec2State, type Tags } from './state';

export const describeTags: Operation<DescribeTagsRequest, DescribeTagsResult> =
  {
    run(input, ctx) {
      const { items, nextToken } = page(
        taggedResources(ctx)
          .flatMap(({ kind, id, tags }) =>
            Object.entries(tags).map(([Key, Value]) => ({
              ResourceId: id,
              ResourceType: kind,
              Key,
              Value,
            })),
          )
          .filter(tag =>
            passes(
              input.Filters,
              {
                key: tag.Key,
                'resource-id': tag.ResourceId,
                'resource-type': tag.ResourceType,
                value: tag.Value,
              },
              { [tag.Key]: tag.Value },
            ),
          ),
        input,
      );
      return { Tags: items, NextToken: nextToken };
    },
  };

function taggedResources(
  ctx: Ctx,
): { kind: Ec2Kind; id: string; tags: Tags }[] {
  const state = ctx.state(ec2State);
  const table = (kind: Ec2Kind, records: Record<string, { tags: Tags }>) =>
    Object.entries(records).map(([id, { tags }]) => ({ kind, id, tags }));
  return [
    ...table('elastic-ip', state.addresses),
    ...table('image', state.images),
    ...table('instance', state.instances),
    ...table('security-group', state.securityGroups),
    ...table('subnet', state.subnets),
    ...table('volume', state.volumes),
    ...table('vpc', state.vpcs),
    ...Object.values(state.keyPairs).map(({ keyPairId, tags }) => ({
      kind: 'key-pair' as const,
      id: keyPairId,
      tags,
    })),
  ];
}
