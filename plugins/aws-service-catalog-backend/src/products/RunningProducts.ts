import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import type { ReadSession } from './ProductReads';

/** How many provisioned products of a product there are. */
export type Running = NonNullable<ProductSummary['running']>;

/** Whose list it is: what runs of one's own is counted by itself. */
export interface ViewerSession extends ReadSession {
  /** ARN of the session that AWS knows the person by. */
  viewerArn: string;
}

/** Counts of what runs, as one person sees them. */
export interface RunningCounts {
  of(productId: string): Running;
  /** Equal for everybody who sees the same counts, until they change. */
  key: string;
}

/** What runs in a team's account, as the room that reads it counts it. */
export interface RunningProducts {
  /** Counts from what is known; `undefined` while nothing is. */
  counts(session: ViewerSession): Promise<RunningCounts | undefined>;
  /** Says that counts are shown, so that they are looked up behind the scenes. Returns at once. */
  shown(session: ReadSession): void;
}
