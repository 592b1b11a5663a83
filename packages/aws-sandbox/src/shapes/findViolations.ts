import type { ServiceModel, Shape } from './model';

/** One way in which an input breaks the API model. */
export interface Violation {
  kind: 'required' | 'constraint';
  /** Path as AWS writes it: `tags.1.member.key`. */
  path: string;
  /** Value as AWS repeats it; secrets are masked. */
  value: string;
  /** `Member must …`, completing AWS's own sentence. */
  rule: string;
}

const patterns = new Map<string, RegExp>();

function wholeMatch(pattern: string): RegExp {
  let expression = patterns.get(pattern);
  if (!expression) {
    expression = new RegExp(`^(?:${pattern})$`, 'u');
    patterns.set(pattern, expression);
  }
  return expression;
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const at = (path: string, name: string) => (path ? `${path}.${name}` : name);

function shown(value: unknown, shape: Shape): string {
  if (shape.sensitive) {
    return '***Sensitive Data Redacted***';
  }
  if (Array.isArray(value)) {
    return `[${value.join(', ')}]`;
  }
  return typeof value === 'object' ? '{}' : String(value);
}

function sizeOf(value: unknown, shape: Shape): number | undefined {
  switch (shape.type) {
    case 'string':
      return (value as string).length;
    case 'blob':
      return (value as Uint8Array).length;
    case 'list':
      return (value as unknown[]).length;
    case 'map':
      return Object.keys(value as object).length;
    default:
      return undefined;
  }
}

function boundViolations(value: unknown, shape: Shape): string[] {
  const rules: string[] = [];
  const size = sizeOf(value, shape);
  const amount = size ?? (typeof value === 'number' ? value : undefined);
  if (amount === undefined) {
    return rules;
  }
  const noun = size === undefined ? 'value' : 'length';
  if (shape.min !== undefined && amount < shape.min) {
    rules.push(
      `Member must have ${noun} greater than or equal to ${shape.min}`,
    );
  }
  if (shape.max !== undefined && amount > shape.max) {
    rules.push(`Member must have ${noun} less than or equal to ${shape.max}`);
  }
  return rules;
}

function textViolations(value: string, shape: Shape): string[] {
  const rules: string[] = [];
  if (shape.enum && !shape.enum.includes(value)) {
    rules.push(
      `Member must satisfy enum value set: [${shape.enum.join(', ')}]`,
    );
  }
  if (shape.pattern && !wholeMatch(shape.pattern).test(value)) {
    rules.push(
      `Member must satisfy regular expression pattern: ${shape.pattern}`,
    );
  }
  return rules;
}

/**
 * Compares an input with the constraints of its shape: required members, lengths, ranges, patterns, enums.
 * The types themselves were settled when the protocol read the input.
 */
export function findViolations(
  model: ServiceModel,
  shapeName: string,
  input: unknown,
): Violation[] {
  const violations: Violation[] = [];

  function visit(value: unknown, name: string, path: string): void {
    if (value === undefined || value === null) {
      return;
    }
    const shape = model.shapes[name];
    const rules = boundViolations(value, shape);
    if (shape.type === 'string') {
      rules.push(...textViolations(value as string, shape));
    }
    for (const rule of rules) {
      violations.push({
        kind: 'constraint',
        path,
        value: shown(value, shape),
        rule,
      });
    }
    if (shape.type === 'structure') {
      visitMembers(value as Record<string, unknown>, shape, path);
    } else if (shape.type === 'list' && shape.member) {
      const member = shape.member.shape;
      (value as unknown[]).forEach((item, index) =>
        visit(item, member, at(path, `${index + 1}.member`)),
      );
    } else if (shape.type === 'map' && shape.key && shape.value) {
      for (const [key, item] of Object.entries(value as object)) {
        visit(key, shape.key.shape, at(path, 'key'));
        visit(item, shape.value.shape, at(path, `${key}.member`));
      }
    }
  }

  function visitMembers(
    value: Record<string, unknown>,
    shape: Shape,
    path: string,
  ): void {
    for (const name of shape.required ?? []) {
      if (value[name] === undefined || value[name] === null) {
        violations.push({
          kind: 'required',
          path: at(path, camel(name)),
          value: 'null',
          rule: 'Member must not be null',
        });
      }
    }
    for (const [name, member] of Object.entries(shape.members ?? {})) {
      visit(value[name], member.shape, at(path, camel(name)));
    }
  }

  visit(input, shapeName, '');
  return violations;
}
