import type { ServiceModel, Shape, ShapeRef } from '../shapes/model';
import { readText } from './readText';
import type { WireRequest } from './wire';

/** `A.member.1.B=x` as a tree: a node holds its text and what hangs below it. */
interface FormNode {
  text?: string;
  below: Map<string, FormNode>;
}

/** How a dialect of the Query protocol names things. */
export interface FormDialect {
  memberName(name: string, ref: ShapeRef): string;
  /** True: list items follow the list's name at once (`Filter.1`), false: below `member`. */
  flatLists: boolean;
  /** Error code for text that is not of the member's type. */
  malformed: string;
}

const newNode = (): FormNode => ({ below: new Map() });

function grow(form: URLSearchParams): FormNode {
  const root = newNode();
  for (const [path, text] of form) {
    let node = root;
    for (const segment of path.split('.')) {
      let next = node.below.get(segment);
      if (!next) {
        next = newNode();
        node.below.set(segment, next);
      }
      node = next;
    }
    node.text = text;
  }
  return root;
}

/** Parameters of a Query call, from the body or (GET) from the query string. */
export function formOf(request: WireRequest): URLSearchParams {
  const form = new URLSearchParams(request.body.toString('utf8'));
  for (const [name, value] of Object.entries(request.query)) {
    if (!name.startsWith('X-Amz-') && !form.has(name)) {
      form.append(name, Array.isArray(value) ? value[0] : value);
    }
  }
  return form;
}

function numbered(node: FormNode): FormNode[] {
  return [...node.below.entries()]
    .filter(([key]) => /^\d+$/.test(key))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item);
}

/** Reads the members of a structure from a form. */
export function readForm(
  form: URLSearchParams,
  model: ServiceModel,
  shapeName: string,
  dialect: FormDialect,
): Record<string, unknown> {
  function readNode(node: FormNode, ref: ShapeRef, path: string): unknown {
    const shape = model.shapes[ref.shape];
    const flattened =
      dialect.flatLists || Boolean(shape.flattened ?? ref.flattened);
    switch (shape.type) {
      case 'structure':
        return readStructure(node, shape, path);
      case 'list': {
        const member = shape.member as ShapeRef;
        const items = flattened
          ? node
          : node.below.get(member.locationName ?? 'member') ?? newNode();
        return numbered(items).map((item, index) =>
          readNode(item, member, `${path}.${index + 1}`),
        );
      }
      case 'map': {
        const entries = flattened ? node : node.below.get('entry') ?? newNode();
        return readMap(entries, shape, path);
      }
      default:
        return readText(node.text ?? '', shape, path, dialect.malformed);
    }
  }

  function readMap(entries: FormNode, shape: Shape, path: string) {
    const key = shape.key as ShapeRef;
    const value = shape.value as ShapeRef;
    const result: Record<string, unknown> = {};
    for (const entry of numbered(entries)) {
      const name = entry.below.get(key.locationName ?? 'key')?.text ?? '';
      const item = entry.below.get(value.locationName ?? 'value') ?? newNode();
      result[name] = readNode(item, value, `${path}.${name}`);
    }
    return result;
  }

  function readStructure(node: FormNode, shape: Shape, path: string) {
    const result: Record<string, unknown> = {};
    for (const [name, ref] of Object.entries(shape.members ?? {})) {
      const wireName = dialect.memberName(name, ref);
      const below = node.below.get(wireName);
      if (below) {
        result[name] = readNode(
          below,
          ref,
          path ? `${path}.${wireName}` : wireName,
        );
      }
    }
    return result;
  }

  return readStructure(grow(form), model.shapes[shapeName], '');
}
