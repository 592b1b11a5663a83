/** One line of the table: a ratio taken in one run, held against its bar. */
export interface Row {
  what: string;
  ratio: number;
  bar: number;
  /** `>=`: more is better (throughput); `<=`: less is better (calls, time). */
  wanted: '>=' | '<=';
  /** The two figures that the ratio comes from, in words. */
  detail: string;
}

function holds({ ratio, bar, wanted }: Row): boolean {
  return wanted === '>=' ? ratio >= bar : ratio <= bar;
}

export function inWords(row: Row): string {
  const verdict = holds(row) ? 'holds ' : 'missed';
  const ratio = row.ratio.toFixed(3).padStart(8);
  return `${verdict} ${ratio} (bar ${row.wanted} ${row.bar})  ${row.what}\n                ${row.detail}`;
}
