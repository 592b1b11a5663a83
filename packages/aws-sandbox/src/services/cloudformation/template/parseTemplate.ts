import { parseParameters } from './parseParameters';
import { parseResources } from './parseResources';
import { readJson } from './readJson';
import { readYaml } from './readYaml';
import {
  isObject,
  type Json,
  type JsonObject,
  type Template,
  type TemplateOutput,
} from './Template';
import { formatError, validationError } from './templateError';

const SECTIONS = [
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
  'Transform',
];

const FORMAT_VERSION = '2010-09-09';

/**
 * Reads a CloudFormation template, JSON or YAML, and checks its structure. References between its parts are checked by
 * `checkReferences`.
 *
 * @throws ValidationError in CloudFormation's words when it is not a template
 * @public
 */
export function parseTemplate(text: string): Template {
  const root = readTemplateText(text);
  if (!isObject(root)) {
    throw formatError('unsupported structure.');
  }
  const unknown = Object.keys(root).filter(key => !SECTIONS.includes(key));
  if (unknown.length > 0) {
    throw validationError(
      `Invalid template property or properties [${unknown.join(', ')}]`,
    );
  }
  return {
    formatVersion: formatVersion(root),
    description: description(root),
    metadata: isObject(root.Metadata) ? root.Metadata : undefined,
    parameters: parseParameters(section(root, 'Parameters')),
    rules: section(root, 'Rules'),
    mappings: section(root, 'Mappings'),
    conditions: section(root, 'Conditions'),
    resources: parseResources(section(root, 'Resources')),
    outputs: parseOutputs(section(root, 'Outputs')),
    transforms: [root.Transform ?? []].flat().map(String),
  };
}

/** Reads template text into plain JSON values, JSON or YAML by its first character. */
export function readTemplateText(text: string): Json {
  return text.trimStart().startsWith('{') ? readJson(text) : readYaml(text);
}

function section(root: JsonObject, name: string): JsonObject {
  const value = root[name] ?? {};
  if (!isObject(value)) {
    throw formatError(`${name} must be an object.`);
  }
  return value;
}

function formatVersion(root: JsonObject): string | undefined {
  const value = root.AWSTemplateFormatVersion;
  if (value === undefined) {
    return undefined;
  }
  if (value !== FORMAT_VERSION) {
    throw formatError(
      `Template format version "${String(value)}" is not supported.`,
    );
  }
  return value;
}

function description(root: JsonObject): string | undefined {
  const value = root.Description;
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'string') {
    throw formatError('Description must be a string.');
  }
  if (Buffer.byteLength(value) > 1024) {
    throw formatError("'Description' length is greater than 1024.");
  }
  return value;
}

function parseOutputs(outputs: JsonObject): TemplateOutput[] {
  return Object.entries(outputs).map(([key, output]) => {
    if (!/^[A-Za-z0-9]+$/.test(key)) {
      throw formatError(`Output name ${key} is non alphanumeric.`);
    }
    if (!isObject(output)) {
      throw formatError(`Output ${key} is malformed.`);
    }
    if (output.Value === undefined || output.Value === null) {
      throw formatError(
        `Every Outputs member must contain a Value object: Output ${key} is malformed.`,
      );
    }
    return {
      key,
      value: output.Value,
      description: optionalText(output.Description),
      condition: optionalText(output.Condition),
      exportName: isObject(output.Export) ? output.Export.Name : undefined,
    };
  });
}

function optionalText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
