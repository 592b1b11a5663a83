import type {
  DescribeDocumentRequest,
  DescribeDocumentResult,
} from '@aws-sdk/client-ssm';
import type { Operation } from '../../core/operation';
import { documentDescription } from './documents/documentView';
import { documentArn, documentOf } from './documents/findDocument';

/** What a document is for and which parameters it takes. */
export const describeDocument: Operation<
  DescribeDocumentRequest,
  DescribeDocumentResult
> = {
  access: (input, ctx) => [
    {
      action: 'ssm:DescribeDocument',
      resource: documentArn(ctx, input.Name ?? ''),
    },
  ],
  run: (input, ctx) => ({
    Document: documentDescription(documentOf(ctx, input)),
  }),
};
