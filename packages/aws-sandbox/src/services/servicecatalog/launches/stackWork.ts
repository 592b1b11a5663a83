import type { StackAction } from './stackOutcome';
import type { ProvisionedProduct } from '../state';

/** Members of a provisioned product that a successful change gives new values. */
export type Becomes = Partial<
  Pick<
    ProvisionedProduct,
    | 'productId'
    | 'productOwnerId'
    | 'versionId'
    | 'pathId'
    | 'portfolioId'
    | 'portfolioOwnerId'
    | 'tags'
    | 'launchRoleArn'
  >
>;

/** A stack operation under way: whose record it settles, and how. Plain data, it travels with the jobs. */
export interface StackWork {
  recordId: string;
  action: StackAction;
  /** Applied to the provisioned product when the operation succeeds. */
  becomes?: Becomes;
  /** Terminate only: the provisioned product ends even if its stack does not. */
  ignoreErrors?: boolean;
  /** Plan whose execution this is. */
  planId?: string;
}

/** Seconds between the answer to a request and the first call it makes on its stack. */
export const START_DELAY_SECONDS = 1;

/** Seconds between two looks at a stack. */
export const FOLLOW_SECONDS = 1;
