import type {
  DocumentDescription,
  DocumentIdentifier,
  DocumentParameter,
} from '@aws-sdk/client-ssm';
import { createHash } from 'node:crypto';
import { readAutomation } from './automationContent';
import { ONLY_VERSION, type SsmDocument } from './SsmDocument';

const PLATFORMS: DocumentIdentifier['PlatformTypes'] = [
  'Windows',
  'Linux',
  'MacOS',
];

/** A document as it stands in a list. */
export function documentIdentifier(document: SsmDocument): DocumentIdentifier {
  return {
    Name: document.name,
    CreatedDate: new Date(document.createdAt),
    Owner: document.owner,
    PlatformTypes: PLATFORMS,
    DocumentVersion: ONLY_VERSION,
    DocumentType: document.type,
    SchemaVersion: readAutomation(document.content).schemaVersion,
    DocumentFormat: document.format,
    TargetType: document.targetType,
    Tags: [],
  };
}

/** A document with its parameters, without its content. */
export function documentDescription(
  document: SsmDocument,
): DocumentDescription {
  const { description, parameters } = readAutomation(document.content);
  return {
    ...documentIdentifier(document),
    Hash: createHash('sha256').update(document.content).digest('hex'),
    HashType: 'Sha256',
    Status: 'Active',
    Description: description,
    Parameters: Object.entries(parameters).map(
      ([name, parameter]): DocumentParameter => ({
        Name: name,
        Type: parameter.type.endsWith('List') ? 'StringList' : 'String',
        Description: parameter.description,
        DefaultValue: defaultText(parameter.type, parameter.default),
      }),
    ),
    LatestVersion: ONLY_VERSION,
    DefaultVersion: ONLY_VERSION,
  };
}

function defaultText(
  type: string,
  values: string[] | undefined,
): string | undefined {
  return type.endsWith('List') && values ? JSON.stringify(values) : values?.[0];
}
