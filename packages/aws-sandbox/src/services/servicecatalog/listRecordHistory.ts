import type {
  ListRecordHistoryInput,
  ListRecordHistoryOutput,
  ListRecordHistorySearchFilter,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { requestedLevel, seenAt } from './access/accessLevel';
import { accessAtLevel } from './access/accessTo';
import { invalidParameters } from './requests/errors';
import { pageOf } from './requests/paging';
import { recordDetail, recordsNewestFirst } from './launches/records';
import { type CatalogRecord, serviceCatalogState } from './state';

/**
 * Records, newest first, of all provisioned products or of one. At User level those of the time when the caller owned
 * the provisioned product.
 */
export const listRecordHistory: Operation<
  ListRecordHistoryInput,
  ListRecordHistoryOutput
> = {
  access: ({ AccessLevelFilter }) =>
    accessAtLevel(
      'ListRecordHistory',
      requestedLevel(AccessLevelFilter, 'User'),
    ),
  run(input, ctx) {
    const level = requestedLevel(input.AccessLevelFilter, 'User');
    const isSeen = seenAt(level, ctx.caller);
    const matches = matcher(input.SearchFilter);
    const page = pageOf(
      recordsNewestFirst(ctx.state(serviceCatalogState)).filter(
        record => matches(record) && isSeen(record.owner),
      ),
      input,
      ['ListRecordHistory', level, input.SearchFilter],
      20,
    );
    return {
      RecordDetails: page.items.map(recordDetail),
      NextPageToken: page.nextPageToken,
    };
  },
};

function matcher(
  filter: ListRecordHistorySearchFilter | undefined,
): (record: CatalogRecord) => boolean {
  switch (filter?.Key?.toLowerCase()) {
    case undefined:
      return () => true;
    case 'product':
      return record => record.productId === filter?.Value;
    case 'provisionedproduct':
      return record => record.provisionedProductId === filter?.Value;
    default:
      throw invalidParameters(
        `SearchFilter key ${filter?.Key} is not supported. Supported keys: product, provisionedproduct.`,
      );
  }
}
