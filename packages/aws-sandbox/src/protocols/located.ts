import type { ServiceModel, Shape } from '../shapes/model';
import { readText } from './readText';
import type { WireRequest } from './wire';

function headersBelow(
  request: WireRequest,
  prefix: string,
): Record<string, string> | undefined {
  const found = Object.entries(request.headers)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value]);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/**
 * Reads the members of an input that REST protocols put outside the body: labels of the path, query parameters, headers.
 *
 * @param code - the service's error for a value that cannot be read
 */
export function readLocated(
  request: WireRequest,
  model: ServiceModel,
  shape: Shape,
  labels: Record<string, string>,
  code: string,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, ref] of Object.entries(shape.members ?? {})) {
    const wireName = ref.locationName ?? name;
    let text: string | string[] | undefined;
    if (ref.location === 'uri') {
      text = labels[wireName];
    } else if (ref.location === 'querystring') {
      text = request.query[wireName];
    } else if (ref.location === 'header') {
      text = request.headers[wireName.toLowerCase()];
    } else if (ref.location === 'headers') {
      input[name] = headersBelow(request, wireName.toLowerCase());
    }
    if (text !== undefined) {
      const target = model.shapes[ref.shape];
      input[name] =
        target.type === 'list'
          ? [text].flat()
          : readText([text].flat()[0], target, wireName, code);
    }
  }
  return input;
}
