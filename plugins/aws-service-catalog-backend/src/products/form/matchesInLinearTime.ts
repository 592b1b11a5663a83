import type { MatchesPattern } from 'backstage-plugin-aws-service-catalog-common';
import { RE2JS } from 're2js';
import { dropOldest } from '../../aws/dropOldest';

const MAX_COMPILED = 500;

// In the order of last use; `undefined` for patterns that this engine does not know.
const compiled = new Map<string, RE2JS | undefined>();

/**
 * Matches patterns of templates in a time that grows with the length of the value alone. JavaScript's own engine can be
 * kept busy for ever by one pattern and one value, and with it every request. What only a backtracking engine can tell
 * (lookaround, backreferences, Java's own class syntax) is not told.
 */
export const matchesInLinearTime: MatchesPattern = (pattern, value) =>
  compile(pattern)?.matcher(value).matches();

function compile(pattern: string): RE2JS | undefined {
  const known = compiled.get(pattern);
  const engine = known ?? (compiled.has(pattern) ? undefined : tryOut(pattern));
  compiled.delete(pattern);
  compiled.set(pattern, engine);
  dropOldest(compiled, MAX_COMPILED);
  return engine;
}

function tryOut(pattern: string): RE2JS | undefined {
  // In Java the intersection of two classes; here it would be two more characters.
  if (pattern.includes('&&')) return undefined;
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}
