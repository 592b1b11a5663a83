import { ConflictError } from '@backstage/errors';
import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import type { LaunchPolicies } from '../access/LaunchPolicies';
import type { TeamSession } from '../teams/Teams';
import { advance } from './LaunchProgress';
import type { AnnounceLaunch } from './LaunchSteps';
import type { LaunchStore } from './LaunchStore';
import type { LaunchSubmitter } from './LaunchSubmitter';
import { policyRequest } from './policyRequest';
import { requestDigest, type RequestedChange } from './requestDigest';
import type { LaunchRequest, StoredLaunch } from './StoredLaunch';

/** What a client asked for, under the key that it chose for this change. */
export interface KeyedChange extends RequestedChange {
  idempotencyKey: string;
}

/** The parts of a launch that its operation decides. */
export type LaunchDraft = Pick<
  LaunchRequest,
  | 'productId'
  | 'productName'
  | 'versionId'
  | 'versionName'
  | 'pathId'
  | 'provisionedProductName'
  | 'provisionedProductId'
  | 'order'
  | 'entityRef'
>;

/** Begins launches: writes the row first, then sends it. */
export class LaunchStarter {
  readonly #store: LaunchStore;
  readonly #submitter: LaunchSubmitter;
  readonly #announce: AnnounceLaunch;
  readonly #policies: LaunchPolicies;
  readonly #newId: () => string;
  readonly #now: () => Date;
  readonly #leaseMs: number;

  constructor(options: {
    store: LaunchStore;
    submitter: LaunchSubmitter;
    announce: AnnounceLaunch;
    policies: LaunchPolicies;
    /** Makes UUIDs. */
    newId: () => string;
    now: () => Date;
    /** For how long this process holds a launch while it sends it. */
    leaseMs: number;
  }) {
    this.#store = options.store;
    this.#submitter = options.submitter;
    this.#announce = options.announce;
    this.#policies = options.policies;
    this.#newId = options.newId;
    this.#now = options.now;
    this.#leaseMs = options.leaseMs;
  }

  /**
   * The launch that this change has already begun.
   *
   * @throws ConflictError when the key was used for another change
   */
  async begun(
    session: TeamSession,
    change: KeyedChange,
  ): Promise<StoredLaunch | undefined> {
    const launch = await this.#store.findByIdempotencyKey(
      session.person.entityRef,
      change.idempotencyKey,
    );
    return launch && requireSame(launch, change);
  }

  /**
   * Writes the launch and sends it to AWS. Of several equal requests at once, one does; the others answer its launch.
   *
   * @param secrets - values of NoEcho parameters
   * @throws NotAllowedError when a policy of the installation refuses
   * @throws ConflictError when the key was used for another change
   */
  async start(
    session: TeamSession,
    change: KeyedChange,
    draft: LaunchDraft,
    secrets: ParameterValues = {},
  ): Promise<StoredLaunch> {
    await this.#policies.requireAllowed(policyRequest(session, draft));
    const at = this.#now();
    const actor = session.actor();
    const secretParameters = Object.keys(secrets).sort();
    const { launch, created } = await this.#store.create(
      {
        ...draft,
        id: this.#newId(),
        teamId: session.team.id,
        accountId: session.team.accountId,
        region: session.region,
        requestedBy: session.person.entityRef,
        sessionName: actor.sessionName,
        principalArn: actor.principalArn,
        requestedAt: at,
        idempotencyKey: change.idempotencyKey,
        digest: digestOf(change, secretParameters),
        secretParameters,
      },
      {
        progress: advance({ state: 'requested' }, { type: 'submitted' }, at),
        events: [
          { at, state: 'requested', text: 'Requested' },
          { at, state: 'submitting', text: 'Sent to AWS' },
        ],
        at,
        claimedUntil: new Date(at.getTime() + this.#leaseMs),
      },
    );
    if (!created) {
      return requireSame(launch, change);
    }
    await this.#announce(launch);
    return this.#submitter.submit(
      launch,
      { reader: session.reader, actor },
      secrets,
    );
  }
}

function requireSame(launch: StoredLaunch, change: KeyedChange): StoredLaunch {
  const { digest, secretParameters } = launch.request;
  if (digestOf(change, secretParameters) !== digest) {
    throw new ConflictError(
      'This Idempotency-Key was used for another request; choose a new key for a new change',
    );
  }
  return launch;
}

function digestOf(
  { idempotencyKey: _, ...change }: KeyedChange,
  secretParameters: readonly string[],
): string {
  return requestDigest(change, secretParameters);
}
