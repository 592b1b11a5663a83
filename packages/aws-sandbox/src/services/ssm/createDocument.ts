import type {
  CreateDocumentRequest,
  CreateDocumentResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { readAutomation } from './documents/automationContent';
import { documentDescription } from './documents/documentView';
import { documentArn, findDocument } from './documents/findDocument';
import type { SsmDocument } from './documents/SsmDocument';
import { ssmState } from './state';

/** Makes a document of type Automation; other types do nothing that could be seen here. */
export const createDocument: Operation<
  CreateDocumentRequest,
  CreateDocumentResult
> = {
  access: (input, ctx) => [
    {
      action: 'ssm:CreateDocument',
      resource: documentArn(ctx, input.Name ?? ''),
    },
  ],
  run(input, ctx) {
    const { Name = '', Content = '', DocumentType = 'Command' } = input;
    if (/^(?:aws|amazon|amzn)/i.test(Name)) {
      throw new AwsError(
        'ValidationException',
        `${Name} begins with a prefix that is reserved for AWS.`,
      );
    }
    if (findDocument(ctx, Name)) {
      throw new AwsError(
        'DocumentAlreadyExists',
        `Document with same name ${Name} already exists`,
      );
    }
    requireAutomation(DocumentType, Content);
    const document: SsmDocument = {
      name: Name,
      owner: ctx.accountId,
      type: DocumentType,
      format: input.DocumentFormat ?? 'JSON',
      targetType: input.TargetType,
      content: Content,
      createdAt: ctx.now().getTime(),
    };
    ctx.state(ssmState).documents[Name] = document;
    return {
      DocumentDescription: {
        ...documentDescription(document),
        Status: 'Creating',
      },
    };
  },
};

function requireAutomation(type: string, content: string): void {
  if (type !== 'Automation') {
    throw new AwsError(
      'InvalidDocumentContent',
      `Documents of type ${type} are not emulated. Give DocumentType Automation.`,
    );
  }
  try {
    readAutomation(content);
  } catch (error) {
    throw new AwsError(
      'InvalidDocumentContent',
      `The content of the document is not valid: ${
        error instanceof Error ? error.message : error
      }`,
    );
  }
}
