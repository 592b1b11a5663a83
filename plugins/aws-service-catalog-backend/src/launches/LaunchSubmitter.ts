import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../aws/errors';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { within } from '../aws/within';
import { explainFailure } from './failures/explainFailure';
import { type Evidence, findRecord, type LaunchReaders } from './findRecord';
import type { LaunchSteps } from './LaunchSteps';
import { sendLaunch } from './sendLaunch';
import type { StoredLaunch } from './StoredLaunch';
import { submissionOutcome } from './submissionOutcome';
import { withoutSecrets } from './withoutSecrets';

/** How long AWS gets, at least and at most, before a launch without an answer is looked up (again). */
const SETTLE_AFTER_MS = { least: 3_000, most: 60_000 };

/**
 * Sends launches to AWS and settles those whose answer was lost. What decides is the token: the same request sent again
 * is answered with the record that it once made. A launch with secrets, which nobody has any more, is looked up, and
 * else waits for its person. Only for launches that this process holds.
 */
export class LaunchSubmitter {
  readonly #steps: LaunchSteps;
  readonly #logger: LoggerService;
  readonly #now: () => Date;
  readonly #sendMs: number;

  constructor(options: {
    steps: LaunchSteps;
    logger: LoggerService;
    now: () => Date;
    /** After so long a launch is no longer being sent; shorter than any process holds it. */
    sendMs: number;
  }) {
    this.#steps = options.steps;
    this.#logger = options.logger;
    this.#now = options.now;
    this.#sendMs = options.sendMs;
  }

  /**
   * Sends a launch that is `submitting` for the first time. Answers the launch as it then stands: in progress, failed
   * because AWS refused, or still submitting because no answer came; it never throws for what AWS said.
   *
   * @param secrets - values of NoEcho parameters; they live as long as this call
   */
  async submit(
    launch: StoredLaunch,
    sessions: LaunchReaders,
    secrets: ParameterValues,
  ): Promise<StoredLaunch> {
    return this.#send(launch, this.#inTime(sessions), secrets, false);
  }

  /**
   * Settles a launch that may have been sent before.
   *
   * @param secrets - values of NoEcho parameters, entered again
   */
  async resubmit(
    launch: StoredLaunch,
    sessions: LaunchReaders,
    secrets: ParameterValues,
  ): Promise<StoredLaunch> {
    const isSendable = launch.request.secretParameters.every(key =>
      Object.hasOwn(secrets, key),
    );
    return isSendable
      ? this.#send(launch, this.#inTime(sessions), secrets, true)
      : this.#withoutItsSecrets(launch, this.#inTime(sessions));
  }

  /** Looks again for a launch that waits for its person: AWS may have heard of it after all. */
  async recheck(
    launch: StoredLaunch,
    sessions: LaunchReaders,
  ): Promise<StoredLaunch> {
    const evidence = await findRecord(this.#inTime(sessions), launch.request);
    return evidence.kind === 'found'
      ? this.#accepted(launch, evidence.record)
      : launch;
  }

  async #send(
    launch: StoredLaunch,
    sessions: LaunchReaders,
    secrets: ParameterValues,
    again: boolean,
  ): Promise<StoredLaunch> {
    let record: CatalogRecord;
    try {
      record = await sendLaunch(sessions.actor, launch.request, secrets);
    } catch (error) {
      return this.#withoutRecord(
        launch,
        sessions,
        secrets,
        toError(error),
        again,
      );
    }
    return this.#accepted(launch, record);
  }

  /** The record is the truth, whatever others have made of the launch meanwhile. */
  async #accepted(
    launch: StoredLaunch,
    { id, provisionedProductId }: CatalogRecord,
  ): Promise<StoredLaunch> {
    let present = launch;
    while (isUnsettled(present)) {
      const { launch: next, taken } = await this.#steps.take(
        present,
        { type: 'accepted', recordId: id, provisionedProductId },
        `AWS accepted it as ${id}`,
      );
      if (taken) {
        return next;
      }
      present = next;
    }
    return present;
  }

  async #withoutRecord(
    launch: StoredLaunch,
    sessions: LaunchReaders,
    secrets: ParameterValues,
    error: Error,
    again: boolean,
  ): Promise<StoredLaunch> {
    const { request } = launch;
    const outcome = submissionOutcome(error);
    this.#logger.warn(
      `Launch ${request.id} got no record (${outcome}): ${withoutSecrets(
        awsFailureOf(error)?.message ?? error.message,
        secrets,
      )}`,
    );
    if (outcome === 'not-taken') {
      return request.secretParameters.length > 0
        ? this.#interrupt(launch, 'AWS took no more requests just now')
        : this.#hold(
            launch,
            'AWS takes no more requests just now; the portal sends it again',
          );
    }
    // What AWS says to a repetition is no word on the request before it, which may have been carried out.
    const evidence: Evidence = again
      ? await this.#look(launch, sessions)
      : { kind: outcome === 'refused' ? 'none' : 'open' };
    if (evidence.kind === 'found') {
      return this.#accepted(launch, evidence.record);
    }
    if (evidence.kind === 'none' && outcome === 'refused') {
      return this.#refused(launch, secrets, error);
    }
    return this.#hold(
      launch,
      again
        ? undefined
        : 'AWS did not answer; the portal finds out whether it heard',
    );
  }

  async #withoutItsSecrets(
    launch: StoredLaunch,
    sessions: LaunchReaders,
  ): Promise<StoredLaunch> {
    if (launch.request.order.operation === 'update') {
      return this.#interrupt(
        launch,
        'The answer of AWS was lost; it is not done twice',
      );
    }
    const evidence = await this.#look(launch, sessions);
    switch (evidence.kind) {
      case 'found':
        return this.#accepted(launch, evidence.record);
      case 'none':
        return this.#interrupt(launch, 'AWS never heard of this launch');
      default:
        return this.#hold(launch);
    }
  }

  /** A look that fails tells nothing. */
  async #look(
    { request }: StoredLaunch,
    sessions: LaunchReaders,
  ): Promise<Evidence> {
    try {
      return await findRecord(sessions, request);
    } catch (error) {
      this.#logger.warn(
        `Launch ${request.id} cannot be looked up yet`,
        toError(error),
      );
      return { kind: 'open' };
    }
  }

  async #refused(
    launch: StoredLaunch,
    secrets: ParameterValues,
    error: Error,
  ): Promise<StoredLaunch> {
    const { request } = launch;
    const failure = awsFailureOf(error);
    const explained = explainFailure({
      operation: request.order.operation,
      name: request.provisionedProductName,
      messages: [withoutSecrets(failure?.message ?? error.message, secrets)],
      aws: failure && { error: failure.name, requestId: failure.requestId },
    });
    const { launch: refused } = await this.#steps.take(
      launch,
      { type: 'refused', failure: explained },
      `AWS refused: ${explained.summary}`,
    );
    return refused;
  }

  #hold(launch: StoredLaunch, text?: string): Promise<StoredLaunch> {
    return this.#steps.hold(launch, this.#settleAfter(launch), text);
  }

  #inTime({ reader, actor }: LaunchReaders): LaunchReaders {
    const signal = AbortSignal.timeout(this.#sendMs);
    return { reader: within(reader, signal), actor: within(actor, signal) };
  }

  async #interrupt(launch: StoredLaunch, why: string): Promise<StoredLaunch> {
    const keys = launch.request.secretParameters.join(', ');
    const reason = `${why}, and the portal does not keep secret values. Enter ${keys} again to go on.`;
    const { launch: interrupted } = await this.#steps.take(
      launch,
      { type: 'secrets-lost', reason },
      reason,
    );
    return interrupted;
  }

  /** The longer it has been, the longer the next wait: an account that is down for hours is asked once a minute. */
  #settleAfter({ request }: StoredLaunch): Date {
    const now = this.#now().getTime();
    const { least, most } = SETTLE_AFTER_MS;
    const age = now - request.requestedAt.getTime();
    return new Date(now + Math.min(most, Math.max(least, age / 4)));
  }
}

function isUnsettled({ progress }: StoredLaunch): boolean {
  return ['submitting', 'interrupted'].includes(progress.state);
}
