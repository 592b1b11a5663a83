import type {
  ImportAsProvisionedProductInput,
  ImportAsProvisionedProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Ctx, Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { visibleProduct } from './access/visibility';
import { importableStack } from './launches/importableStack';
import { makeProvisionedProduct } from './launches/provisionedProducts';
import { advanceRecord, openRecord, recordDetail } from './launches/records';
import { FOLLOW_SECONDS, type StackWork } from './launches/stackWork';
import { launchPaths, noLaunchPaths } from './paths/launchPaths';
import { launchTemplate } from './paths/launchTemplate';
import { requireStackLaunch, type ResolvedLaunch } from './paths/resolveLaunch';
import { activeVersions, chooseVersion } from './products/chooseVersion';
import type { Checked } from './requests/checked';
import { duplicate, invalidState } from './requests/errors';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { serviceCatalogState } from './state';

type Input = Checked<
  ImportAsProvisionedProductInput,
  | 'ProductId'
  | 'ProvisioningArtifactId'
  | 'ProvisionedProductName'
  | 'PhysicalId'
  | 'IdempotencyToken'
>;

/**
 * Makes a provisioned product of a stack that runs and was made from the template of a version. Constraints bind it from
 * its next update on; until then it is the caller's, without a launch role.
 */
export const importAsProvisionedProduct: Operation<
  Input,
  ImportAsProvisionedProductOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'ImportAsProvisionedProduct', ProductId),
  async run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'ImportAsProvisionedProduct',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = replayOf(state, use);
    if (replayed !== undefined) {
      return { RecordDetail: recordDetail(state.records[replayed]) };
    }
    const launch = launchOf(ctx, input);
    requireStackLaunch(launch);
    requireNoOther(ctx, input.ProvisionedProductName);
    const physicalId = await importableStack(
      ctx,
      input.PhysicalId,
      launchTemplate(ctx, launch),
    );
    const provisionedProduct = makeProvisionedProduct(ctx, {
      name: input.ProvisionedProductName,
      token: input.IdempotencyToken,
      path: launch.path,
      version: launch.version,
      tags: [],
      status: 'UNDER_CHANGE',
    });
    provisionedProduct.physicalId = physicalId;
    const record = openRecord(
      ctx,
      provisionedProduct,
      'IMPORT_AS_PROVISIONED_PRODUCT',
    );
    remember(state, use, record.id);
    advanceRecord(ctx, record, 'started');
    ctx.schedule(FOLLOW_SECONDS, {
      service: 'servicecatalog',
      name: 'settleImport',
      data: { recordId: record.id, action: 'provision' } satisfies StackWork,
    });
    return { RecordDetail: recordDetail(record) };
  },
};

/** The version that is named, on the caller's first path to the product. */
function launchOf(
  ctx: Ctx,
  { ProductId, ProvisioningArtifactId }: Input,
): ResolvedLaunch {
  const product = visibleProduct(ctx, ProductId);
  const [path] = product ? launchPaths(ctx, product) : [];
  if (!product || !path) {
    throw noLaunchPaths(ProductId);
  }
  const version = chooseVersion(activeVersions(product), {
    ProvisioningArtifactId,
  });
  return { path, version };
}

function requireNoOther(ctx: Ctx, name: string): void {
  const { provisionedProductIdByName, records } =
    ctx.state(serviceCatalogState);
  if (Object.hasOwn(provisionedProductIdByName, name)) {
    throw duplicate(`A provisioned product named ${name} already exists.`);
  }
  const underWay = Object.values(records).find(
    ({ type, status }) =>
      type === 'IMPORT_AS_PROVISIONED_PRODUCT' && status === 'IN_PROGRESS',
  );
  if (underWay) {
    throw invalidState(
      `Another import is under way (record ${underWay.id}). Import one stack at a time.`,
    );
  }
}
