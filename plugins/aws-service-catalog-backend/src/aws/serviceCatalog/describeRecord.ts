import {
  DescribeRecordCommand,
  type DescribeRecordOutput,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type CatalogRecord, toRecord } from './Record';

/** An output of the stack, as the template names it. */
export interface RecordOutput {
  key: string;
  value: string;
  description?: string;
}

/**
 * One record with its outputs: those of the template and `CloudformationStackARN`. Outputs come in pages of 20.
 *
 * @throws NotFoundError when AWS does not know the record
 */
export async function describeRecord(
  session: AwsSession,
  recordId: string,
): Promise<{ record: CatalogRecord; outputs: RecordOutput[] }> {
  const outputs: RecordOutput[] = [];
  let page: DescribeRecordOutput;
  let pageToken: string | undefined;
  do {
    page = await describePage(session, recordId, pageToken);
    for (const { OutputKey, OutputValue, Description } of page.RecordOutputs ??
      []) {
      if (OutputKey !== undefined && OutputValue !== undefined) {
        outputs.push({
          key: OutputKey,
          value: OutputValue,
          description: Description,
        });
      }
    }
    pageToken = page.NextPageToken;
  } while (pageToken);
  return { record: toRecord(page.RecordDetail), outputs };
}

function describePage(
  session: AwsSession,
  recordId: string,
  pageToken: string | undefined,
): Promise<DescribeRecordOutput> {
  return session.run(
    'servicecatalog',
    'DescribeRecord',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeRecordCommand({
          Id: recordId,
          PageSize: 20,
          PageToken: pageToken,
        }),
        { abortSignal },
      ),
  );
}
