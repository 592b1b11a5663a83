import type { RequestContext } from './context';

const compiled = new Map<string, RegExp>();
const MOST_KEPT = 5000;

function compile(source: string, ignoreCase: boolean): RegExp {
  const key = `${ignoreCase ? 'i' : 's'}${source}`;
  let expression = compiled.get(key);
  if (!expression) {
    expression = new RegExp(`^${source}$`, ignoreCase ? 'is' : 's');
    if (compiled.size >= MOST_KEPT) {
      compiled.clear();
    }
    compiled.set(key, expression);
  }
  return expression;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const wild = (text: string) =>
  literal(text).replace(/\\\*/g, '.*').replace(/\\\?/g, '.');

const VARIABLE = /\$\{([^}]*)\}/g;

/** A variable's value: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, `${*}`. Undefined when it has none. */
function variableValue(
  name: string,
  context: RequestContext,
): string | undefined {
  if (name === '*' || name === '?' || name === '$') {
    return name;
  }
  const [key, fallback] = name.split(/,\s*/, 2);
  const values = context.get(key.trim());
  return values?.length === 1 ? values[0] : fallback?.replace(/^'|'$/g, '');
}

/**
 * A policy's text as an expression. Wildcards count in the text of the policy only, never in the value of a variable.
 * Undefined when a variable has no value, in which case the element matches nothing.
 */
function sourceOf(
  pattern: string,
  context: RequestContext,
  part: (text: string) => string,
): string | undefined {
  let source = '';
  let end = 0;
  for (const match of pattern.matchAll(VARIABLE)) {
    const value = variableValue(match[1], context);
    if (value === undefined) {
      return undefined;
    }
    source += part(pattern.slice(end, match.index)) + literal(value);
    end = match.index + match[0].length;
  }
  return source + part(pattern.slice(end));
}

function matchesSource(
  pattern: string,
  value: string,
  context: RequestContext,
  part: (text: string) => string,
  ignoreCase: boolean,
): boolean {
  const source = sourceOf(pattern, context, part);
  return source !== undefined && compile(source, ignoreCase).test(value);
}

/** `*` is any run of characters, `?` any one; variables are filled in. */
export const matchesWildcard = (
  pattern: string,
  value: string,
  context: RequestContext,
) => matchesSource(pattern, value, context, wild, false);

/** The whole text, variables filled in, no wildcards. */
export const matchesText = (
  pattern: string,
  value: string,
  context: RequestContext,
  ignoreCase: boolean = false,
) => matchesSource(pattern, value, context, literal, ignoreCase);

/** Actions ignore case and know no variables. */
export const matchesAction = (pattern: string, action: string) =>
  pattern === '*' || compile(wild(pattern), true).test(action);

const PARTS = 6;

function arnParts(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length <= PARTS
    ? parts
    : [...parts.slice(0, PARTS - 1), parts.slice(PARTS - 1).join(':')];
}

/**
 * ARNs are compared part by part, so that a wildcard does not reach over a colon of the first five. Parts that the
 * pattern leaves out are taken as `*`, as IAM completes an ARN that is cut short.
 */
export function matchesArn(
  pattern: string,
  arn: string,
  context: RequestContext,
): boolean {
  const given = arnParts(arn);
  if (given.length < PARTS) {
    return matchesWildcard(pattern, arn, context);
  }
  const wanted = arnParts(pattern);
  return given.every((part, index) =>
    matchesWildcard(wanted[index] ?? '*', part, context),
  );
}
