import type { CopyProductStatus } from '@aws-sdk/client-service-catalog';
import { defineState } from '../../../world/World';

/** A copying of a product, under way or ended. */
export interface ProductCopy {
  /** `copyproduct-…` */
  token: string;
  status: CopyProductStatus;
  /** Why it failed. */
  detail?: string;
  /** Product that was made, or got the versions. */
  targetProductId?: string;
}

/** Copyings by token. */
export interface CopiesState {
  copies: Record<string, ProductCopy>;
}

export const copiesState = defineState<CopiesState>({
  name: 'servicecatalog-copies',
  initial: () => ({ copies: {} }),
});
