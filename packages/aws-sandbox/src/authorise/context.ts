/** Condition keys of a request; names are kept in lower case, since IAM ignores their case. */
export class RequestContext {
  private readonly values = new Map<string, string[]>();

  constructor(...sources: Record<string, string | string[] | undefined>[]) {
    for (const source of sources) {
      for (const [key, value] of Object.entries(source)) {
        if (value !== undefined) {
          this.values.set(key.toLowerCase(), [value].flat());
        }
      }
    }
  }

  /** The values of a key; undefined when the request does not carry it. */
  get(key: string): string[] | undefined {
    return this.values.get(key.toLowerCase());
  }
}
