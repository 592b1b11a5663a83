/** An input as an id of AWS, for a request that only has to be well-formed to be refused. */
export function idLike(input: string | undefined): string {
  return input && /^[a-zA-Z0-9_-]{1,100}$/.test(input) ? input : 'by-name';
}
