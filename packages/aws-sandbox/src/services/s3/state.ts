import type {
  PublicAccessBlockConfiguration,
  ServerSideEncryptionConfiguration,
} from '@aws-sdk/client-s3';
import { defineState } from '../../world/World';

/** One object. */
export interface S3Object {
  key: string;
  /** Base64. */
  body: string;
  /** Bytes. */
  size: number;
  /** With quotes, as the header has it. */
  etag: string;
  contentType: string;
  /** ISO 8601 */
  modifiedAt: string;
  metadata: Record<string, string>;
  tags: Record<string, string>;
}

/** One bucket. Names are unique over all accounts; the state of the owner holds it. */
export interface Bucket {
  name: string;
  ownerId: string;
  region: string;
  /** ISO 8601 */
  createdAt: string;
  objects: Record<string, S3Object>;
  tags: Record<string, string>;
  versioning?: 'Enabled' | 'Suspended';
  encryption?: ServerSideEncryptionConfiguration;
  publicAccessBlock?: PublicAccessBlockConfiguration;
  /** JSON text. */
  policy?: string;
}

/** Buckets of one account, by name. */
export interface S3State {
  buckets: Record<string, Bucket>;
}

export const s3State = defineState<S3State>({
  name: 's3',
  global: true,
  initial: () => ({ buckets: {} }),
});
