/** One call that came off the wire. */
export interface RequestLogEntry {
  service: string;
  operation: string;
  /** Absent when the signature was not good. */
  accountId?: string;
  region?: string;
  principalArn?: string;
  /** HTTP status; 0 when the connection was dropped by a fault. */
  status: number;
  errorCode?: string;
  /** Sandbox time, ISO 8601. */
  at: string;
}

export type RequestFilter = Partial<
  Pick<RequestLogEntry, 'service' | 'operation' | 'accountId' | 'principalArn'>
>;

const MOST_KEPT = 20_000;

/** The calls of late, oldest first, and how many there were of each operation. */
export class RequestLog {
  private entries: RequestLogEntry[] = [];
  private counted: Record<string, number> = {};

  add(entry: RequestLogEntry): void {
    if (this.entries.length >= MOST_KEPT) {
      this.entries = this.entries.slice(MOST_KEPT / 2);
    }
    this.entries.push(entry);
    const key = `${entry.service}:${entry.operation}`;
    this.counted[key] = (this.counted[key] ?? 0) + 1;
  }

  list(filter: RequestFilter = {}): RequestLogEntry[] {
    return this.entries.filter(entry =>
      Object.entries(filter).every(
        ([key, wanted]) =>
          wanted === undefined || entry[key as keyof RequestFilter] === wanted,
      ),
    );
  }

  /** `servicecatalog:SearchProducts` -> calls since the start or the last clear. */
  counts(): Record<string, number> {
    return { ...this.counted };
  }

  clear(): void {
    this.entries = [];
    this.counted = {};
  }
}
