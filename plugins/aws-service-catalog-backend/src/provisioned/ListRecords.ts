import { InputError, NotFoundError } from '@backstage/errors';
import type {
  Person,
  ProvisioningRecord,
  RecordList,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  listRecordHistory,
  RECORD_PAGE_SIZE,
} from '../aws/serviceCatalog/listRecordHistory';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { explainFailure } from '../launches/failures/explainFailure';
import { principalName } from '../launches/failures/missingPermission';
import { readAsEither } from '../launches/findRecord';
import type { LaunchStore } from '../launches/LaunchStore';
import { operationOfRecord } from '../launches/recordType';
import { recordIdOf, type StoredLaunch } from '../launches/StoredLaunch';
import { InvalidFieldError } from '../invalidField';
import type { TeamSession } from '../teams/Teams';
import type { NewerVersions } from './NewerVersions';

/** Which records to list. */
export interface RecordQuery {
  limit: number;
  cursor?: string;
}

const STATUS_TONE: Record<string, Tone> = {
  CREATED: 'pending',
  IN_PROGRESS: 'running',
  IN_PROGRESS_IN_ERROR: 'warning',
  SUCCEEDED: 'ok',
  FAILED: 'error',
};

const TYPE_IN_WORDS: Record<string, string> = {
  PROVISION_PRODUCT: 'Launched',
  UPDATE_PROVISIONED_PRODUCT: 'Updated',
  TERMINATE_PROVISIONED_PRODUCT: 'Terminated',
};

/** AWS's records do not say who asked; only the portal knows, for what went through it. */
const NOT_TOLD: Person = { principalArn: 'unknown', isMe: false };

/** Tells the history of a provisioned product, with what the portal knows about who and why. */
export class ListRecords {
  readonly #launches: LaunchStore;
  readonly #versions: NewerVersions;

  constructor(options: { launches: LaunchStore; versions: NewerVersions }) {
    this.#launches = options.launches;
    this.#versions = options.versions;
  }

  /**
   * @throws NotFoundError - the team has, and had, no such provisioned product
   * @throws InvalidFieldError - a cursor that AWS did not give
   */
  async of(
    session: TeamSession,
    provisionedProductId: string,
    query: RecordQuery,
  ): Promise<RecordList> {
    const { records, nextPageToken } = await readRecords(
      session,
      provisionedProductId,
      query,
    ).catch(error => {
      throw query.cursor && error instanceof InputError
        ? new InvalidFieldError(
            'cursor',
            'cursor is not one that this list has given; leave it out to begin anew',
          )
        : error;
    });
    if (records.length === 0 && !query.cursor) {
      // Whatever there is, or was, has the record of its making.
      throw new NotFoundError(
        `Your team has no provisioned product '${provisionedProductId}'`,
      );
    }
    const launches = await this.#launches.findByRecordIds(
      session.team.id,
      records.map(({ id }) => id),
    );
    const byRecord = new Map(
      launches.map(launch => [recordIdOf(launch), launch]),
    );
    const versionNames = await this.#versionNames(session, records);
    return {
      items: records.map(record => ({
        ...toRecord(record, byRecord.get(record.id), session),
        versionName: versionNames.get(record.versionId ?? ''),
      })),
      nextCursor: nextPageToken,
    };
  }

  async #versionNames(
    session: TeamSession,
    records: readonly CatalogRecord[],
  ): Promise<Map<string, string>> {
    const productIds = new Set(
      records.flatMap(record => record.productId ?? []),
    );
    const versions = await Promise.all(
      [...productIds].map(id => this.#versions.versionsOf(session, id)),
    );
    return new Map(versions.flat().map(({ id, name }) => [id, name]));
  }
}

/** AWS gives at most 20 at once. */
async function readRecords(
  session: TeamSession,
  provisionedProductId: string,
  { limit, cursor }: RecordQuery,
): Promise<{ records: CatalogRecord[]; nextPageToken?: string }> {
  const sessions = { reader: session.reader, actor: session.actor() };
  const readPage = (pageToken: string | undefined) =>
    readAsEither(sessions, (reader, accessLevel) =>
      listRecordHistory(reader, {
        provisionedProductId,
        accessLevel,
        pageToken,
        pageSize: Math.min(limit, RECORD_PAGE_SIZE),
      }),
    );
  const records: CatalogRecord[] = [];
  let pageToken = cursor;
  do {
    const page = await readPage(pageToken);
    records.push(...page.records);
    pageToken = page.nextPageToken;
  } while (pageToken && records.length + RECORD_PAGE_SIZE <= limit);
  return { records, nextPageToken: pageToken };
}

function toRecord(
  record: CatalogRecord,
  launch: StoredLaunch | undefined,
  session: TeamSession,
): ProvisioningRecord {
  return {
    id: record.id,
    type: record.type,
    inWords: TYPE_IN_WORDS[record.type] ?? record.type,
    status: record.status,
    tone: STATUS_TONE[record.status] ?? 'pending',
    by: launch ? requesterOf(launch, session) : NOT_TOLD,
    createdAt: record.createdAt ?? '',
    updatedAt: record.updatedAt,
    launchId: launch?.request.id,
    failure: record.status === 'FAILED' ? failureOf(record, launch) : undefined,
  };
}

function requesterOf({ request }: StoredLaunch, session: TeamSession): Person {
  return {
    entityRef: request.requestedBy,
    principalArn: request.principalArn,
    sessionName: request.sessionName,
    isMe: request.requestedBy === session.person.entityRef,
  };
}

function failureOf(record: CatalogRecord, launch: StoredLaunch | undefined) {
  return launch?.progress.state === 'failed'
    ? launch.progress.failure
    : explainFailure({
        operation: operationOfRecord(record.type) ?? 'update',
        name: record.provisionedProductName ?? record.provisionedProductId,
        messages: record.errors,
        launchRoleName:
          record.launchRoleArn && principalName(record.launchRoleArn),
      });
}
