import { AwsError } from '../core/AwsError';
import type { Shape } from '../shapes/model';
import { readTime } from './timestamps';

/** Reads one scalar that arrived as text (Query parameter, header, XML element). `code` names the error of the service. */
export function readText(
  text: string,
  shape: Shape,
  name: string,
  code: string,
): unknown {
  const refuse = (expected: string): never => {
    throw new AwsError(code, `Invalid value for ${name}: expected ${expected}`);
  };
  switch (shape.type) {
    case 'integer':
    case 'long':
      return /^[-+]?\d+$/.test(text.trim())
        ? Number(text)
        : refuse('a whole number');
    case 'float':
    case 'double':
      return text.trim() !== '' && Number.isFinite(Number(text))
        ? Number(text)
        : refuse('a number');
    case 'boolean':
      return /^(true|false)$/i.test(text)
        ? text.toLowerCase() === 'true'
        : refuse('true or false');
    case 'timestamp':
      return readTime(text) ?? refuse('a time');
    case 'blob':
      return Buffer.from(text, 'base64');
    default:
      return text;
  }
}
