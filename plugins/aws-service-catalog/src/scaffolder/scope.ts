/** What the fields of a template choose: fixed by an option of the field, or chosen by another field. */
export interface Scope {
  team?: string;
  /** AWS region; left out, the team's first. */
  region?: string;
  product?: string;
  version?: string;
  path?: string;
}

const PARTS = ['team', 'region', 'product', 'version', 'path'] as const;

/**
 * What a field is about.
 *
 * @param options - `ui:options` of the field
 * @param values - of all fields of the template
 */
export function scopeOf(
  options: Record<string, unknown> = {},
  values: Record<string, unknown> = {},
): Scope {
  const scope: Scope = {};
  for (const part of PARTS) {
    const field = textOf(options[`${part}Field`]) ?? part;
    scope[part] = textOf(options[part]) ?? textOf(values[field]);
  }
  return scope;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
