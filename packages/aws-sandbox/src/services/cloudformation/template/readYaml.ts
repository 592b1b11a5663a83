import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Json, JsonObject } from './Template';
import { formatError, validationError } from './templateError';

/** Short forms that keep their own name; the others become `Fn::<name>`. */
const BARE_INTRINSICS = new Set(['Ref', 'Condition']);

const FUNCTIONS = new Set([
  'And',
  'Base64',
  'Cidr',
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'Equals',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Not',
  'Or',
  'RefAll',
  'Select',
  'Split',
  'Sub',
  'ValueOf',
  'ValueOfAll',
]);

/**
 * Reads YAML as CloudFormation does: short-form intrinsics (`!Ref`, `!Sub`, …) become their long form, aliases are refused.
 *
 * @throws ValidationError with line and column when the text is not YAML
 */
export function readYaml(text: string): Json {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw formatError(`YAML not well-formed. (line ${line}, column ${col})`);
  }
  return toJson(document.contents);
}

type Node = Document['contents'] | unknown;

function toJson(node: Node): Json {
  if (node === null || node === undefined) {
    return null;
  }
  if (isAlias(node)) {
    throw validationError(
      'Template error: YAML aliases are not allowed in CloudFormation templates',
    );
  }
  if (isMap(node)) {
    const object: JsonObject = {};
    for (const { key, value } of node.items) {
      object[scalarKey(key)] = toJson(value);
    }
    return longForm(node.tag, object);
  }
  if (isSeq(node)) {
    return longForm(node.tag, node.items.map(toJson));
  }
  if (isScalar(node)) {
    return longForm(node.tag, scalarValue(node.value));
  }
  throw formatError('unsupported structure.');
}

function scalarKey(key: unknown): string {
  if (!isScalar(key)) {
    throw formatError('unsupported structure.');
  }
  return String(key.value);
}

function scalarValue(value: unknown): Json {
  if (typeof value === 'bigint') {
    return value.toString();
  }
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw formatError('unsupported structure.');
}

function longForm(tag: string | undefined, value: Json): Json {
  if (!tag?.startsWith('!')) {
    return value;
  }
  const name = tag.slice(1);
  if (BARE_INTRINSICS.has(name)) {
    return { [name]: value };
  }
  if (!FUNCTIONS.has(name)) {
    throw formatError(`Unknown tag ${tag}.`);
  }
  if (name === 'GetAtt' && typeof value === 'string') {
    const dot = value.indexOf('.');
    return {
      'Fn::GetAtt':
        dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)],
    };
  }
  return { [`Fn::${name}`]: value };
}
