import type { PublicationTemplate } from 'backstage-plugin-aws-service-catalog-common';

/** Lines of a template that belong together. */
export type ExplainedPart = {
  /** Number of the first line, from 1. */
  from: number;
  lines: string[];
  /** What they are for. */
  text?: string;
};

/** The template cut where an explanation begins or ends, in order and whole. */
export function explainedParts(
  template: Pick<PublicationTemplate, 'body' | 'explanations'>,
): ExplainedPart[] {
  const lines = template.body.replace(/\n$/, '').split('\n');
  const parts: ExplainedPart[] = [];
  let next = 1;
  const add = (from: number, to: number, text?: string) => {
    if (from > to) return;
    parts.push({ from, lines: lines.slice(from - 1, to), text });
    next = to + 1;
  };
  const inOrder = [...template.explanations].sort((a, b) => a.from - b.from);
  for (const { from, to, text } of inOrder) {
    add(next, Math.min(from - 1, lines.length));
    add(Math.max(from, next), Math.min(to, lines.length), text);
  }
  add(next, lines.length);
  return parts;
}
