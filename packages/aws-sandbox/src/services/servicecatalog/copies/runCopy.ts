import { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';
import { productById } from '../products/chooseProduct';
import { keepTemplate, templateOf } from '../products/templates';
import { newId } from '../requests/ids';
import { requireRoom } from '../requests/quotas';
import { type Product, serviceCatalogState, type Version } from '../state';
import { type CopySource, copySource } from './copySource';
import { copiesState } from './state';

/** What is copied where. */
export interface CopyJob {
  token: string;
  sourceArn: string;
  /** Versions that are copied, by id. */
  versionIds: string[];
  /** Product that gets the versions; absent: a new one. */
  targetProductId?: string;
  /** Name of the new product. */
  targetName?: string;
  withTags: boolean;
}

/** Job: copies a product, or versions of it into another. */
export function runCopy(job: CopyJob, ctx: Ctx): void {
  const copy = ctx.state(copiesState).copies[job.token];
  try {
    const source = copySource(ctx, job.sourceArn);
    copy.targetProductId = copyInto(ctx, job, source).id;
    copy.status = 'SUCCEEDED';
  } catch (error) {
    if (!(error instanceof AwsError)) {
      throw error;
    }
    copy.status = 'FAILED';
    copy.detail = error.message;
  }
}

function copyInto(ctx: Ctx, job: CopyJob, source: CopySource): Product {
  const state = ctx.state(serviceCatalogState);
  const { quotas, products } = state;
  if (job.targetProductId === undefined) {
    requireRoom(quotas, 'products', Object.keys(products).length, 'products');
  }
  const target =
    job.targetProductId === undefined
      ? copied(ctx, job, source)
      : productById(state, job.targetProductId);
  const versions = source.product.versions.filter(({ id }) =>
    job.versionIds.includes(id),
  );
  requireRoom(
    quotas,
    'versionsPerProduct',
    target.versions.length + versions.length - 1,
    'provisioning artifacts of a product',
  );
  target.versions.push(
    ...versions.map(version => copiedVersion(ctx, source, version)),
  );
  products[target.id] = target;
  return target;
}

function copied(
  ctx: Ctx,
  { targetName, withTags }: CopyJob,
  { product }: CopySource,
): Product {
  return {
    ...product,
    id: newId(ctx, 'prod'),
    viewId: newId(ctx, 'prodview'),
    name: targetName ?? product.name,
    createdAt: ctx.now().getTime(),
    tags: withTags ? [...product.tags] : [],
    tagOptionIds: [],
    versions: [],
  };
}

function copiedVersion(
  ctx: Ctx,
  source: CopySource,
  version: Version,
): Version {
  return {
    ...version,
    id: newId(ctx, 'pa'),
    createdAt: ctx.now().getTime(),
    templateId: keepTemplate(
      ctx.state(serviceCatalogState),
      templateOf(source.state, version),
    ),
  };
}
