import { readTemplateText } from './parseTemplate';
import { isObject, type JsonObject } from './Template';
import { formatError } from './templateError';

/**
 * Adds rules to a template, as Service Catalog does with the rules of TEMPLATE constraints.
 *
 * @returns the template as JSON text
 * @throws ValidationError when the text is not a template
 * @public
 */
export function withRules(text: string, rules: JsonObject): string {
  const root = readTemplateText(text);
  if (!isObject(root)) {
    throw formatError('unsupported structure.');
  }
  const own = isObject(root.Rules) ? root.Rules : {};
  return JSON.stringify({ ...root, Rules: { ...own, ...rules } });
}
