import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../aws/AwsAccess';
import {
  describeProvisionedProduct,
  type DescribedProvisionedProduct,
} from '../aws/serviceCatalog/describeProvisionedProduct';
import { listRecordHistory } from '../aws/serviceCatalog/listRecordHistory';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { operationProblem } from './operationProblem';
import { RECORD_TYPE } from './recordType';
import type { LaunchRequest } from './StoredLaunch';

/** Sessions that may read about a launch: the team's, and the person's for when the team's may not. */
export interface LaunchReaders {
  reader: AwsSession;
  actor: AwsSession;
}

/** What AWS shows of a launch whose answer was lost. */
export type Evidence =
  | { kind: 'found'; record: CatalogRecord }
  /** Nothing of it. */
  | { kind: 'none' }
  /** Cannot be told yet. */
  | { kind: 'open' };

const NONE: Evidence = { kind: 'none' };
const OPEN: Evidence = { kind: 'open' };

/**
 * Looks for the record of a launch that was sent without an answer. Only what cannot be anybody else's is found:
 * - a new provisioned product carries the launch id as its token;
 * - a termination is done when the item is gone, and its record is newer than the last one before it;
 * - an update, a hand-over and a service action leave nothing that tells whose it is: a record of the same kind may be
 *   of the console. Only sending it again with its token tells, and while another operation runs not even that.
 *
 * "Newer" goes by the order in which AWS lists records, not by clocks, which differ between the portal and AWS.
 */
export async function findRecord(
  sessions: LaunchReaders,
  request: LaunchRequest,
): Promise<Evidence> {
  switch (request.order.operation) {
    case 'provision':
    case 'import':
      return recordOfMaking(sessions, request);
    case 'terminate':
      return recordOfEnding(sessions, request);
    default:
      return isBusy(await itemOf(sessions, request)) ? OPEN : NONE;
  }
}

/**
 * Reads as the team, or as the person where the team's session may not, or does not see what the person does.
 *
 * @param read - told how far the session can look
 */
export async function readAsEither<T>(
  sessions: LaunchReaders,
  read: (session: AwsSession, accessLevel: 'Role' | 'User') => Promise<T>,
): Promise<T> {
  try {
    return await read(sessions.reader, 'Role');
  } catch (error) {
    if (!(error instanceof NotAllowedError || error instanceof NotFoundError)) {
      throw error;
    }
    return read(sessions.actor, 'User');
  }
}

/** The item that a request is for, or undefined when AWS has none. */
export async function itemOf(
  sessions: LaunchReaders,
  { provisionedProductId: id, provisionedProductName: name }: LaunchRequest,
): Promise<DescribedProvisionedProduct | undefined> {
  try {
    return await readAsEither(sessions, session =>
      describeProvisionedProduct(session, id ? { id } : { name }),
    );
  } catch (error) {
    if (error instanceof NotFoundError) {
      return undefined;
    }
    throw error;
  }
}

/** Records of an item that are newer than this one, newest first; all of them without one. */
export async function recordsSince(
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

const MAKING = [RECORD_TYPE.provision, RECORD_TYPE.import];

async function recordOfMaking(
  sessions: LaunchReaders,
  request: LaunchRequest,
): Promise<Evidence> {
  const item = await itemOf(sessions, request);
  if (item?.idempotencyToken !== request.id) {
    return NONE;
  }
  const records = await recordsSince(sessions, item.id, undefined);
  return foundOr(
    OPEN,
    // The first record of an item is that of its making.
    records.reverse().find(({ type }) => MAKING.includes(type)),
  );
}

async function recordOfEnding(
  sessions: LaunchReaders,
  request: LaunchRequest,
): Promise<Evidence> {
  const item = await itemOf(sessions, request);
  if (item) {
    return isBusy(item) ? OPEN : NONE;
  }
  const { order, provisionedProductId = '' } = request;
  const records = await recordsSince(
    sessions,
    provisionedProductId,
    order.operation === 'terminate' ? order.lastRecordId : undefined,
  );
  return foundOr(
    OPEN,
    records.find(({ type }) => type === RECORD_TYPE.terminate),
  );
}

function foundOr(
  otherwise: Evidence,
  record: CatalogRecord | undefined,
): Evidence {
  return record ? { kind: 'found', record } : otherwise;
}

function isBusy(item: DescribedProvisionedProduct | undefined): boolean {
  return (
    item !== undefined && operationProblem('terminate', item) !== undefined
  );
}
