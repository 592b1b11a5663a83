import type { JsonObject } from '../template/Template';
import { ignoreMissing } from './ignoreMissing';
import { physicalName } from './physicalName';
import { property } from './propertyValues';
import type { ResourceCtx, ResourceType, Wanted } from './ResourceType';
import { tagItems } from './tagChanges';

const LONGEST_NAME = 63;

/** `AWS::S3::Bucket` */
export const s3Bucket: ResourceType = {
  properties: {
    AccessControl: 'Never',
    BucketEncryption: 'Never',
    BucketName: 'Always',
    CorsConfiguration: 'Never',
    LifecycleConfiguration: 'Never',
    LoggingConfiguration: 'Never',
    ObjectLockEnabled: 'Always',
    OwnershipControls: 'Never',
    PublicAccessBlockConfiguration: 'Never',
    VersioningConfiguration: 'Never',
    WebsiteConfiguration: 'Never',
  },
  required: [],
  tags: 'list',
  attributes: [
    'Arn',
    'DomainName',
    'DualStackDomainName',
    'RegionalDomainName',
    'WebsiteURL',
  ],
  seconds: { create: 2, update: 2, delete: 2 },

  async create(wanted, ctx) {
    const name =
      property.text(wanted.properties, 'BucketName') ??
      physicalName(ctx, LONGEST_NAME).toLowerCase();
    await ctx.call('s3', 'CreateBucket', {
      Bucket: name,
      CreateBucketConfiguration:
        ctx.region === 'us-east-1'
          ? undefined
          : { LocationConstraint: ctx.region },
    });
    ctx.created(name);
    await configure(name, wanted, ctx);
    return { physicalId: name, attributes: attributes(name, ctx) };
  },

  async update({ physicalId }, wanted, ctx) {
    await configure(physicalId, wanted, ctx);
    return attributes(physicalId, ctx);
  },

  async delete({ physicalId }, ctx) {
    await ignoreMissing(
      ['NoSuchBucket'],
      ctx.call('s3', 'DeleteBucket', { Bucket: physicalId }),
    );
  },
};

async function configure(
  Bucket: string,
  { properties, tags }: Wanted,
  ctx: ResourceCtx,
): Promise<void> {
  const versioning = property.object(properties, 'VersioningConfiguration');
  const encryption = property.object(properties, 'BucketEncryption');
  const block = property.object(properties, 'PublicAccessBlockConfiguration');
  if (versioning) {
    await ctx.call('s3', 'PutBucketVersioning', {
      Bucket,
      VersioningConfiguration: { Status: property.text(versioning, 'Status') },
    });
  }
  if (encryption) {
    await ctx.call('s3', 'PutBucketEncryption', {
      Bucket,
      ServerSideEncryptionConfiguration: {
        Rules: encryptionRules(encryption),
      },
    });
  }
  if (block) {
    await ctx.call('s3', 'PutPublicAccessBlock', {
      Bucket,
      PublicAccessBlockConfiguration: publicAccessBlock(block),
    });
  }
  if (Object.keys(tags).length > 0) {
    await ctx.call('s3', 'PutBucketTagging', {
      Bucket,
      Tagging: { TagSet: tagItems(tags) },
    });
  }
}

function encryptionRules(encryption: JsonObject): object[] {
  const rules =
    property.objects(encryption, 'ServerSideEncryptionConfiguration') ?? [];
  return rules.map(rule => {
    const byDefault = property.object(rule, 'ServerSideEncryptionByDefault');
    return {
      ApplyServerSideEncryptionByDefault: byDefault && {
        SSEAlgorithm: property.text(byDefault, 'SSEAlgorithm'),
        KMSMasterKeyID: property.text(byDefault, 'KMSMasterKeyID'),
      },
      BucketKeyEnabled: property.boolean(rule, 'BucketKeyEnabled'),
    };
  });
}

function publicAccessBlock(block: JsonObject): object {
  return Object.fromEntries(
    [
      'BlockPublicAcls',
      'BlockPublicPolicy',
      'IgnorePublicAcls',
      'RestrictPublicBuckets',
    ].map(name => [name, property.boolean(block, name)]),
  );
}

function attributes(name: string, { region }: ResourceCtx): JsonObject {
  return {
    Arn: `arn:aws:s3:::${name}`,
    DomainName: `${name}.s3.amazonaws.com`,
    DualStackDomainName: `${name}.s3.dualstack.${region}.amazonaws.com`,
    RegionalDomainName: `${name}.s3.${region}.amazonaws.com`,
    WebsiteURL: `http://${name}.s3-website-${region}.amazonaws.com`,
  };
}
