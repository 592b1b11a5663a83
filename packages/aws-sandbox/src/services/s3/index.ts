import type { ServiceDefinition } from '../../core/operation';
import { createBucket } from './createBucket';
import { deleteBucket } from './deleteBucket';
import { deleteBucketPolicy } from './deleteBucketPolicy';
import { deleteBucketTagging } from './deleteBucketTagging';
import { deleteObject } from './deleteObject';
import { deleteObjects } from './deleteObjects';
import { getBucketEncryption } from './getBucketEncryption';
import { getBucketLocation } from './getBucketLocation';
import { getBucketPolicy } from './getBucketPolicy';
import { getBucketTagging } from './getBucketTagging';
import { getBucketVersioning } from './getBucketVersioning';
import { getObject } from './getObject';
import { getObjectTagging } from './getObjectTagging';
import { getPublicAccessBlock } from './getPublicAccessBlock';
import { headBucket } from './headBucket';
import { headObject } from './headObject';
import { listBuckets } from './listBuckets';
import { listObjectsV2 } from './listObjectsV2';
import { putBucketEncryption } from './putBucketEncryption';
import { putBucketPolicy } from './putBucketPolicy';
import { putBucketTagging } from './putBucketTagging';
import { putBucketVersioning } from './putBucketVersioning';
import { putObject } from './putObject';
import { putObjectTagging } from './putObjectTagging';
import { putPublicAccessBlock } from './putPublicAccessBlock';

/** Amazon S3: buckets and objects, as far as templates and simple buckets need it. */
export const s3: ServiceDefinition = {
  name: 's3',
  signingName: 's3',
  iamPrefix: 's3',
  protocol: 'restXml',
  operations: {
    CreateBucket: createBucket,
    DeleteBucket: deleteBucket,
    DeleteBucketPolicy: deleteBucketPolicy,
    DeleteBucketTagging: deleteBucketTagging,
    DeleteObject: deleteObject,
    DeleteObjects: deleteObjects,
    GetBucketEncryption: getBucketEncryption,
    GetBucketLocation: getBucketLocation,
    GetBucketPolicy: getBucketPolicy,
    GetBucketTagging: getBucketTagging,
    GetBucketVersioning: getBucketVersioning,
    GetObject: getObject,
    GetObjectTagging: getObjectTagging,
    GetPublicAccessBlock: getPublicAccessBlock,
    HeadBucket: headBucket,
    HeadObject: headObject,
    ListBuckets: listBuckets,
    ListObjectsV2: listObjectsV2,
    PutBucketEncryption: putBucketEncryption,
    PutBucketPolicy: putBucketPolicy,
    PutBucketTagging: putBucketTagging,
    PutBucketVersioning: putBucketVersioning,
    PutObject: putObject,
    PutObjectTagging: putObjectTagging,
    PutPublicAccessBlock: putPublicAccessBlock,
  },
};
