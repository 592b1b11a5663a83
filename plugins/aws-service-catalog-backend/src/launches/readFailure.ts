import type {
  Failure,
  LaunchOperation,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../aws/AwsAccess';
import { describeStackEvents } from '../aws/cloudFormation/describeStackEvents';
import { stackNameOf } from '../aws/cloudFormation/stackNameOf';
import {
  describeProvisionedProduct,
  type DescribedProvisionedProduct,
} from '../aws/serviceCatalog/describeProvisionedProduct';
import { describeRecord } from '../aws/serviceCatalog/describeRecord';
import { describeVersionName } from '../aws/serviceCatalog/describeVersionName';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { explainFailure } from './failures/explainFailure';
import { principalName } from './failures/missingPermission';
import type { StackEventFact } from './failures/rootCause';

/** A record that failed, and on what. */
export interface FailedRecord {
  operation: LaunchOperation;
  /** Name of the provisioned product. */
  name: string;
  record: CatalogRecord;
}

/**
 * Explains a failed record with everything that can be read about it. What cannot be read (a role that may not see
 * stacks, an item that is gone) makes the explanation shorter, never fails it.
 */
export async function readFailure(
  session: AwsSession,
  { operation, name, record }: FailedRecord,
): Promise<Failure> {
  const [stackEvents, item] = await Promise.all([
    orNothing(eventsOf(session, record)),
    orNothing(
      describeProvisionedProduct(session, { id: record.provisionedProductId }),
    ),
  ]);
  const launchRoleArn = record.launchRoleArn ?? item?.launchRoleArn;
  return explainFailure({
    operation,
    name,
    messages: record.errors,
    stackEvents,
    launchRoleName: launchRoleArn && principalName(launchRoleArn),
    item: item && {
      status: item.status,
      lastGoodVersion: await orNothing(lastGoodVersion(session, item)),
    },
  });
}

/** Newest version that a provisioned product ran well with, when it does not run well now. */
export async function lastGoodVersion(
  session: AwsSession,
  item: DescribedProvisionedProduct,
): Promise<{ id: string; name: string } | undefined> {
  const recordId = item.lastSuccessfulProvisioningRecordId;
  if (item.status !== 'TAINTED' || !recordId) {
    return undefined;
  }
  const { record } = await describeRecord(session, recordId);
  if (!record.versionId) {
    return undefined;
  }
  const name = await orNothing(
    describeVersionName(session, {
      productId: record.productId ?? item.productId,
      versionId: record.versionId,
    }),
  );
  return { id: record.versionId, name: name ?? record.versionId };
}

async function eventsOf(
  session: AwsSession,
  record: CatalogRecord,
): Promise<StackEventFact[]> {
  const events = await describeStackEvents(
    session,
    stackNameOf(session.target.accountId, record.provisionedProductId),
    record.createdAt,
  );
  return events.map(event => ({ ...event, at: new Date(event.at) }));
}

async function orNothing<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch {
    return undefined;
  }
}
