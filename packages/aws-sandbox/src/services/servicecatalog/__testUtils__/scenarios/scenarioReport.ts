import type { Tried } from './Scenario';

type Row = [operation: string, answer: string, when: string];

/** What `SERVICE-CATALOG.md` says: for each operation, when it succeeds and when it answers each of its errors. */
export function scenarioReport(scenarios: readonly Tried[]): string {
  return `# Operations of Service Catalog

Written by \`yarn coverage\`. A test holds the table against the operations of \`@aws-sdk/client-service-catalog\` and the errors
that the API model has for each, and plays every line with the real client. For an error that can come about in several ways one
of them is played. Where the published documentation does not say when an error is answered, the way is the sandbox's own.

${table(
  ['operation', 'answers', 'when'],
  scenarios.flatMap(({ operation, success, errors }): Row[] => [
    [operation, 'success', success],
    ...Object.entries(errors)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([error, when]): Row => ['', error.replace(/Exception$/, ''), when]),
  ]),
)}
`;
}

/** A table whose columns are as wide as their widest cell. */
function table(head: Row, rows: Row[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map(row => row[column].length)),
  );
  const line = (row: Row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
