import { Script, createContext } from 'node:vm';
import type { MatchesPattern } from 'backstage-plugin-aws-service-catalog-common';
import { matchesInLinearTime } from './matchesInLinearTime';

// Any sane pattern is done with the longest value in a hundredth of this.
const PATIENCE_MS = 50;

const context = createContext({ pattern: '', flags: '', value: '' });
const script = new Script('new RegExp(pattern, flags).test(value)');

function run(
  pattern: string,
  flags: string,
  value: string,
): boolean | undefined {
  Object.assign(context, { pattern, flags, value });
  try {
    return script.runInContext(context, { timeout: PATIENCE_MS }) === true;
  } catch {
    // Not a pattern of JavaScript, or out of patience.
    return undefined;
  }
}

const matchesWithPatience: MatchesPattern = (pattern, value) => {
  // In Java the intersection of two classes; here it would be two more characters.
  if (pattern.includes('&&')) return undefined;
  return run(pattern, 'u', value) ?? run(pattern, '', value);
};

/**
 * Matches a pattern of a template against a whole value: in linear time where the pattern allows, else (lookaround,
 * backreferences) by JavaScript's engine, which is stopped when it does not come to an end. What neither can tell is
 * left to AWS.
 */
export const matchesPattern: MatchesPattern = (pattern, value) =>
  matchesInLinearTime(pattern, value) ?? matchesWithPatience(pattern, value);
