import { parseTemplate } from './parseTemplate';
import type { Template } from './Template';

const MOST_KEPT = 200;

const parsed = new Map<string, Template>();

/**
 * A template that was accepted before, parsed once for all the stacks and steps that use the same text. The result is
 * shared: read it only.
 */
export function cachedTemplate(text: string): Template {
  const known = parsed.get(text);
  if (known) {
    return known;
  }
  const template = parseTemplate(text);
  if (parsed.size >= MOST_KEPT) {
    parsed.delete(parsed.keys().next().value ?? '');
  }
  parsed.set(text, template);
  return template;
}
