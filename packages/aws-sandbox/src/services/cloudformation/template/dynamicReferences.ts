import { isObject, type Json } from './Template';
import { validationError } from './templateError';

const REFERENCE = /\{\{resolve:([a-z-]+):([^}]*)\}\}/g;

/** Reads SSM parameters by name, or `name:version`. */
export type SsmLookup = (name: string) => Promise<string>;

/**
 * Replaces each `{{resolve:ssm:name[:version]}}` in a value, after the intrinsics were evaluated.
 *
 * @throws ValidationError for `ssm-secure` and `secretsmanager`, which the sandbox does not emulate
 */
export async function resolveDynamicReferences(
  value: Json,
  ssm: SsmLookup,
): Promise<Json> {
  if (typeof value === 'string') {
    return resolveText(value, ssm);
  }
  if (Array.isArray(value)) {
    return Promise.all(value.map(item => resolveDynamicReferences(item, ssm)));
  }
  if (!isObject(value)) {
    return value;
  }
  const entries = Object.entries(value).map(
    async ([key, item]) =>
      [key, await resolveDynamicReferences(item, ssm)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function resolveText(text: string, ssm: SsmLookup): Promise<string> {
  let result = text;
  for (const [reference, service, name] of text.matchAll(REFERENCE)) {
    if (service !== 'ssm') {
      throw validationError(
        `Could not resolve dynamic reference ${reference}: the sandbox resolves ssm only`,
      );
    }
    const resolved = await ssm(name);
    result = result.replace(reference, () => resolved);
  }
  return result;
}
