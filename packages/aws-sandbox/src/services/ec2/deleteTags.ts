import type { DeleteTagsRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { taggableResource } from './taggableResource';
import { requestTagContext, resourceTagContext, toTags } from './tags';

/** Takes tags away: the named ones, those with the named value, or all that are one's own when none is named. */
export const deleteTags: Operation<DeleteTagsRequest, object> = {
  access: (input, ctx) =>
    (input.Resources ?? []).map(id => {
      const { kind, holder } = taggableResource(ctx, id);
      return {
        action: 'ec2:DeleteTags',
        resource: ec2Arn(ctx, kind, id),
        context: {
          ...resourceTagContext(holder.tags),
          ...requestTagContext(toTags(input.Tags)),
          'ec2:Region': ctx.region,
        },
      };
    }),
  run(input, ctx) {
    if (input.Tags?.some(({ Key }) => Key?.startsWith('aws:'))) {
      throw new AwsError(
        'InvalidParameterValue',
        "Tag keys starting with 'aws:' are reserved for internal use",
      );
    }
    for (const id of input.Resources ?? []) {
      const { holder } = taggableResource(ctx, id);
      holder.tags = Object.fromEntries(
        Object.entries(holder.tags).filter(
          ([key, value]) => !removes(input, key, value),
        ),
      );
    }
    return {};
  },
};

function removes(
  { Tags: named }: DeleteTagsRequest,
  key: string,
  value: string,
): boolean {
  if (!named?.length) {
    return !key.startsWith('aws:');
  }
  return named.some(
    tag => tag.Key === key && (tag.Value === undefined || tag.Value === value),
  );
}
