import type {
  LaunchState,
  ParameterValues,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import type { LaunchProgress } from './LaunchProgress';

/** What is asked of AWS, complete but for the values of NoEcho parameters, which are never kept. */
export type LaunchOrder =
  | {
      operation: 'provision';
      parameters: ParameterValues;
      tags: Tag[];
      notificationArns: string[];
    }
  | {
      operation: 'update';
      /** Last record before this one; what is newer may be ours. */
      lastRecordId?: string;
      /** Values that change. */
      parameters: ParameterValues;
      /** Keys that keep the value they have. */
      kept: string[];
      /** The whole new set; left out when tags stay as they are. */
      tags?: Tag[];
    }
  | {
      operation: 'terminate';
      /** Last record before this one; what is newer may be ours. */
      lastRecordId?: string;
      retainResources: boolean;
      ignoreErrors: boolean;
    }
  | {
      operation: 'import';
      stackArn: string;
    }
  | {
      operation: 'hand-over';
      lastRecordId?: string;
      /** Entity ref of the new owner. */
      owner: string;
      /** ARN of the new owner's session. */
      ownerArn: string;
    }
  | {
      operation: 'service-action';
      lastRecordId?: string;
      serviceActionId: string;
      /**
       * Values that are not the action's own, by parameter of its document. They are kept, as a launch whose answer was
       * lost is sent again, and told to nobody. SSM documents have no NoEcho: Systems Manager keeps them in plain text
       * with the execution anyway, and a document takes a secret by the name of its SecureString parameter.
       */
      actionParameters: Record<string, string[]>;
    };

/** Parameters of the template that an order gives values to. */
export function parametersOf(order: LaunchOrder): ParameterValues {
  return 'parameters' in order ? order.parameters : {};
}

/** Tags that an order asks for. */
export function tagsOf(order: LaunchOrder): Tag[] {
  return 'tags' in order ? order.tags ?? [] : [];
}

/** Who asked for what, where. Never changes once written. */
export interface LaunchRequest {
  /** UUID; the idempotency token of the AWS call. */
  id: string;
  teamId: string;
  accountId: string;
  region: string;
  /** Entity ref of the person. */
  requestedBy: string;
  /** Session name that AWS knows the person by. */
  sessionName: string;
  /** ARN of the session that sends it to AWS. */
  principalArn: string;
  requestedAt: Date;
  /** Chosen by the client, unique per person. */
  idempotencyKey: string;
  /** Of what the client sent, see `requestDigest`. */
  digest: string;
  productId: string;
  productName?: string;
  versionId?: string;
  versionName?: string;
  pathId?: string;
  provisionedProductName: string;
  /** Known from the start for an update and a termination. */
  provisionedProductId?: string;
  order: LaunchOrder;
  /** Keys of NoEcho parameters that were given a value. */
  secretParameters: string[];
  /** Catalog entity that the launch is made for. */
  entityRef?: string;
}

/** A launch as it is kept. */
export interface StoredLaunch {
  request: LaunchRequest;
  progress: LaunchProgress;
  updatedAt: Date;
  /** Grows with every change; a change is only made on the revision it was decided on. */
  revision: number;
  /** Nobody but the holder sends this launch to AWS before this time. */
  claimedUntil?: Date;
  /** Since when AWS has not known the record of this launch, although it gave it. */
  missingSince?: Date;
  /** The person has to be told how it stands; whoever does holds the notice until then. */
  noticeDue?: Date;
}

/** A line of the timeline; lines are only ever added. */
export interface StoredLaunchEvent {
  at: Date;
  state: LaunchState;
  text: string;
}

/** Provisioned product of a launch, as soon as it is known. */
export function provisionedProductIdOf({
  request,
  progress,
}: Pick<StoredLaunch, 'request' | 'progress'>): string | undefined {
  return 'provisionedProductId' in progress && progress.provisionedProductId
    ? progress.provisionedProductId
    : request.provisionedProductId;
}

/** Record of AWS, as soon as there is one. */
export function recordIdOf({
  progress,
}: Pick<StoredLaunch, 'progress'>): string | undefined {
  return 'recordId' in progress ? progress.recordId : undefined;
}
