import type { DocumentFormat, DocumentType } from '@aws-sdk/client-ssm';

/** A document as it is kept: one version, since nothing here changes a document that is there. */
export interface SsmDocument {
  name: string;
  /** `Amazon`, or the account it belongs to. */
  owner: string;
  type: DocumentType;
  format: DocumentFormat;
  /** Kind of resource it acts on, such as `/AWS::EC2::Instance`. */
  targetType?: string;
  /** Text in the document's format. */
  content: string;
  /** Epoch milliseconds */
  createdAt: number;
}

/** The version that every document has. */
export const ONLY_VERSION = '1';
