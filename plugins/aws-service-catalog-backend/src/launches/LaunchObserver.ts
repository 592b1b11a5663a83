import { NotFoundError } from '@backstage/errors';
import type { Failure } from 'backstage-plugin-aws-service-catalog-common';
import { describeRecord } from '../aws/serviceCatalog/describeRecord';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import {
  itemOf,
  type LaunchReaders,
  readAsEither,
  recordsSince,
} from './findRecord';
import type { LaunchStep } from './LaunchProgress';
import type { LaunchSteps } from './LaunchSteps';
import type { LaunchStore } from './LaunchStore';
import { readFailure } from './readFailure';
import type { Followed } from './RunningSweeps';
import type { StoredLaunch } from './StoredLaunch';

/** A failed launch takes about so many calls to explain. */
const CALLS_TO_EXPLAIN = 4;

/** A record that AWS does not know takes about so many calls to look for. */
const CALLS_TO_SEARCH = 6;

/** AWS is eventually consistent: for so long, a record that it does not know may just not have arrived everywhere. */
const MISSING_MS = 5 * 60_000;

/** What one look at a launch brought. */
export interface Observed {
  launch: StoredLaunch;
  ended: boolean;
  /** Calls to AWS, about. */
  calls: number;
}

/** Looks at one launch that is under way, by its record, and ends it when AWS has. */
export class LaunchObserver {
  readonly #store: LaunchStore;
  readonly #steps: LaunchSteps;
  readonly #now: () => Date;

  constructor(options: {
    store: LaunchStore;
    steps: LaunchSteps;
    now: () => Date;
  }) {
    this.#store = options.store;
    this.#steps = options.steps;
    this.#now = options.now;
  }

  async observe(launch: Followed, sessions: LaunchReaders): Promise<Observed> {
    let record: CatalogRecord;
    try {
      ({ record } = await readAsEither(sessions, session =>
        describeRecord(session, launch.progress.recordId),
      ));
    } catch (error) {
      if (error instanceof NotFoundError) {
        return this.#withoutRecord(launch, sessions);
      }
      throw error;
    }
    if (launch.missingSince) {
      await this.#store.missing(launch.request.id, undefined);
    }
    return this.#follow(launch, sessions, record);
  }

  async #follow(
    launch: Followed,
    sessions: LaunchReaders,
    record: CatalogRecord,
  ): Promise<Observed> {
    if (record.status === 'SUCCEEDED') {
      return this.#end(launch, { type: 'succeeded' }, 'Done', 1);
    }
    if (record.status === 'FAILED') {
      const failure = await readFailure(sessions.reader, {
        operation: launch.request.order.operation,
        name: launch.request.provisionedProductName,
        record,
      });
      return this.#fail(launch, failure, 1 + CALLS_TO_EXPLAIN);
    }
    return { launch, ended: false, calls: 1 };
  }

  async #withoutRecord(
    launch: Followed,
    sessions: LaunchReaders,
  ): Promise<Observed> {
    const now = this.#now();
    const since = launch.missingSince ?? now;
    if (!launch.missingSince) {
      await this.#store.missing(launch.request.id, now);
    }
    return now.getTime() - since.getTime() < MISSING_MS
      ? { launch, ended: false, calls: 2 }
      : this.#byItsTraces(launch, sessions);
  }

  /** Decides by what else AWS tells: the history of the item, and the item itself. */
  async #byItsTraces(
    launch: Followed,
    sessions: LaunchReaders,
  ): Promise<Observed> {
    const { recordId, provisionedProductId } = launch.progress;
    const records = await recordsSince(
      sessions,
      provisionedProductId,
      undefined,
    ).catch(nothingIfNotFound<CatalogRecord[]>([]));
    const record = records.find(({ id }) => id === recordId);
    if (record) {
      return this.#follow(launch, sessions, record);
    }
    const item = await itemOf(sessions, {
      ...launch.request,
      provisionedProductId,
    });
    const { operation } = launch.request.order;
    const isDone =
      operation === 'terminate'
        ? !item
        : item?.lastSuccessfulProvisioningRecordId === recordId;
    if (isDone) {
      return this.#end(launch, { type: 'succeeded' }, 'Done', CALLS_TO_SEARCH);
    }
    if (item?.status === 'UNDER_CHANGE' && item.lastRecordId === recordId) {
      return { launch, ended: false, calls: CALLS_TO_SEARCH };
    }
    return this.#fail(
      launch,
      lostFailure(launch, item?.status),
      CALLS_TO_SEARCH,
    );
  }

  #fail(launch: Followed, failure: Failure, calls: number): Promise<Observed> {
    return this.#end(
      launch,
      { type: 'failed', failure },
      `Failed: ${failure.summary}`,
      calls,
    );
  }

  async #end(
    launch: Followed,
    step: LaunchStep,
    text: string,
    calls: number,
  ): Promise<Observed> {
    const { launch: ended, taken } = await this.#steps.take(launch, step, text);
    return { launch: ended, ended: taken, calls };
  }
}

/** What is known when AWS has forgotten the record, and who can find out more. */
function lostFailure(
  { request, progress }: Followed,
  status: string | undefined,
): Failure {
  const name = request.provisionedProductName;
  return {
    summary: `AWS no longer knows the record ${progress.recordId} of this launch.`,
    detail: status
      ? `${name} is ${status} in AWS.`
      : `AWS has no provisioned product ${name} any more.`,
    nextSteps: status
      ? [
          {
            action: 'ask-platform-team',
            text: `Look at ${name} before you try again: AWS still has it.`,
          },
          { action: 'terminate', text: `Terminate ${name} if it is no use.` },
        ]
      : [{ action: 'retry', text: 'Launch it again: nothing of it is left.' }],
  };
}

function nothingIfNotFound<T>(nothing: T): (error: unknown) => T {
  return error => {
    if (error instanceof NotFoundError) {
      return nothing;
    }
    throw error;
  };
}
