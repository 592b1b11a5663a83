import { ignoreMissing } from './ignoreMissing';
import { property } from './propertyValues';
import type { ResourceCtx, ResourceType, Wanted } from './ResourceType';

/** `AWS::S3::BucketPolicy`; its physical id is the name of the bucket. */
export const s3BucketPolicy: ResourceType = {
  properties: { Bucket: 'Always', PolicyDocument: 'Never' },
  required: ['Bucket', 'PolicyDocument'],
  tags: 'none',
  attributes: [],
  seconds: { create: 1, update: 1, delete: 1 },

  async create(wanted, ctx) {
    await put(wanted, ctx);
    return {
      physicalId: property.text(wanted.properties, 'Bucket') ?? '',
      attributes: {},
    };
  },

  async update({ attributes }, wanted, ctx) {
    await put(wanted, ctx);
    return attributes;
  },

  async delete({ physicalId }, ctx) {
    await ignoreMissing(
      ['NoSuchBucket'],
      ctx.call('s3', 'DeleteBucketPolicy', { Bucket: physicalId }),
    );
  },
};

async function put({ properties }: Wanted, ctx: ResourceCtx): Promise<void> {
  await ctx.call('s3', 'PutBucketPolicy', {
    Bucket: property.text(properties, 'Bucket'),
    Policy: property.document(properties, 'PolicyDocument'),
  });
}
