import type { ServiceModel, Shape, ShapeRef } from '../shapes/model';
import { isoTime } from './timestamps';
import { element, escapeXml } from './xmlText';

function scalar(value: unknown, shape: Shape): string {
  if (shape.type === 'timestamp') {
    return isoTime(value as Date);
  }
  if (shape.type === 'blob') {
    return Buffer.from(value as Uint8Array).toString('base64');
  }
  return escapeXml(String(value));
}

function writeList(
  model: ServiceModel,
  shape: Shape,
  items: unknown[],
  name: string,
  flattened: boolean,
): string {
  const member = shape.member as ShapeRef;
  const itemName = flattened
    ? member.locationName ?? name
    : member.locationName ?? 'member';
  const content = items
    .map(item => writeNode(model, member, item, itemName))
    .join('');
  return flattened ? content : element(name, content);
}

function writeMap(
  model: ServiceModel,
  shape: Shape,
  value: Record<string, unknown>,
  name: string,
  flattened: boolean,
): string {
  const key = shape.key as ShapeRef;
  const item = shape.value as ShapeRef;
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([entryKey, entry]) =>
      element(
        flattened ? name : 'entry',
        writeNode(model, key, entryKey, key.locationName ?? 'key') +
          writeNode(model, item, entry, item.locationName ?? 'value'),
      ),
    )
    .join('');
  return flattened ? entries : element(name, entries);
}

function writeNode(
  model: ServiceModel,
  ref: ShapeRef,
  value: unknown,
  name: string,
): string {
  if (value === undefined || value === null) {
    return '';
  }
  const shape = model.shapes[ref.shape];
  const flattened = Boolean(shape.flattened ?? ref.flattened);
  switch (shape.type) {
    case 'structure':
      return element(
        name,
        writeMembers(model, shape, value as Record<string, unknown>),
      );
    case 'list':
      return writeList(model, shape, value as unknown[], name, flattened);
    case 'map':
      return writeMap(
        model,
        shape,
        value as Record<string, unknown>,
        name,
        flattened,
      );
    default:
      return element(name, scalar(value, shape));
  }
}

/** The members of a structure that belong in the body, as XML elements in the model's order. */
export function writeMembers(
  model: ServiceModel,
  shape: Shape,
  value: Record<string, unknown>,
): string {
  let content = '';
  for (const [name, ref] of Object.entries(shape.members ?? {})) {
    if (ref.location === undefined) {
      content += writeNode(model, ref, value[name], ref.locationName ?? name);
    }
  }
  return content;
}
