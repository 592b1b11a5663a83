import { ListRecordHistoryCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type CatalogRecord, toRecord } from './Record';

/** Most records that AWS answers at once. */
export const RECORD_PAGE_SIZE = 20;

/** One page of the records of a provisioned product, newest first; they outlive it. */
export async function listRecordHistory(
  session: AwsSession,
  options: {
    provisionedProductId: string;
    /** `User` needs the least rights, but shows only what this session may call its own. */
    accessLevel: 'Role' | 'User';
    pageToken?: string;
    /** At most, and unless told otherwise, 20. */
    pageSize?: number;
  },
): Promise<{ records: CatalogRecord[]; nextPageToken?: string }> {
  const { RecordDetails, NextPageToken } = await session.run(
    'servicecatalog',
    'ListRecordHistory',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new ListRecordHistoryCommand({
          AccessLevelFilter: { Key: options.accessLevel, Value: 'self' },
          SearchFilter: {
            Key: 'provisionedproduct',
            Value: options.provisionedProductId,
          },
          PageSize: options.pageSize ?? RECORD_PAGE_SIZE,
          PageToken: options.pageToken,
        }),
        { abortSignal },
      ),
  );
  return {
    records: (RecordDetails ?? []).map(toRecord),
    nextPageToken: NextPageToken,
  };
}
