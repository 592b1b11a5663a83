import { XMLParser } from 'fast-xml-parser';
import { AwsError } from '../core/AwsError';
import type { ServiceModel, ShapeRef } from '../shapes/model';
import { readText } from './readText';

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  removeNSPrefix: true,
  trimValues: false,
  ignoreDeclaration: true,
});

const listOf = (node: unknown): unknown[] => {
  if (node === undefined) {
    return [];
  }
  return Array.isArray(node) ? node : [node];
};

const below = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null
    ? (node as Record<string, unknown>)[name]
    : undefined;

function readNode(
  model: ServiceModel,
  ref: ShapeRef,
  node: unknown,
  name: string,
): unknown {
  const shape = model.shapes[ref.shape];
  if (shape.type === 'structure') {
    const result: Record<string, unknown> = {};
    for (const [member, memberRef] of Object.entries(shape.members ?? {})) {
      const wireName = memberRef.locationName ?? member;
      const item = below(node, wireName);
      if (item !== undefined) {
        result[member] = readNode(model, memberRef, item, wireName);
      }
    }
    return result;
  }
  if (shape.type === 'list' && shape.member) {
    const { member } = shape;
    const flattened = shape.flattened ?? ref.flattened;
    const items = flattened
      ? node
      : below(node, member.locationName ?? 'member');
    return listOf(items).map(item => readNode(model, member, item, name));
  }
  const text = listOf(node)[0];
  return readText(
    typeof text === 'string' ? text : '',
    shape,
    name,
    'MalformedXML',
  );
}

/** Reads an XML document, whatever its root is called, as the shape says. Throws `MalformedXML`. */
export function readXml(
  model: ServiceModel,
  ref: ShapeRef,
  document: string,
): unknown {
  let root: unknown;
  try {
    root = Object.values(parser.parse(document, true))[0];
  } catch {
    throw new AwsError(
      'MalformedXML',
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  }
  return readNode(model, ref, root, ref.locationName ?? ref.shape);
}
