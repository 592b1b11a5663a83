import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../aws/AwsAccess';
import { describeProvisionedProduct } from '../aws/serviceCatalog/describeProvisionedProduct';
import { listRecordHistory } from '../aws/serviceCatalog/listRecordHistory';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { RECORD_TYPE } from './recordType';
import type { LaunchRequest } from './StoredLaunch';

/** Sessions that may read about a launch: the team's, and the person's for when the team's may not. */
export interface LaunchReaders {
  reader: AwsSession;
  actor: AwsSession;
}

/**
 * Finds out whether AWS heard of a launch whose answer was lost. A new provisioned product carries the launch id as
 * its token. An update or a termination leaves a record newer than the last one before it: AWS runs one operation on an
 * item at a time, so a newer record of this kind is the one.
 *
 * @returns the record, or undefined when AWS has none
 */
export async function findRecord(
  sessions: LaunchReaders,
  request: LaunchRequest,
): Promise<CatalogRecord | undefined> {
  const provisionedProductId =
    request.order.operation === 'provision'
      ? await madeBy(sessions, request)
      : request.provisionedProductId;
  if (!provisionedProductId) {
    return undefined;
  }
  const newer = await recordsSince(
    sessions,
    provisionedProductId,
    request.order.operation === 'provision'
      ? undefined
      : request.order.lastRecordId,
  );
  return newer
    .reverse()
    .find(({ type }) => type === RECORD_TYPE[request.order.operation]);
}

/** Reads as the team, or as the person where the team role may not. */
export async function readAsEither<T>(
  sessions: LaunchReaders,
  read: (session: AwsSession, accessLevel: 'Role' | 'User') => Promise<T>,
): Promise<T> {
  try {
    return await read(sessions.reader, 'Role');
  } catch (error) {
    if (!(error instanceof NotAllowedError)) {
      throw error;
    }
    return read(sessions.actor, 'User');
  }
}

async function madeBy(
  sessions: LaunchReaders,
  { id, provisionedProductName }: LaunchRequest,
): Promise<string | undefined> {
  try {
    const item = await readAsEither(sessions, session =>
      describeProvisionedProduct(session, { name: provisionedProductName }),
    );
    return item.idempotencyToken === id ? item.id : undefined;
  } catch (error) {
    if (error instanceof NotFoundError) {
      return undefined;
    }
    throw error;
  }
}

/** Newest first. */
async function recordsSince(
  sessions: LaunchReaders,
  provisionedProductId: string,
  lastRecordId: string | undefined,
): Promise<CatalogRecord[]> {
  const readPage = (pageToken: string | undefined) =>
    readAsEither(sessions, (session, accessLevel) =>
      listRecordHistory(session, {
        provisionedProductId,
        accessLevel,
        pageToken,
      }),
    );
  const found: CatalogRecord[] = [];
  let pageToken: string | undefined;
  do {
    const page = await readPage(pageToken);
    const last = page.records.findIndex(({ id }) => id === lastRecordId);
    found.push(...(last < 0 ? page.records : page.records.slice(0, last)));
    pageToken = last < 0 ? page.nextPageToken : undefined;
  } while (pageToken);
  return found;
}
