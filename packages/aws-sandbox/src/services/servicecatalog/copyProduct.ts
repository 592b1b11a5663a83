import type {
  CopyProductInput,
  CopyProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { copySource } from './copies/copySource';
import type { CopyJob } from './copies/runCopy';
import { copiesState } from './copies/state';
import { productById } from './products/chooseProduct';
import { chooseVersion } from './products/chooseVersion';
import type { Checked } from './requests/checked';
import { invalidParameters } from './requests/errors';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { newId } from './requests/ids';
import { type Product, serviceCatalogState } from './state';

/** Seconds that a copy takes. */
const COPY_SECONDS = 5;

/** Copies a product, of any region or shared by another account, to a new product or into one that is there. */
export const copyProduct: Operation<
  Checked<CopyProductInput, 'SourceProductArn' | 'IdempotencyToken'>,
  CopyProductOutput
> = {
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'CopyProduct',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = replayOf(state, use);
    if (replayed !== undefined) {
      return { CopyProductToken: replayed };
    }
    const { product } = copySource(ctx, input.SourceProductArn);
    const { TargetProductId, TargetProductName } = input;
    if (TargetProductId !== undefined) {
      if (TargetProductName !== undefined) {
        throw invalidParameters(
          'You must provide either TargetProductId or TargetProductName, but not both.',
        );
      }
      requireSameType(product, productById(state, TargetProductId));
    }
    const token = newId(ctx, 'copyproduct');
    ctx.state(copiesState).copies[token] = { token, status: 'IN_PROGRESS' };
    remember(state, use, token);
    ctx.schedule(COPY_SECONDS, {
      service: 'servicecatalog',
      name: 'runCopy',
      data: {
        token,
        sourceArn: input.SourceProductArn,
        versionIds: versionsOf(product, input),
        targetProductId: TargetProductId,
        targetName: TargetProductName,
        withTags: input.CopyOptions?.includes('CopyTags') ?? false,
      } satisfies CopyJob,
    });
    return { CopyProductToken: token };
  },
};

/** All versions, or those that the request names. */
function versionsOf(
  product: Product,
  { SourceProvisioningArtifactIdentifiers: wanted }: CopyProductInput,
): string[] {
  return wanted
    ? wanted.map(
        ({ Id }) =>
          chooseVersion(product.versions, { ProvisioningArtifactId: Id }).id,
      )
    : product.versions.map(({ id }) => id);
}

function requireSameType(source: Product, target: Product): void {
  if (source.type !== target.type) {
    throw invalidParameters(
      `Product ${target.id} is of type ${target.type} and cannot take versions of type ${source.type}.`,
    );
  }
}
