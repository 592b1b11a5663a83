import { AwsError } from '../../../core/AwsError';
import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import { ssmState } from '../state';
import { awsDocuments } from './awsDocuments';
import { ONLY_VERSION, type SsmDocument } from './SsmDocument';

const VERSIONS: readonly (string | undefined)[] = [
  undefined,
  '$DEFAULT',
  '$LATEST',
  ONLY_VERSION,
];

/** A document by name or ARN, AWS's own or the account's, if there is one. */
export function findDocument(
  ctx: Pick<Ctx, 'state'>,
  nameOrArn: string,
): SsmDocument | undefined {
  const name = documentName(nameOrArn);
  return (
    lookup(awsDocuments, name) ?? lookup(ctx.state(ssmState).documents, name)
  );
}

/** Whether a document has the version that a request names. */
export function hasVersion(version: string | undefined): boolean {
  return VERSIONS.includes(version);
}

/**
 * The document a request names.
 *
 * @throws InvalidDocument, InvalidDocumentVersion
 */
export function documentOf(
  ctx: Ctx,
  input: { Name?: string; DocumentVersion?: string },
): SsmDocument {
  const document = findDocument(ctx, input.Name ?? '');
  if (!document) {
    throw new AwsError(
      'InvalidDocument',
      `Document with name ${input.Name} does not exist.`,
    );
  }
  if (!hasVersion(input.DocumentVersion)) {
    throw new AwsError(
      'InvalidDocumentVersion',
      `Document ${document.name} has no version ${input.DocumentVersion}.`,
    );
  }
  return document;
}

/** ARN of a document; AWS's own carry no account. `kind`: what an execution asks for is called otherwise. */
export function documentArn(
  ctx: Pick<Ctx, 'accountId' | 'region'>,
  nameOrArn: string,
  kind: 'document' | 'automation-definition' = 'document',
): string {
  const name = documentName(nameOrArn);
  const account = Object.hasOwn(awsDocuments, name) ? '' : ctx.accountId;
  return `arn:aws:ssm:${ctx.region}:${account}:${kind}/${name}`;
}

function documentName(nameOrArn: string): string {
  return nameOrArn.replace(/^arn:[^/]+:document\//, '');
}
