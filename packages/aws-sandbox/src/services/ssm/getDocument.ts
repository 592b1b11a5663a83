import type {
  GetDocumentRequest,
  GetDocumentResult,
} from '@aws-sdk/client-ssm';
import { parse, stringify } from 'yaml';
import type { Operation } from '../../core/operation';
import { documentArn, documentOf } from './documents/findDocument';
import { ONLY_VERSION, type SsmDocument } from './documents/SsmDocument';

/** A document with its content, in the format that is asked for: JSON unless said otherwise, as the API has it. */
export const getDocument: Operation<GetDocumentRequest, GetDocumentResult> = {
  access: (input, ctx) => [
    {
      action: 'ssm:GetDocument',
      resource: documentArn(ctx, input.Name ?? ''),
    },
  ],
  run(input, ctx) {
    const document = documentOf(ctx, input);
    const format = input.DocumentFormat ?? 'JSON';
    return {
      Name: document.name,
      CreatedDate: new Date(document.createdAt),
      DocumentVersion: ONLY_VERSION,
      Status: 'Active',
      Content: contentIn(document, format),
      DocumentType: document.type,
      DocumentFormat: format,
    };
  },
};

function contentIn(document: SsmDocument, format: string): string {
  if (format === document.format) {
    return document.content;
  }
  const content = parse(document.content);
  return format === 'YAML'
    ? stringify(content)
    : JSON.stringify(content, null, 2);
}
