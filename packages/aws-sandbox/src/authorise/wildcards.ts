import type { RequestContext } from './context';

/** How a run of plain text of a policy becomes an expression. */
type Part = 'literal' | 'wild' | 'wildWithinPart';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const PARTS: Record<Part, (text: string) => string> = {
  literal: escaped,
  wild: text => escaped(text).replace(/\\\*/g, '.*').replace(/\\\?/g, '.'),
  wildWithinPart: text =>
    escaped(text).replace(/\\\*/g, '[^:]*').replace(/\\\?/g, '[^:]'),
};

const MOST_KEPT = 5000;
const compiled = new Map<string, RegExp>();

/** An expression for a text, made once for texts that come again and again: those of policies without variables. */
function kept(key: string, sourceOf: () => string, flags: string): RegExp {
  let expression = compiled.get(key);
  if (!expression) {
    expression = new RegExp(`^(?:${sourceOf()})$`, flags);
    if (compiled.size >= MOST_KEPT) {
      compiled.clear();
    }
    compiled.set(key, expression);
  }
  return expression;
}

const VARIABLE = /\$\{([^}]*)\}/g;

const hasVariables = (pattern: string) => pattern.includes('${');

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
function filledIn(
  pattern: string,
  context: RequestContext,
  part: Part,
): string | undefined {
  let source = '';
  let end = 0;
  for (const match of pattern.matchAll(VARIABLE)) {
    const value = variableValue(match[1], context);
    if (value === undefined) {
      return undefined;
    }
    source += PARTS[part](pattern.slice(end, match.index)) + escaped(value);
    end = match.index + match[0].length;
  }
  return source + PARTS[part](pattern.slice(end));
}

function matches(
  pattern: string,
  value: string,
  context: RequestContext,
  part: Part,
  flags: string = 's',
): boolean {
  if (hasVariables(pattern)) {
    const source = filledIn(pattern, context, part);
    return (
      source !== undefined && new RegExp(`^(?:${source})$`, flags).test(value)
    );
  }
  const key = `${part} ${flags} ${pattern}`;
  return kept(key, () => PARTS[part](pattern), flags).test(value);
}

/** `*` is any run of characters, `?` any one; variables are filled in. */
export const matchesWildcard = (
  pattern: string,
  value: string,
  context: RequestContext,
) => matches(pattern, value, context, 'wild');

/** The whole text, variables filled in, no wildcards. */
export const matchesText = (
  pattern: string,
  value: string,
  context: RequestContext,
  ignoreCase: boolean = false,
) => matches(pattern, value, context, 'literal', ignoreCase ? 'is' : 's');

/** Actions ignore case and know no variables. */
export const matchesAction = (pattern: string, action: string) =>
  pattern === '*' ||
  kept(`action ${pattern}`, () => PARTS.wild(pattern), 'is').test(action);

const ARN_PARTS = 6;

/** A colon that is not part of a variable such as `${aws:username}`. */
const SEPARATOR = /:(?![^${}]*\})/;

function arnParts(arn: string): string[] {
  const parts = arn.split(SEPARATOR);
  return parts.length <= ARN_PARTS
    ? parts
    : [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}

/** Parts that the pattern leaves out are taken as `*`, as IAM completes an ARN that is cut short. */
function arnSource(pattern: string): string {
  const wanted = arnParts(pattern);
  const named = Array.from(
    { length: ARN_PARTS - 1 },
    (_, index) => wanted[index] ?? '*',
  );
  return [
    ...named.map(PARTS.wildWithinPart),
    PARTS.wild(wanted[ARN_PARTS - 1] ?? '*'),
  ].join(':');
}

/** ARNs are compared part by part, so that a wildcard does not reach over a colon of the first five. */
export function matchesArn(
  pattern: string,
  arn: string,
  context: RequestContext,
): boolean {
  const given = arnParts(arn);
  if (given.length < ARN_PARTS) {
    return matchesWildcard(pattern, arn, context);
  }
  if (!hasVariables(pattern)) {
    return kept(`arn ${pattern}`, () => arnSource(pattern), 's').test(arn);
  }
  const wanted = arnParts(pattern);
  return given.every((part, index) =>
    matchesWildcard(wanted[index] ?? '*', part, context),
  );
}
