import { createHash } from 'node:crypto';
import type { AwsClients } from './AwsClients';

/** Where to act: one account, one region, through one role. */
export interface AwsTarget {
  accountId: string;
  region: string;
  roleName: string;
  /** `aws` unless the account lies in another partition, e.g. `aws-cn`. */
  partition?: string;
  /** Shared secret of the role's trust policy, when it asks for one. */
  externalId?: string;
}

/**
 * One account, region and way into a role: what is held for it, sessions and answers, is for nobody who comes another
 * way. The external id stands in it as a hash only.
 */
export function scopeOfTarget(target: AwsTarget): string {
  const { accountId, region, roleName, externalId } = target;
  const way = externalId
    ? `#${createHash('sha256').update(externalId).digest('hex').slice(0, 16)}`
    : '';
  return `${
    target.partition ?? 'aws'
  }:${accountId}/${region}/${roleName}${way}`;
}

/** AWS services that the plugin talks to. */
export type AwsService =
  | 'servicecatalog'
  | 'budgets'
  | 'cloudformation'
  | 'iam'
  | 'ec2'
  | 's3'
  | 'ssm'
  | 'license-manager'
  | 'marketplace-agreement'
  | 'resource-groups'
  | 'tag';

/**
 * What a request is for; decides who goes first when requests have to queue. A `background` read waits until nobody
 * else needs the budget.
 */
export type RequestKind = 'change' | 'read' | 'background';

/** A role session in one account and region. */
export interface AwsSession {
  readonly target: AwsTarget;
  /** Reads: the shared name of the portal. Changes: stable per person. */
  readonly sessionName: string;
  /** `arn:aws:sts::<account>:assumed-role/<role>/<session name>`, as AWS records it. */
  readonly principalArn: string;
  /**
   * Makes one SDK call under the request budget, with retries. Only files below `aws/` call it.
   *
   * @throws an error of `@backstage/errors` whose cause is an `AwsFailure`, see `translateAwsError`.
   */
  run<T>(
    service: AwsService,
    operation: string,
    send: (clients: AwsClients, signal?: AbortSignal) => Promise<T>,
    options?: {
      kind?: RequestKind;
      /** Gives the call up, retries included. */
      signal?: AbortSignal;
    },
  ): Promise<T>;
}

/** The only door to AWS. It knows nothing of Backstage users but an opaque session name. */
export interface AwsAccess {
  /** Session for reads, one per team role: a thousand viewers share it and what it has read. */
  reader(target: AwsTarget): AwsSession;
  /** Session for changes: AWS records its name, so that it sees who launched. */
  actor(target: AwsTarget, sessionName: string): AwsSession;
}
