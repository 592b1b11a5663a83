import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../aws/errors';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { explainFailure } from './failures/explainFailure';
import { findRecord, type LaunchReaders } from './findRecord';
import type { LaunchSteps } from './LaunchSteps';
import { sendLaunch } from './sendLaunch';
import type { StoredLaunch } from './StoredLaunch';
import { submissionOutcome } from './submissionOutcome';

/** Errors with which AWS may also greet the repetition of a request that it has carried out. */
const MAYBE_REPEATED = [
  'InvalidParametersException',
  'DuplicateResourceException',
];

/** How long AWS gets, at least and at most, before a launch without an answer is looked up (again). */
const SETTLE_AFTER_MS = { least: 3_000, most: 60_000 };

/**
 * Sends launches to AWS and settles those whose answer was lost: takes up the record if AWS has one, else sends the
 * same request again; a launch with secrets, which nobody has any more, waits for its person. Only for launches that
 * this process holds.
 */
export class LaunchSubmitter {
  readonly #steps: LaunchSteps;
  readonly #logger: LoggerService;
  readonly #now: () => Date;

  constructor(options: {
    steps: LaunchSteps;
    logger: LoggerService;
    now: () => Date;
  }) {
    this.#steps = options.steps;
    this.#logger = options.logger;
    this.#now = options.now;
  }

  /**
   * Sends a launch that is `submitting`. Answers the launch as it then stands: in progress, failed because AWS
   * refused, or still submitting because no answer came; it never throws for what AWS said.
   *
   * @param secrets - values of NoEcho parameters; they live as long as this call
   */
  async submit(
    launch: StoredLaunch,
    sessions: LaunchReaders,
    secrets: ParameterValues,
  ): Promise<StoredLaunch> {
    const { request } = launch;
    let record: CatalogRecord;
    try {
      record = await sendLaunch(sessions.actor, request, secrets);
    } catch (error) {
      return this.#withoutRecord(launch, sessions, secrets, toError(error));
    }
    return this.#accepted(launch, record);
  }

  /**
   * Sends a launch that may have been sent before, unless AWS turns out to have heard of it.
   *
   * @param secrets - values of NoEcho parameters, entered again
   */
  async resubmit(
    launch: StoredLaunch,
    sessions: LaunchReaders,
    secrets: ParameterValues,
  ): Promise<StoredLaunch> {
    const { request } = launch;
    let record: CatalogRecord | undefined;
    try {
      record = await findRecord(sessions, request);
    } catch (error) {
      this.#logger.warn(
        `Launch ${request.id} cannot be looked up yet`,
        toError(error),
      );
      return this.#steps.hold(launch, this.#settleAfter(launch));
    }
    if (record) {
      return this.#accepted(launch, record);
    }
    const isSendable = request.secretParameters.every(key =>
      Object.hasOwn(secrets, key),
    );
    return isSendable
      ? this.submit(launch, sessions, secrets)
      : this.#interrupt(launch, 'AWS never heard of this launch');
  }

  #accepted(
    launch: StoredLaunch,
    { id, provisionedProductId }: CatalogRecord,
  ): Promise<StoredLaunch> {
    return this.#steps.take(
      launch,
      { type: 'accepted', recordId: id, provisionedProductId },
      `AWS accepted it as ${id}`,
    );
  }

  async #withoutRecord(
    launch: StoredLaunch,
    sessions: LaunchReaders,
    secrets: ParameterValues,
    error: Error,
  ): Promise<StoredLaunch> {
    const { request } = launch;
    const outcome = submissionOutcome(error);
    this.#logger.warn(
      `Launch ${request.id} got no record (${outcome}): ${withoutSecrets(
        awsFailureOf(error)?.message ?? error.message,
        secrets,
      )}`,
    );
    if (outcome === 'refused') {
      return this.#refused(launch, sessions, secrets, error);
    }
    if (outcome === 'not-taken' && request.secretParameters.length > 0) {
      return this.#interrupt(launch, 'AWS took no more requests just now');
    }
    return this.#steps.hold(
      launch,
      this.#settleAfter(launch),
      outcome === 'not-taken'
        ? 'AWS takes no more requests just now; the portal sends it again'
        : 'AWS did not answer; the portal finds out whether it heard',
    );
  }

  async #refused(
    launch: StoredLaunch,
    sessions: LaunchReaders,
    secrets: ParameterValues,
    error: Error,
  ): Promise<StoredLaunch> {
    const { request } = launch;
    const failure = awsFailureOf(error);
    if (failure && MAYBE_REPEATED.includes(failure.name)) {
      const record = await findRecord(sessions, request).catch(() => undefined);
      if (record) {
        return this.#accepted(launch, record);
      }
    }
    const message = withoutSecrets(failure?.message ?? error.message, secrets);
    const explained = explainFailure({
      operation: request.order.operation,
      name: request.provisionedProductName,
      messages: [message],
      aws: failure && { error: failure.name, requestId: failure.requestId },
    });
    return this.#steps.take(
      launch,
      { type: 'refused', failure: explained },
      `AWS refused: ${explained.summary}`,
    );
  }

  #interrupt(launch: StoredLaunch, why: string): Promise<StoredLaunch> {
    const keys = launch.request.secretParameters.join(', ');
    const reason = `${why}, and the portal does not keep secret values. Enter ${keys} again to go on.`;
    return this.#steps.take(launch, { type: 'secrets-lost', reason }, reason);
  }

  /** The longer it has been, the longer the next wait: an account that is down for hours is asked once a minute. */
  #settleAfter({ request }: StoredLaunch): Date {
    const now = this.#now().getTime();
    const { least, most } = SETTLE_AFTER_MS;
    const age = now - request.requestedAt.getTime();
    return new Date(now + Math.min(most, Math.max(least, age / 4)));
  }
}

/** AWS quotes values in some errors; a secret one must not come back that way. */
function withoutSecrets(message: string, secrets: ParameterValues): string {
  return Object.values(secrets)
    .flat()
    .filter(secret => secret.length > 0)
    .reduce((text, secret) => text.split(secret).join('****'), message);
}
