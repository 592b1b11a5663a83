import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { isObject } from '../../json';

/** A template as far as it is looked at here. Functions are spelled out: `!Ref A` is `{ Ref: 'A' }`. */
export interface ParsedTemplate {
  Resources: Record<string, Record<string, unknown>>;
  /** A macro makes something else of it: `Transform`, or `Fn::Transform` anywhere in it. */
  isTransformed: boolean;
}

/** Reads a CloudFormation template, YAML or JSON; `undefined` when it is neither. */
export function parseTemplate(text: string): ParsedTemplate | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  const root = document.errors.length > 0 ? undefined : valueOf(document);
  if (!isObject(root) || !isObject(root.Resources)) return undefined;
  return {
    Resources: Object.fromEntries(
      Object.entries(root.Resources).flatMap(([id, resource]) =>
        isObject(resource) ? [[id, resource]] : [],
      ),
    ),
    isTransformed:
      'Transform' in root || JSON.stringify(root).includes('"Fn::Transform":'),
  };
}

function valueOf(document: Document): unknown {
  return spelledOut(document.contents);
}

function spelledOut(node: unknown): unknown {
  const tag =
    isMap(node) || isSeq(node) || isScalar(node) ? node.tag : undefined;
  const value = plainValue(node);
  return tag?.startsWith('!') ? { [functionOf(tag)]: value } : value;
}

function plainValue(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [
        String(plainValue(key)),
        spelledOut(value),
      ]),
    );
  }
  if (isSeq(node)) return node.items.map(spelledOut);
  return isScalar(node) ? node.value : undefined;
}

/** `!Ref` -> `Ref`, `!Sub` -> `Fn::Sub` */
function functionOf(tag: string): string {
  const name = tag.slice(1);
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}
