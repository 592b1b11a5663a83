import { createHash } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import { AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import type { Outline } from './Outline';

/** What the catalog would have to hold, in short: equal outlines have equal digests. */
export function digestOf({ entity, outputsOf }: Outline): string {
  return createHash('sha256')
    .update(JSON.stringify([entity, outputsOf]))
    .digest('base64url')
    .slice(0, 22);
}

/** The entity with its digest and the time of writing, which later readings compare with. */
export function stamped<T extends Entity>(
  entity: T,
  digest: string,
  writtenAt: Date,
): T {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        [ANNOTATIONS.digest]: digest,
        [ANNOTATIONS.writtenAt]: writtenAt.toISOString(),
      },
    },
  };
}
