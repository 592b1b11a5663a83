const begin = (name: string) => `<!-- begin generated: ${name} -->`;
const end = (name: string) => `<!-- end generated: ${name} -->`;

/**
 * A document with one of its generated sections replaced.
 *
 * @throws Error - the document has no such section
 */
export function withSection(
  document: string,
  name: string,
  content: string,
): string {
  const from = document.indexOf(begin(name));
  const to = document.indexOf(end(name));
  if (from < 0 || to < from) {
    throw new Error(
      `The document has no section ${begin(name)} … ${end(name)}`,
    );
  }
  return [
    document.slice(0, from),
    begin(name),
    '<!-- prettier-ignore-start -->',
    '',
    content.trim(),
    '',
    '<!-- prettier-ignore-end -->',
    '',
    document.slice(to),
  ]
    .join('\n')
    .replace(`\n${begin(name)}`, begin(name));
}
