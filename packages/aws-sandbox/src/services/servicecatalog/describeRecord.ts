import type {
  DescribeRecordInput,
  DescribeRecordOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import type { Checked } from './requests/checked';
import { notFound } from './requests/errors';
import { lookup } from '../../core/lookup';
import { pageOf } from './requests/paging';
import { recordDetail } from './launches/records';
import { serviceCatalogState } from './state';

/** One record, with the outputs of its stack. Records outlive their provisioned product. */
export const describeRecord: Operation<
  Checked<DescribeRecordInput, 'Id'>,
  DescribeRecordOutput
> = {
  access: ({ Id }, ctx) =>
    accessToOwned(
      ctx,
      'DescribeRecord',
      lookup(ctx.state(serviceCatalogState).records, Id)?.describedBy,
    ),
  run(input, ctx) {
    const record = lookup(ctx.state(serviceCatalogState).records, input.Id);
    if (!record) {
      throw notFound(`Record ${input.Id} not found.`);
    }
    const page = pageOf(
      record.outputs,
      input,
      ['DescribeRecord', record.id],
      20,
    );
    return {
      RecordDetail: recordDetail(record),
      RecordOutputs: page.items,
      NextPageToken: page.nextPageToken,
    };
  },
};
