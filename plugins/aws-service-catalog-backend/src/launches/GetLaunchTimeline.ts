import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  LaunchTimeline,
  Output,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ReadCache } from '../aws/ReadCache';
import {
  describeStackEvents,
  type StackEvent,
} from '../aws/cloudFormation/describeStackEvents';
import { stackNameOf } from '../aws/cloudFormation/stackNameOf';
import {
  describeRecord,
  type RecordOutput,
} from '../aws/serviceCatalog/describeRecord';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import type { TeamSession } from '../teams/Teams';
import { readAsEither } from './findRecord';
import { hasEnded } from './LaunchProgress';
import type { LaunchStore } from './LaunchStore';
import { resourcesInEvents } from './stack/resourcesInEvents';
import { toOutputs } from './stack/outputs';
import {
  provisionedProductIdOf,
  recordIdOf,
  type StoredLaunch,
} from './StoredLaunch';
import { toLaunch } from './toLaunch';

/** Many may watch one launch; AWS is asked once for all of them in this time. */
const FRESH_MS = 2_000;
const STALE_MS = 10 * 60_000;

/** Stack events on the page; a stack with more shows its newest. */
const MOST_EVENTS = 300;

interface AwsSide {
  events: StackEvent[];
  outputs: RecordOutput[];
  unavailable?: string;
}

/** Tells the whole story of a launch: our lines, and what the stack is doing. */
export class GetLaunchTimeline {
  readonly #store: LaunchStore;
  readonly #cache: ReadCache;

  constructor(options: { store: LaunchStore; cache: ReadCache }) {
    this.#store = options.store;
    this.#cache = options.cache;
  }

  async of(
    session: TeamSession,
    launch: StoredLaunch,
  ): Promise<LaunchTimeline> {
    const [events, aws] = await Promise.all([
      this.#store.events(launch.request.id),
      this.#awsSide(session, launch),
    ]);
    const { partition } = session.team;
    return {
      launch: toLaunch(launch, session.person.entityRef, partition),
      events: events.map(event => ({ ...event, at: event.at.toISOString() })),
      resources: resourcesInEvents(aws.events, {
        region: session.region,
        partition,
      }),
      stackEvents: aws.events
        .slice(0, MOST_EVENTS)
        .map(({ id: _, physicalId: __, ...event }) => event),
      outputs: outputsOf(launch, aws.outputs),
      unavailable: aws.unavailable,
    };
  }

  async #awsSide(session: TeamSession, launch: StoredLaunch): Promise<AwsSide> {
    const recordId = recordIdOf(launch);
    const provisionedProductId = provisionedProductIdOf(launch);
    if (!recordId || !provisionedProductId) {
      return { events: [], outputs: [] };
    }
    try {
      const { value, stale } = await this.#cache.read<AwsSide>(
        {
          scope: session.scope,
          topic: 'launch-timeline',
          // A launch that has ended is read once more, for its last events.
          id: `${recordId} ${hasEnded(launch.progress.state)}`,
        },
        { fresh: FRESH_MS, stale: STALE_MS },
        () => read(session, { recordId, provisionedProductId }),
      );
      return stale
        ? {
            ...value,
            unavailable:
              'AWS does not answer just now; this is what it last said.',
          }
        : value;
    } catch (error) {
      return { events: [], outputs: [], unavailable: reason(error) };
    }
  }
}

async function read(
  session: TeamSession,
  ids: { recordId: string; provisionedProductId: string },
): Promise<AwsSide> {
  const sessions = { reader: session.reader, actor: session.actor() };
  const { record, outputs } = await readAsEither(sessions, reader =>
    describeRecord(reader, ids.recordId),
  );
  try {
    const events = await describeStackEvents(
      session.reader,
      stackNameOf(session.team.accountId, ids.provisionedProductId),
      record.createdAt,
    );
    return { outputs, events: events.filter(event => isOf(record, event)) };
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof InputError) {
      // No stack of that name: not made yet, or deleted.
      return { outputs, events: [] };
    }
    if (error instanceof NotAllowedError) {
      return { outputs, events: [], unavailable: reason(error) };
    }
    throw error;
  }
}

/** What came after the end of the record belongs to a later operation. */
function isOf(record: CatalogRecord, event: StackEvent): boolean {
  const ended = ['SUCCEEDED', 'FAILED'].includes(record.status);
  return !ended || !record.updatedAt || event.at <= record.updatedAt;
}

function outputsOf(
  { request, progress }: StoredLaunch,
  outputs: RecordOutput[],
): Output[] {
  return progress.state === 'succeeded' &&
    request.order.operation !== 'terminate'
    ? toOutputs(outputs)
    : [];
}

function reason(error: unknown): string {
  return error instanceof NotAllowedError
    ? 'The team role may not read the stack of this launch; ask the administrator of the AWS account to allow cloudformation:DescribeStackEvents on stacks SC-*.'
    : 'AWS does not answer just now.';
}
