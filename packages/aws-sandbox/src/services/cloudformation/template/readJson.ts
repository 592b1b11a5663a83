import type { Json } from './Template';
import { formatError } from './templateError';

/**
 * Reads JSON text.
 *
 * @throws ValidationError with line and column when the text is not JSON
 */
export function readJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error));
    const before = text.slice(0, at ? Number(at[1]) : text.length);
    const lines = before.split('\n');
    throw formatError(
      `JSON not well-formed. (line ${lines.length}, column ${
        lines[lines.length - 1].length + 1
      })`,
    );
  }
}
