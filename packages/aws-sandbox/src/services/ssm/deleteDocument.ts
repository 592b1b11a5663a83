import type { DeleteDocumentRequest } from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { documentArn, documentOf } from './documents/findDocument';
import { ssmState } from './state';

/** Deletes a document of the account. Automations that run it run on. */
export const deleteDocument: Operation<DeleteDocumentRequest, object> = {
  access: (input, ctx) => [
    {
      action: 'ssm:DeleteDocument',
      resource: documentArn(ctx, input.Name ?? ''),
    },
  ],
  run(input, ctx) {
    const { name, owner } = documentOf(ctx, input);
    if (owner !== ctx.accountId) {
      throw new AwsError(
        'InvalidDocumentOperation',
        `Document ${name} belongs to ${owner} and cannot be deleted.`,
      );
    }
    delete ctx.state(ssmState).documents[name];
    return {};
  },
};
